import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { type DocumentRequest, makeReport } from '../../src/documents/makeReport';
import type { Settings } from '../../src/domain/settings/Settings';
import { recalculate } from '../../src/workbooks/recalculate';
import { XlsxWorkbook } from '../../src/workbooks/xlsx/XlsxWorkbook';

/** A workbook that is recalculated and printed. */
export interface Printed {
  readonly file: string;
  readonly settings: Partial<Settings>;
}

/** Recalculates a workbook and prints the result as PDF, in Vietnamese notation. Returns the file. */
export async function printWorkbook({ file, settings }: Printed, folder: string, name: string): Promise<string> {
  const workbook = await XlsxWorkbook.open(readFileSync(file), name);
  await recalculate(workbook, { settings });
  const result = join(folder, `${name}.xlsx`);
  writeFileSync(result, await workbook.save());
  return printFile(result, folder);
}

/** Prints the document that a workbook gives. Returns the file. */
export async function printDocument(
  { file, settings }: Printed,
  request: DocumentRequest,
  folder: string,
  name: string,
): Promise<string> {
  const workbook = await XlsxWorkbook.open(readFileSync(file), name);
  const { bytes } = await makeReport(await workbook.read({ emphasis: true }), { settings }, request);
  const result = join(folder, `${name}.docx`);
  writeFileSync(result, bytes);
  return printFile(result, folder);
}

function printFile(file: string, folder: string): string {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${vietnameseProfile(folder)}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'ignore' },
  );
  return join(folder, `${parse(file).name}.pdf`);
}

/** The first page that has all of these words, from 1. */
export function pageWith(pdf: string, words: readonly string[]): number {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  const folded = (each: string): string => each.normalize('NFC').replace(/\s+/gu, ' ');
  const page = text.split('\f').findIndex((each) => words.every((word) => folded(each).includes(folded(word))));
  if (page < 0) throw new Error(`${pdf} has no page with ${words.join(' and ')}`);
  return page + 1;
}

/** Draws a page as PNG in grey or few colours, so that it stays small. */
export function drawPage(pdf: string, page: number, picture: string, dots: number): void {
  const stem = picture.replace(/\.png$/u, '');
  const range = ['-f', String(page), '-l', String(page)];
  execFileSync('pdftoppm', ['-r', String(dots), ...range, '-singlefile', '-png', pdf, stem]);
}

/** A profile of LibreOffice in which decimals have a comma, as the offices' own Excel writes them. */
function vietnameseProfile(folder: string): string {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>
`,
  );
  return profile;
}
