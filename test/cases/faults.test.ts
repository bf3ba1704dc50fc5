import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Analysis } from '../../src/domain/Analysis';
import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import { isFormulaCell } from '../../src/domain/sheets/plan/SheetPlan';
import type { CellValue } from '../../src/domain/workbook/Workbook';
import { XlsxWorkbook } from '../../src/workbooks/xlsx/XlsxWorkbook';

/** Small workbooks of kinds that were misread once; what is right was worked out by hand from their cells. */
async function analysisOf(name: string): Promise<Analysis> {
  const bytes = await readFile(join(__dirname, 'faults', `${name}.xlsx`));
  const workbook = await XlsxWorkbook.open(new Uint8Array(bytes), `${name}.xlsx`);
  return analyzeWorkbook(await workbook.read());
}

/** Each board's units as `rank. name score grade`, best first. */
function boardsOf({ boards }: Analysis): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    boards.map(({ roster, units }) => [
      roster,
      units.map(({ rank, name, score, grade }) => `${rank ?? '–'}. ${name} ${score ?? '–'} ${grade ?? '–'}`),
    ]),
  );
}

/** What the completed copy of a sheet puts into some cells; `undefined` where it leaves them as they are. */
function filledIn(
  { plans }: Analysis,
  sheet: string,
  cells: readonly (readonly [number, number])[],
): readonly unknown[] {
  const blocks = plans.find(({ copyOf }) => copyOf === sheet)?.blocks ?? [];
  return cells.map(([row, column]): CellValue | undefined => {
    const values = blocks.flatMap(({ top, left, rows }) => rows[row - top]?.[column - left] ?? []);
    const [cell] = values;
    return cell !== undefined && isFormulaCell(cell) ? cell.value : cell;
  });
}

function saidAbove(level: 'info' | 'warning', { findings }: Analysis): readonly string[] {
  return findings
    .filter(({ severity }) => severity === 'error' || (level === 'info' && severity === 'warning'))
    .map(({ rule, cell }) => `${rule} ${cell}`);
}

function columnsOf({ tables }: Analysis): readonly string[] {
  return tables.flatMap(({ columns }) =>
    columns.map(({ role, group }) => (group === undefined ? role : `${role} ${group}`)),
  );
}

describe('workbooks of kinds that were misread once', () => {
  it('maximum-row: a row gives the maxima and is no unit', async () => {
    const analysis = await analysisOf('maximum-row');
    expect(boardsOf(analysis)).toEqual({
      communes: [
        '1. Phường Cát Lái 98.1 Xuất sắc',
        '2. Xã An Bình 89.9 Tốt',
        '3. Xã Đông Sơn 80.5 Tốt',
        '4. Xã Bình Minh 79.1 Khá',
        '5. Xã Phú Mỹ 77.9 Khá',
        '6. Xã Dương Hòa 64.1 Trung bình',
      ],
    });
    expect(saidAbove('info', analysis)).toEqual([]);
  });

  it('units-as-columns: the items are the rows', async () => {
    const analysis = await analysisOf('units-as-columns');
    expect(boardsOf(analysis).communes).toEqual([
      '1. Phường Cát Lái 98.1 Xuất sắc',
      '2. Xã An Bình 89.9 Tốt',
      '3. Xã Đông Sơn 80.5 Tốt',
      '4. Xã Bình Minh 79.1 Khá',
      '5. Xã Phú Mỹ 77.9 Khá',
      '6. Xã Dương Hòa 64.1 Trung bình',
    ]);
    const totals = [3, 4, 5, 6, 7, 8].map((column) => [9, column] as const);
    expect(filledIn(analysis, 'Sheet1', totals)).toEqual([89.9, 79.1, 98.1, 64.1, 80.5, 77.9]);
  });

  it('another-index: the items and maxima of the headers are the index', async () => {
    const analysis = await analysisOf('another-index');
    expect(boardsOf(analysis).communes).toEqual([
      '1. Xã Dương Hòa 76.95 Khá',
      '2. Phường Cát Lái 74.12 Khá',
      '3. Xã Bình Minh 70.44 Khá',
      '4. Xã Phú Mỹ 70.11 Khá',
      '5. Xã Đông Sơn 69.06 Trung bình',
      '6. Xã An Bình 63.69 Trung bình',
    ]);
    const index = analysis.settings.indices.at(-1);
    expect([index?.whole, index?.items.map(({ max }) => max)]).toEqual([100, [10, 15, 10, 10, 15, 20, 10, 10]]);
    expect(saidAbove('info', analysis)).toEqual([]);
  });

  it('another-index-scale-row: the row of the scale is no unit; subtotals are filled in, the total lacks an item', async () => {
    const analysis = await analysisOf('another-index-scale-row');
    expect(analysis.boards.map(({ units }) => units.map(({ score }) => score))).toEqual([
      [null, null, null, null, null, null],
    ]);
    const appraised = [4, 5, 6, 7, 8, 9].map((row) => [row, 9] as const);
    expect(filledIn(analysis, 'Sheet1', appraised)).toEqual([82.4, 75.68, 71.43, 69.4, 75.66, 66.01]);
    expect(filledIn(analysis, 'Sheet1', [[4, 11]])).toEqual([undefined]);
    expect(analysis.findings.map(({ rule, cell }) => `${rule} ${cell}`)).toContain('missing-value K5');
  });

  it('periods-side-by-side: the later month is now, the earlier one before, the change between them', async () => {
    const analysis = await analysisOf('periods-side-by-side');
    expect(analysis.period?.label).toBe('Tháng 09/2026');
    expect(
      analysis.boards.flatMap(({ units }) =>
        units.map(({ name, score, previous, delta, rank, previousRank }) => [
          name,
          score,
          previous,
          delta,
          rank,
          previousRank,
        ]),
      ),
    ).toEqual([
      ['Xã An Bình', 82, 80, 2, 1, 6],
      ['Xã Bình Minh', 79.7, 81, -1.3, 2, 5],
      ['Phường Cát Lái', 77.4, 82, -4.6, 3, 4],
      ['Xã Dương Hòa', 75.1, 83, -7.9, 4, 3],
      ['Xã Đông Sơn', 72.8, 84, -11.2, 5, 2],
      ['Xã Phú Mỹ', 70.5, 85, -14.5, 6, 1],
    ]);
    const blanks = [3, 4, 6, 7, 8].map((column) => [3, column] as const);
    expect(filledIn(analysis, 'Sheet1', blanks)).toEqual(['Tốt', 6, 'Tốt', 1, 2]);
  });

  it('sections-with-subtotals: counts of subtotals are summed, rates are ratios of sums', async () => {
    const analysis = await analysisOf('sections-with-subtotals');
    expect(analysis.boards.map(({ roster, units }) => [roster, units.length])).toEqual([
      ['departments', 2],
      ['communes', 2],
    ]);
    const row = (at: number): readonly unknown[] =>
      filledIn(
        analysis,
        'Sheet1',
        [2, 3, 4, 5].map((column) => [at, column] as const),
      );
    expect([6, 10, 11].map(row)).toEqual([
      [200, 198, 2, 99],
      [540, 509, 31, 94.26],
      [740, 707, 33, 95.54],
    ]);
  });

  it('sections-agencies: agencies without Sở in their names are departments all the same', async () => {
    const analysis = await analysisOf('sections-agencies');
    expect(analysis.boards.map(({ roster, units }) => [roster, units.length, units[0]?.name])).toEqual([
      ['departments', 10, 'Bưu điện tỉnh'],
      ['communes', 12, 'Xã An Hòa'],
    ]);
  });

  it('sections-bare-names: the sections say what their rows are', async () => {
    expect(boardsOf(await analysisOf('sections-bare-names'))).toEqual({
      departments: ['1. Tài chính 76.77 Khá', '2. Y tế 69.8 Trung bình', '3. Nội vụ 64.52 Trung bình'],
      communes: ['1. Tân Hòa 80.03 Tốt', '2. An Bình 79.16 Khá', '3. Mỹ Long 57.62 Trung bình'],
    });
  });

  it('blank-row-under-header: the figures below the blank row are the table', async () => {
    expect(boardsOf(await analysisOf('blank-row-under-header'))).toEqual({
      departments: ['1. Sở Tư pháp 83 Tốt', '2. Sở Xây dựng 82 Tốt', '3. Sở Y tế 81 Tốt', '4. Sở Tài chính 80 Tốt'],
    });
  });

  it('group-points-alone: points of one group are no composite', async () => {
    const analysis = await analysisOf('group-points-alone');
    expect(analysis.boards.flatMap(({ units }) => units.map(({ score, grade }) => [score, grade]))).toEqual(
      Array.from({ length: 6 }, () => [null, null]),
    );
  });

  it('count-or-rate: a ratio tells that a column is a count, and which rate is off', async () => {
    const analysis = await analysisOf('count-or-rate');
    expect(columnsOf(analysis).slice(2)).toEqual(['count', 'count', 'rate onlineServices']);
    expect(saidAbove('info', analysis)).toEqual(['row-formula E8']);
  });

  it('total-points-reached: many words for a composite', async () => {
    expect(boardsOf(await analysisOf('total-points-reached')).communes?.slice(0, 2)).toEqual([
      '1. Xã Ea Súp 80 Tốt',
      '2. Xã Xuân Lãnh 79 Khá',
    ]);
  });

  it('decision-date: the date of a decision is no period', async () => {
    expect((await analysisOf('decision-date')).period).toBeNull();
  });

  it('dac-khu: ĐK is short for Đặc khu', async () => {
    const analysis = await analysisOf('dac-khu');
    expect(analysis.boards.map(({ units }) => units.length)).toEqual([6]);
    expect(saidAbove('info', analysis)).toEqual([]);
  });

  it('change-named-by-period: a change that names a year is a change; before is now less the change', async () => {
    const analysis = await analysisOf('change-named-by-period');
    expect(
      analysis.boards.flatMap(({ units }) =>
        units.map(({ name, score, previous, delta }) => [name, score, previous, delta]),
      ),
    ).toEqual([
      ['Xã Cam Lộ', 90.1, 88, 2.1],
      ['Xã A Lưới', 81.5, 80, 1.5],
      ['Xã Bình An', 79.2, 80, -0.8],
      ['Xã Gio Linh', 72, 75, -3],
      ['Xã Đông Hà', 66.6, 66.6, 0],
    ]);
    expect(saidAbove('info', analysis)).toEqual([]);
  });

  it('two-figures-in-a-cell: both figures of a cell are read, or the cell is reported', async () => {
    const analysis = await analysisOf('two-figures-in-a-cell');
    expect(columnsOf(analysis)).toEqual(['number', 'unit', 'count', 'count']);
    expect(analysis.tables[0]?.columns.slice(2).map(({ figures }) => figures)).toEqual([
      [100, 101, 102, 103, 104, 105],
      [50, 51, 52, 53, 54, 55],
    ]);
    expect(saidAbove('info', analysis)).toEqual(['not-a-number D3']);
  });

  it('own-grade-words: the table’s own word for the lowest band is no mistake', async () => {
    expect(saidAbove('info', await analysisOf('own-grade-words'))).toEqual([]);
  });

  it('change-of-rates: a printed change of rates is checked', async () => {
    expect(saidAbove('info', await analysisOf('change-of-rates'))).toEqual(['delta-mismatch E6']);
  });

  it('form-without-codes: what was carried over is no earlier period, and the form’s sums hold', async () => {
    const analysis = await analysisOf('form-without-codes');
    expect(saidAbove('info', analysis)).toContain('form-formula C7');
  });

  it('denominator: components with numerator, denominator and points of a maximum', async () => {
    const analysis = await analysisOf('denominator');
    expect(analysis.tables.map(({ kind }) => kind)).toEqual(['components']);
    expect(columnsOf(analysis)).toEqual(['number', 'parentUnit', 'indicator', 'count', 'count', 'rate', 'points']);
    expect(saidAbove('info', analysis)).toEqual([]);
  });
});
