import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { pageMessagesIn } from '../../src/domain/languages/page';
import { screenMessagesIn } from '../../src/domain/languages/screen';
import { type Language, LANGUAGES } from '../../src/domain/settings/Settings';
import { launchBrowser } from '../../test/browser/browser';
import { visitInExcel, type ExcelInBrowser } from '../../test/browser/excelInBrowser';
import { caseBytes, type caseNames } from '../../test/workbooks/contract/readings';
import { openInstalled, visit, type Site } from '../../test/browser/site';

const ROOT = join(__dirname, '..', '..');
const FOLDER = join(ROOT, 'reports', 'screens');
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
        { locale: language, ...options },
      )
    ).page;
  const plain = async (
    address: string,
    options = PAGE,
    prepare: (context: BrowserContext) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<Page> =>
    (
      await visit(browser, site, address, { locale: language, ...options }, async (context) => {
        await prepare(context);
      })
    ).page;
  /** The page with case workbooks of these names open. */
  const opened = async (names: readonly (typeof caseNames)[number][]): Promise<Page> => {
    const page = await plain('/page.html');
    const files = names.map((name) => ({
      name: `${name}.xlsx`,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(caseBytes(name)),
    }));
    await page.locator('input[type=file]').first().setInputFiles(files);
    await button(page, pane.recalculate).waitFor();
    return page;
  };
  const end = language === 'vi' ? '' : `.${language}`;
  const button = (page: Page, name: string) =>
    page.getByRole('button', { name: new RegExp(`^${escaped(name)}`) }).first();
  const calculated = async (workbook: (typeof caseNames)[number] = 'phu-tan-blank'): Promise<Page> => {
    const page = await inExcel({ workbook });
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
    ...(['submission', 'report', 'learn', 'remove', 'emphasize', 'restore', 'close'] as const).map((action) => ({
      name: `pane-${action}`,
      take: async (draw: (page: Page, part?: string) => Promise<void>) => {
        const page = await calculated('phu-tan');
        await more(page, pane.more[action].title);
        await page.waitForTimeout(1500);
        await draw(page);
      },
    })),
    {
      name: 'pane-errors',
      take: async (draw) => {
        const page = await calculated('lap-vo');
        await draw(page);
        await page.getByRole('tab', { name: new RegExp(`^${pane.tabs.findings}`) }).click();
        await draw(page, 'check');
        await button(page, pane.findings.ignore.open).click();
        await button(page, pane.findings.ignore.yes).click();
        await draw(page, 'reason-missing');
        await page.getByRole('textbox', { name: pane.findings.ignore.reason }).fill('Đã đối chiếu');
        await button(page, pane.findings.ignore.yes).click();
        await page.getByText(pane.findings.ignored('Đã đối chiếu')).waitFor();
        await draw(page, 'passed-over');
        await more(page, pane.more.close.title);
        await page.getByText(pane.more.confirmClosing.note).waitFor();
        await draw(page, 'closing');
      },
    },
    {
      name: 'pane-closed',
      take: async (draw) => {
        const page = await calculated();
        await more(page, pane.more.close.title);
        await page.getByText(pane.more.closed.now).waitFor();
        await button(page, pane.recalculate).click();
        await page.getByText(pane.more.closed.before).waitFor();
        await draw(page);
        await page.getByRole('button', { name: pane.more.label, exact: true }).click();
        await draw(page, 'more');
      },
    },
    {
      name: 'pane-progress',
      take: async (draw) => {
        const page = await inExcel();
        await page.getByText(pane.why.show).first().waitFor();
        await page.evaluate(() => void (window.simulatedExcel.pace = 1000));
        await button(page, pane.recalculate).click();
        await button(page, pane.stop).waitFor();
        await draw(page);
      },
    },
    {
      name: 'ribbon',
      take: async (draw) => {
        const { page } = await visitInExcel(
          browser,
          site,
          '/commands.html',
          { workbook: 'phu-tan', displayLanguage: language },
          PAGE,
        );
        const pressed = page.evaluate(() => window.simulatedExcel.press('recalculate'));
        const dialog = page.frameLocator('iframe');
        await dialog.getByRole('heading', { name: pane.command.done }).waitFor();
        await draw(page);
        await dialog.getByRole('button', { name: pane.command.close }).click();
        await pressed;
      },
    },
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
    { name: 'pane-without-office', take: async (draw) => draw(await inExcel({ withoutOffice: true })) },
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
      name: 'page-files',
      take: async (draw) => {
        const page = await opened(['phu-tan', 'lap-vo', 'phu-my']);
        await page.getByText(own.files.unsaved).nth(2).waitFor();
        await draw(page);
        await page
          .locator('input[type=file]')
          .first()
          .setInputFiles([{ name: 'ghi-chu.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') }]);
        await page.getByRole('alert').first().waitFor();
        await draw(page, 'not-a-workbook');
      },
    },
    {
      name: 'page-period-before',
      take: async (draw) => {
        const page = await opened(['phu-tan-blank']);
        const section = page.getByRole('region', { name: pane.previous.label });
        await section.locator('input[type=file]').setInputFiles({
          name: 'truoc.xlsx',
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(caseBytes('phu-tan')),
        });
        await button(page, pane.previous.drop).waitFor();
        await draw(page);
      },
    },
    {
      name: 'page-not-kept',
      take: async (draw) => {
        const page = await plain('/page.html', PAGE, (context) =>
          context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')),
        );
        await page.getByText(own.offline.unavailable).waitFor();
        await draw(page);
      },
    },
    {
      name: 'page-from-a-disk',
      take: async (draw) => {
        const page = await (await browser.newContext({ ...PAGE, locale: language })).newPage();
        await page.goto(pathToFileURL(join(ROOT, 'dist', 'page.html')).href);
        await page.getByRole('heading', { name: own.offline.fromFile.heading }).waitFor();
        await draw(page);
      },
    },
    {
      name: 'not-started',
      take: async (draw) => {
        const page = await plain('/page.html', PANE, (context) =>
          context.route('**/releases/**/*.js', (route) => route.fulfill({ status: 404 })),
        );
        await page.locator('.not-started').waitFor();
        await draw(page);
      },
    },
    {
      name: 'check',
      take: async (draw) => {
        const outcome = (page: Page) => page.getByRole('status').getByRole('heading').waitFor();
        const page = await plain('/check.html', PANE);
        await outcome(page);
        await draw(page);
        const faulty = await plain('/check.html', PANE, (context) =>
          context.route('**/assets/*', (route) => route.fulfill({ status: 404 })),
        );
        await outcome(faulty);
        await draw(faulty, 'faults');
      },
    },
    ...['index', 'huong-dan/index', 'huong-dan/bang', 'huong-dan/cau-hinh', 'huong-dan/hoi-dap', 'cai-dat/index'].map(
      (guide) => ({
        name: guide.replace('/', '-'),
        take: async (draw: (page: Page, part?: string) => Promise<void>) =>
          draw(await plain(`/${guide}${end}.html`, PANE)),
      }),
    ),
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
          await page.screenshot({ path: join(FOLDER, file), fullPage: true });
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
