import { mkdtemp, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import webpack from 'webpack';
import { caseBytes, type caseNames } from '../workbooks/contract/readings';
import { visit, type Site, type Visit } from './site';

export interface ExcelInBrowser {
  readonly workbook: (typeof caseNames)[number];
  readonly newestApi?: number;
  /** What this Excel speaks, as `en-US`. */
  readonly displayLanguage?: string;
  /** As where Office.js could not be fetched: nothing comes in its place. */
  readonly withoutOffice?: boolean;
}

let script: Promise<string> | undefined;

/** Opens a built page as Excel would: with Office.js in it and a workbook behind it. */
export function visitInExcel(
  browser: Browser,
  site: Site,
  address: string,
  { workbook, newestApi = 13, displayLanguage = 'vi-VN', withoutOffice = false }: ExcelInBrowser,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  return visit(browser, site, address, options, async (context: BrowserContext) => {
    script ??= excelScript();
    const body = withoutOffice ? '' : await script;
    await context.route('**/office-js/office.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await context.addInitScript(
      (toOpen) => {
        // The dialog of a command is a frame of its own and opens no workbook.
        if (window.parent === window) Object.assign(window, { excelToOpen: toOpen });
      },
      { file: `${workbook}.xlsx`, bytes: [...caseBytes(workbook)], newestApi, displayLanguage },
    );
  });
}

/** Microsoft's runtime and the simulated Excel that answers it, as one script. */
async function excelScript(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bang-diem-766-excel-'));
  const compiler = webpack({
    mode: 'none',
    target: ['web', 'es2021'],
    entry: path.resolve(__dirname, '..', 'excelHost', 'inPage.ts'),
    output: { path: folder, filename: 'excel.js' },
    // Its stand-in for `global` is made by `eval`, which the pages' policy forbids.
    node: false,
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2021' } },
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  const runtime = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
  const parts = await Promise.all([readFile(runtime, 'utf8'), readFile(path.join(folder, 'excel.js'), 'utf8')]);
  return parts.join('\n;');
}
