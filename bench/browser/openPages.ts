import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { visit, type Site, type Visit } from '../../test/browser/site';
import { MARK, type Wanted } from './marks';

/** Where the pages come from and where the bench's own scripts for them lie. */
export interface Pages {
  readonly browser: Browser;
  readonly site: Site;
  readonly scripts: string;
}

/** What to set marks for from the beginning, by the mark. */
type Watched = Readonly<Record<string, Wanted>>;

/** Opens the stand-alone page. */
export function openPage({ browser, site, scripts }: Pages, watched: Watched): Promise<Visit> {
  return visit(browser, site, '/page.html', { viewport: { width: 1280, height: 800 } }, (context) =>
    watchPages(context, scripts, watched),
  );
}

/** Opens the pane in an Excel that has a workbook open. */
export function openPane({ browser, site, scripts }: Pages, workbook: Uint8Array, watched: Watched): Promise<Visit> {
  return visit(browser, site, '/taskpane.html', { viewport: { width: 350, height: 700 } }, async (context) => {
    await watchPages(context, scripts, watched);
    const script = (name: string): Promise<string> => readFile(path.join(scripts, name), 'utf8');
    // The build for Windows, which is what Office.js fetches there.
    const runtime = await readFile(path.join('dist', 'office-js', 'excel-win32-16.01.js'), 'utf8');
    const answers = {
      'office.js': [runtime, await script('excelAside.js')].join('\n;'),
      'excel-thread.js': await script('excelThread.js'),
    };
    for (const [name, body] of Object.entries(answers)) {
      await context.route(`**/office-js/${name}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
    }
    await context.route('**/office-js/workbook.xlsx', (route) => route.fulfill({ body: Buffer.from(workbook) }));
  });
}

async function watchPages(context: BrowserContext, scripts: string, watched: Watched): Promise<void> {
  const toWatch = Object.fromEntries(Object.entries(watched).map(([mark, wanted]) => [MARK + mark, wanted]));
  await context.addInitScript((wanted) => void Object.assign(window, { toWatch: wanted }), toWatch);
  await context.addInitScript({ path: path.join(scripts, 'watchPage.js') });
}
