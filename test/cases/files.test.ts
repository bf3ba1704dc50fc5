import JSZip from 'jszip';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/domain/Analysis';
import { recalculate } from '../../src/workbooks/recalculate';
import type { Loss } from '../../src/workbooks/Loss';
import { parseXml } from '../../src/xml/xml';
import { XlsxWorkbook } from '../../src/workbooks/xlsx/XlsxWorkbook';

interface Result {
  readonly analysis: Analysis;
  readonly lost: readonly Loss[];
  readonly bytes: Uint8Array;
}

async function resultOf(file: string): Promise<Result> {
  const workbook = await XlsxWorkbook.open(readFileSync(join(__dirname, file)), file);
  const { analysis, written } = await recalculate(workbook);
  return { analysis, lost: written.lost, bytes: await workbook.save() };
}

/** The texts of a result's parts, and what was lost. */
async function partsOf(
  file: string,
): Promise<Pick<Result, 'lost'> & { readonly texts: Readonly<Record<string, string>> }> {
  const { bytes, lost } = await resultOf(file);
  const texts: Record<string, string> = {};
  for (const entry of Object.values((await JSZip.loadAsync(bytes)).files)) {
    if (!entry.dir) texts[entry.name] = await entry.async('string');
  }
  return { texts, lost };
}

/** What the tool says of the units: who, how many points, which place. */
const answers = ({ boards }: Analysis): unknown =>
  boards.map(({ title, units }) => [title, units.map(({ name, score, rank }) => [name, score, rank])]);

/** Workbooks that hurt, all but the last two made of the published tables of Phú Tân. */
describe('a workbook of another program', () => {
  it.each([
    ['names in the archive with backslashes', 'backslash.xlsx'],
    ['a sheet whose name differs by case from its relationship', 'case-one-sheet.xlsx'],
    ['shared strings whose name differs by case', 'case-sharedStrings.xlsx'],
    ['styles whose name differs by case', 'case-styles.xlsx'],
    ['a formatted blank cell in the last row', 'stray-T1048576.xlsx'],
    ['strict namespaces', 'strict.xlsx'],
    ['a signature', 'signed.xlsx'],
    ['macros', 'macro.xlsm'],
  ])('gives the answers of a plain one: %s', async (_, file) => {
    const { analysis } = await resultOf(`files/${file}`);
    expect(answers(analysis)).toEqual(answers((await resultOf('phu-tan.xlsx')).analysis));
  });

  it('is done but for a sheet whose part is missing, which is named', async () => {
    const { analysis, lost } = await resultOf('files/missing-sheet-part.xlsx');
    expect(lost).toContainEqual({ part: 'sheet', sheet: 'Số hóa' });
    expect(new Set(analysis.tables.map(({ sheet }) => sheet))).toEqual(new Set(['Phụ lục 1', 'Một cửa']));
  });

  it('has no two parts that differ by the case of their letters', async () => {
    const names = Object.keys((await partsOf('files/image-PNG.xlsx')).texts).map((name) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
  });

  it('keeps to one conformance in all its parts', async () => {
    const { texts } = await partsOf('files/strict.xlsx');
    const mixed = Object.entries(texts).filter(([, text]) =>
      /schemas\.openxmlformats\.org\/(?:spreadsheetml|drawingml\/2006\/(?:chart|spreadsheetDrawing)|officeDocument\/2006\/relationships\/(?:worksheet|drawing|chart))/.test(
        text,
      ),
    );
    expect(mixed.map(([name]) => name)).toEqual([]);
  });

  it('has no signature any more, which is said', async () => {
    const { texts, lost } = await partsOf('files/signed.xlsx');
    expect(lost).toContainEqual({ part: 'signature' });
    expect(Object.entries(texts).filter(([name, text]) => (name + text).includes('xmlsignatures'))).toEqual([]);
  });

  it('keeps the colour of a data bar in the copy', async () => {
    const { texts } = await partsOf('files/cf-databar-theme4.xlsx');
    const bars = Object.values(texts).flatMap((text) => text.match(/<dataBar>.*?<\/dataBar>/g) ?? []);
    expect(bars).toEqual(bars.map(() => '<dataBar><cfvo type="min"/><cfvo type="max"/><color theme="4"/></dataBar>'));
    expect(bars).toHaveLength(2);
  });

  it('has its sparklines in the copy too, with no prefix undeclared', async () => {
    const { texts } = await partsOf('files/sparkline.xlsx');
    const lines = Object.values(texts).filter((text) => text.includes('<x14:sparklineGroup '));
    expect(lines).toHaveLength(2);
    for (const text of Object.values(texts).filter((each) => each.startsWith('<')))
      expect(() => parseXml(text)).not.toThrow();
  });

  it('keeps letters that no part may hold as codes', async () => {
    const { texts } = await partsOf('files/char-noncharacter-FFFF.xlsx');
    expect(Object.entries(texts).filter(([, text]) => /[\uFFFE\uFFFF]/.test(text))).toEqual([]);
    expect(Object.values(texts).join('')).toContain('_xFFFF_');
  });

  it('is cut to what Excel takes, which is said', async () => {
    const { texts, lost } = await partsOf('files/unit-name-32767.xlsx');
    const sheets = Object.values(texts).filter((text) => text.includes('<sheetData'));
    const heights = sheets.flatMap((text) => [...text.matchAll(/ ht="([\d.]+)"/g)].map(([, height]) => Number(height)));
    const lengths = sheets.flatMap((text) =>
      [...text.matchAll(/<t(?: [^>]*)?>([^<]*)</g)].map(([, t = '']) => t.length),
    );
    expect([Math.max(...heights), Math.max(...lengths)]).toEqual([409.5, 32_767]);
    expect(lost).toContainEqual({ part: 'longText', sheet: 'Nhận xét' });
  });

  it.each([
    ['a binary workbook', 'valid.xlsb', 'not-a-workbook'],
    ['one damaged byte', 'fuzz-071.xlsx', 'damaged'],
  ])('says why it is not read: %s', async (_, file, code) => {
    const bytes = readFileSync(join(__dirname, 'files', file));
    await expect(XlsxWorkbook.open(bytes, file)).rejects.toMatchObject({ code, subject: file });
  });

  it.each([200, 400])('is read in the time of its tables where %d rows of words stand beside them', async (rows) => {
    const start = performance.now();
    const { analysis } = await resultOf(`files/perf-word-table-${rows}.xlsx`);
    expect(analysis.boards.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
