import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { pageMessagesIn } from '../../src/domain/languages/page';
import { screenMessagesIn } from '../../src/domain/languages/screen';
import { type Language, LANGUAGES } from '../../src/domain/settings/Settings';
import { launchBrowser } from '../../test/browser/browser';
import { visitInExcel, type ExcelInBrowser } from '../../test/browser/excelInBrowser';
import { openInstalled, visit, type Site } from '../../test/browser/site';

const FOLDER = join(__dirname, '..', '..', 'reports', 'screens');
const PANE: BrowserContextOptions = { viewport: { width: 350, height: 700 }, reducedMotion: 'reduce' };
const PAGE: BrowserContextOptions = { viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' };

/** A screen: how it is reached, and from where. */
interface Screen {
  readonly name: string;
  readonly take: (draw: (page: Page, part?: string) => Promise<void>) => Promise<void>;
}

/** Draws every screen in one language, each by itself, so that they can be looked at beside each other. */
function screensOf(browser: Browser, site: Site, language: Language): readonly Screen[] {
  const { pane } = screenMessagesIn(language);
  const own = pageMessagesIn(language);
  const inExcel = async (excel: Partial<ExcelInBrowser> = {}, options = PANE): Promise<Page> =>
    (
      await visitInExcel(
        browser,
        site,
        '/taskpane.html',
        { workbook: 'phu-tan-blank', displayLanguage: language, ...excel },
        options,
      )
    ).page;
  const plain = async (address: string, options = PAGE): Promise<Page> =>
    (
      await visit(browser, site, address, options, async (context) => {
        await context.addInitScript(
          (chosen) => localStorage.setItem('bang-diem-766.preferences', `${chosen} auto`),
          language,
        );
      })
    ).page;
  const end = language === 'vi' ? '' : `.${language}`;
  const button = (page: Page, name: string) =>
    page.getByRole('button', { name: new RegExp(`^${escaped(name)}`) }).first();
  const calculated = async (): Promise<Page> => {
    const page = await inExcel();
    await page.getByText(pane.why.show).first().waitFor();
    await button(page, pane.recalculate).click();
    await page.getByRole('tab', { name: new RegExp(`^${pane.tabs.ranking}`) }).waitFor();
    return page;
  };
  const more = async (page: Page, title: string): Promise<void> => {
    await page.getByRole('button', { name: pane.more.label, exact: true }).click();
    await button(page, title).click();
  };
  return [
    {
      name: 'pane-overview',
      take: async (draw) => {
        const page = await inExcel();
        await page.getByText(pane.why.show).first().waitFor();
        await draw(page);
        await page.getByText(pane.why.show).first().click();
        await draw(page, 'why');
      },
    },
    {
      name: 'pane-result',
      take: async (draw) => {
        const page = await calculated();
        await draw(page, 'question');
        for (const tab of [pane.tabs.findings, pane.tabs.narrative, pane.tabs.sheets]) {
          await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
          await draw(page, tab === pane.tabs.findings ? 'check' : tab === pane.tabs.sheets ? 'sheets' : 'remarks');
        }
        await page.getByRole('button', { name: pane.more.label, exact: true }).click();
        await draw(page, 'more');
      },
    },
    ...(['submission', 'report', 'learn', 'remove'] as const).map((action) => ({
      name: `pane-${action}`,
      take: async (draw: (page: Page, part?: string) => Promise<void>) => {
        const page = await calculated();
        await more(page, pane.more[action].title);
        await page.waitForTimeout(1500);
        await draw(page);
      },
    })),
    {
      name: 'pane-failure',
      take: async (draw) => {
        const page = await inExcel();
        await page.getByText(pane.why.show).first().waitFor();
        await page.evaluate(() => void Object.assign(window.simulatedExcel.excel.workbook, { cellEditMode: true }));
        await button(page, pane.recalculate).click();
        await page.getByText(pane.failure.next).waitFor();
        await draw(page);
      },
    },
    { name: 'pane-too-old', take: async (draw) => draw(await inExcel({ newestApi: 7 })) },
    { name: 'pane-outside', take: async (draw) => draw(await plain('/taskpane.html', PANE)) },
    {
      name: 'page',
      take: async (draw) => {
        const page = await plain('/page.html');
        await page.getByText(own.offline.ready).waitFor();
        await draw(page, 'welcome');
        await page.getByRole('button', { name: own.samples, exact: true }).click();
        await page.getByRole('button', { name: pane.recalculate, exact: true }).waitFor();
        await draw(page, 'opened');
        await page.getByRole('button', { name: pane.recalculate, exact: true }).click();
        await page.getByRole('button', { name: own.download }).waitFor();
        await draw(page, 'calculated');
        await page.setViewportSize({ width: 350, height: 700 });
        await draw(page, 'narrow');
      },
    },
    {
      name: 'check',
      take: async (draw) => {
        const page = await plain('/check.html', PANE);
        await page.getByRole('status').getByRole('heading').waitFor();
        await draw(page);
      },
    },
    ...['index', 'huong-dan/index', 'huong-dan/hoi-dap', 'cai-dat/index'].map((guide) => ({
      name: guide.replace('/', '-'),
      take: async (draw: (page: Page, part?: string) => Promise<void>) =>
        draw(await plain(`/${guide}${end}.html`, PANE)),
    })),
  ];
}

/** `npm run screens`: every screen in every language, as pictures in `reports/screens/` and beside each other on its `index.html`. */
async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const site = await openInstalled();
  const browser = await launchBrowser(site.certificate);
  const drawn: string[] = [];
  try {
    for (const language of LANGUAGES) {
      for (const { name, take } of screensOf(browser, site, language)) {
        await take(async (page, part) => {
          const file = `${[name, part, language].filter((each) => each !== undefined).join('.')}.png`;
          await page.waitForTimeout(300);
          await page.screenshot({ path: join(FOLDER, file) });
          drawn.push(file);
        });
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
  const pictures = drawn
    .sort()
    .map((file) => `<figure><img src="${file}" width="350" /><figcaption>${file}</figcaption></figure>`);
  await writeFile(
    join(FOLDER, 'index.html'),
    `<!doctype html><style>figure { display: inline-block }</style>${pictures.join('\n')}`,
  );
  console.log(join(FOLDER, 'index.html'));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

void main();
