import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { type Language, LANGUAGES } from '../../src/domain/settings/Settings';
import { axeViolations, fitsItsWidth } from './axe';
import { followGuideInPane, followGuideOnPage, type Seen } from './clerk';
import { visitInExcel } from './excelInBrowser';
import { openForTests } from './openForTests';
import { visit } from './site';
import { wordsOf, wordsOn } from './wordsOfPicture';

const opened = openForTests();
const docs = path.resolve(__dirname, '..', '..', 'docs');

interface Part {
  readonly heading: string;
  /** What the guide says is on the screen: its words, what is typed, and cells (A4 is paper). */
  readonly words: readonly string[];
  readonly pictures: readonly string[];
}

/** The guide's parts: words in bold are those of the screen, each picture shows a moment of its part. */
function partsOf(language: Language): readonly Part[] {
  const end = language === 'vi' ? '' : `.${language}`;
  const [, ...parts] = readFileSync(path.join(docs, 'huong-dan', `index${end}.md`), 'utf8').split(/^## /m);
  return parts.map((part) => ({
    heading: part.slice(0, part.indexOf('\n')),
    words: [...part.matchAll(/\*\*(.+?)\*\*|`(.+?)`|\b(?!A4\b)([A-Z]+\d+)\b/g)].map(([, ...said]) => said.join('')),
    pictures: [...part.matchAll(/\]\(hinh\/(.+?)\.png\)/g)].map(([, picture]) => (picture ?? '').replace(end, '')),
  }));
}

interface Way {
  readonly seen: Seen;
  /** What is on the screen on the way from one picture to the next, both of them included. */
  readonly around: Map<string, string>;
  /** What is on the screen where a picture was taken. */
  readonly pictured: Map<string, string>;
  readonly tooWide: string[];
}

function watch(page: Page): Way {
  const around = new Map<string, string>();
  const pictured = new Map<string, string>();
  const tooWide: string[] = [];
  let last: string | undefined;
  let since = '';
  const seen: Seen = async (picture) => {
    const screen = await page.locator('body').innerText();
    if (!(await fitsItsWidth(page))) tooWide.push(picture ?? `after ${last ?? 'nothing'}`);
    if (last !== undefined) around.set(last, `${around.get(last) ?? ''}\n${screen}`);
    since += `\n${screen}`;
    if (picture === undefined) return;
    around.set(picture, since);
    pictured.set(picture, await wordsOn(page, 'end'));
    [last, since] = [picture, screen];
  };
  return { seen, around, pictured, tooWide };
}

const missing = (parts: readonly Part[], around: ReadonlyMap<string, string>): readonly string[] =>
  parts.flatMap(({ heading, words, pictures }) => {
    const screens = pictures.map((picture) => around.get(picture) ?? '').join('\n');
    return words.filter((word) => !screens.includes(word)).map((word) => `${heading}: ${word}`);
  });

/** What of the guide's pictures is not what the screen says from its beginning on, as of a picture taken before it changed. */
const outdated = (pictured: ReadonlyMap<string, string>, language: Language): readonly (readonly [string, string])[] =>
  [...pictured].flatMap(([picture, screen]) => {
    const file = `${picture}${language === 'vi' ? '' : `.${language}`}.png`;
    const words = wordsOf(readFileSync(path.join(docs, 'huong-dan', 'hinh', file)));
    return words !== undefined && screen.startsWith(words) ? [] : [[file, words ?? 'no words'] as const];
  });

describe.each(LANGUAGES)('the clerk’s guide in %s', (language) => {
  it('is followed to its end on the sample workbook; its words are on the screen and its pictures show what is there', async () => {
    const pane = await visitInExcel(
      opened.browser,
      opened.site,
      '/taskpane.html',
      { workbook: 'phu-tan-blank', displayLanguage: language },
      { viewport: { width: 320, height: 620 }, reducedMotion: 'reduce' },
    );
    const inPane = watch(pane.page);
    await followGuideInPane(pane.page, language, inPane.seen);
    const page = await visit(opened.browser, opened.site, '/page.html', {}, async (context: BrowserContext) => {
      await context.addInitScript(
        (chosen) => localStorage.setItem('bang-diem-766.preferences', `${chosen} auto`),
        language,
      );
    });
    const onPage = watch(page.page);
    await followGuideOnPage(page.page, language, onPage.seen);

    const parts = partsOf(language);
    const around = new Map([...inPane.around, ...onPage.around]);
    expect(parts.flatMap(({ pictures }) => pictures)).toEqual([...around.keys()]);
    expect(missing(parts, around)).toEqual([]);
    const pictured = new Map([...inPane.pictured, ...onPage.pictured]);
    expect(outdated(pictured, language)).toEqual([]);
    expect([...inPane.tooWide, ...onPage.tooWide]).toEqual([]);
    expect([...pane.complaints, ...page.complaints]).toEqual([]);
    await pane.page.context().close();
    await page.page.context().close();
  });
});

/** The words of a page's tables that stand on more than one line. */
const wordsCut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const cut: string[] = [];
    for (const cell of document.querySelectorAll('th, td')) {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        // Code is as long as it is.
        if (text.parentElement?.tagName === 'CODE') continue;
        for (const word of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(text, word.index);
          range.setEnd(text, word.index + word[0].length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) cut.push(word[0]);
        }
      }
    }
    return cut;
  });

describe('the guides as pages', () => {
  const guides = readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(index(\.en)?|(huong-dan|cai-dat)[/\\].*)\.md$/.test(file))
    .map((file) => file.replaceAll('\\', '/').replace(/md$/, 'html'));

  it('come in both languages, each one leading to the other', () => {
    const vietnamese = guides.filter((file) => !file.endsWith('.en.html'));
    expect(vietnamese.length).toBeGreaterThan(5);
    expect(guides.filter((file) => file.endsWith('.en.html')).sort()).toEqual(
      vietnamese.map((file) => file.replace(/html$/, 'en.html')).sort(),
    );
  });

  const languages = new Map<string, string | null>();
  /** The language of what is at an address, opened once for all that lead to it. */
  const languageAt = async (page: Page, address: string): Promise<string | null> => {
    const file = address.replace(/#.*$/, '');
    if (!languages.has(file)) {
      await page.goto(file);
      languages.set(file, await page.locator('html').getAttribute('lang'));
    }
    return languages.get(file) ?? null;
  };

  it.each(guides)('%s leads, but for its link to the other language, to pages of its own', async (guide) => {
    const { page } = await visit(opened.browser, opened.site, `/${guide}`);
    const own = await page.locator('html').getAttribute('lang');
    expect(own).toBe(guide.endsWith('.en.html') ? 'en' : 'vi');
    const led = await page
      .locator('a[href]')
      .evaluateAll((all) =>
        all.map((each) => [(each as HTMLAnchorElement).href, each.getAttribute('hreflang')] as const),
      );
    const toGuides = led.filter(([to]) =>
      guides.some((each) => to.replace(/#.*$/, '') === `${opened.site.address}/${each}`),
    );
    // The head of each page leads to the index, beside the other language.
    expect(toGuides.length).toBeGreaterThan(1);
    for (const [to, other] of toGuides) expect([to, await languageAt(page, to)]).toEqual([to, other ?? own]);
    await page.context().close();
  });

  it.each(guides)(
    '%s fits a narrow window, breaks no accessibility rule, and leads nowhere that is not there',
    async (guide) => {
      const { page, complaints } = await visit(opened.browser, opened.site, `/${guide}`, {
        viewport: { width: 360, height: 640 },
      });
      expect(await fitsItsWidth(page)).toBe(true);
      expect(await wordsCut(page)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
      const targets = await page
        .locator('a[href], img[src]')
        .evaluateAll((all) =>
          all.map((each) => (each instanceof HTMLImageElement ? each.src : (each as HTMLAnchorElement).href)),
        );
      const absent = await page.evaluate(async (all) => {
        const answers = await Promise.all(all.map((each) => fetch(each, { method: 'HEAD' })));
        return answers.filter(({ ok }) => !ok).map(({ url }) => url);
      }, targets);
      expect(absent).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});
