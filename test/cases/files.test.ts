import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/domain/Analysis';
import { recalculate } from '../../src/workbooks/recalculate';
import type { Loss } from '../../src/workbooks/Loss';
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
