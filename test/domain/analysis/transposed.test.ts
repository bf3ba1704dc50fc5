import { judgeReading } from '../../../src/domain/analysis/judgeReading';
import { planSheets } from '../../../src/domain/analysis/planSheets';
import type { Reading } from '../../../src/domain/analysis/Reading';
import { readWorkbook } from '../../../src/domain/analysis/readWorkbook';
import { emphasisMarks } from '../../../src/domain/sheets/copies/emphasisMarks';
import { isFormulaCell, type PlannedCell, type SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import { learnTargets } from '../../../src/domain/scores/learnTargets';
import { cellAddress, columnLetters } from '../../../src/domain/workbook/a1';
import type { Area, Emphasis } from '../../../src/domain/workbook/Workbook';
import { sheetOf } from '../tables/sheetOf';
import { transposedSheet, transposedTable } from '../tables/transposed';

/** Units as rows, with blanks to fill, figures that fall short, a wrong rank and a wrong total. */
const asRows = {
  ...sheetOf('Phụ lục', [
    ['Tháng 3 năm 2024'],
    [
      'STT',
      'Đơn vị',
      'Điểm tổng hợp',
      'Kỳ trước',
      'Tăng/giảm',
      'Xếp loại',
      'Xếp hạng',
      'Số hóa hồ sơ (18 điểm)',
      'Hồ sơ tiếp nhận',
    ],
    [1, 'Xã Phú Thọ', 91.2, 90, null, null, 1, '17,2/18', 120],
    [2, 'Xã Phú Hiệp', 70.5, 72, null, null, 3, '12/18', 40],
    [3, 'Xã Phú Mỹ', 82, 81.5, null, null, null, '15,5/18', 33],
    [4, 'Xã Phú Lâm', 60.25, null, null, null, null, '10/18', 7],
    [null, 'TOÀN HUYỆN', 76, 77, null, null, null, '14/18', 210],
  ]),
  emphasis: emphasisOf([3, 5]),
};

/** The composites of two rows underlined by hand. */
function emphasisOf(rows: readonly number[]): readonly (readonly (Emphasis | undefined)[])[] {
  return Array.from({ length: 7 }, (_, row) =>
    Array.from({ length: 9 }, (__, column) =>
      column === 2 ? { bold: false, underline: rows.includes(row) } : undefined,
    ),
  );
}

const reading = readWorkbook({ sheets: [asRows] }, {});
const transposed = transposedReading(reading);
const here = results(reading);
const there = results(transposed);

/** The same reading of a workbook whose sheets have what were their rows as columns. */
function transposedReading(given: Reading): Reading {
  const workbook = { ...given.sources, sheets: given.sources.sheets.map(transposedSheet) };
  return {
    ...readWorkbook({ sheets: [asRows] }, {}),
    workbook,
    sources: workbook,
    tables: given.tables.map(transposedTable),
  };
}

function results(of: Reading) {
  const judgement = judgeReading(of);
  const { plans } = planSheets(of, judgement, {});
  const copy = plans.find(({ copyOf }) => copyOf === 'Phụ lục');
  const ranking = plans.find(({ key }) => key.startsWith('ranking'));
  if (copy === undefined || ranking === undefined) throw new Error('a copy and a ranking are planned');
  return { ...judgement, tables: of.tables, copy, ranking };
}

/** `B3` → `C2`, `$G7` → `G$7` as a rule of the other direction, `C7:C13` → `G3:M3`; what stands on our own sheets stays. */
function flip(text: string): string {
  return text.replace(
    /«[a-z]+»![$A-Z\d:]+|(?<![A-Z])(\$?)([A-Z])(\$?)(\d+)(?![\d(])/g,
    (whole: string, first: string | undefined, letter: string | undefined, second: string, line: string) =>
      first === undefined || letter === undefined
        ? whole
        : `${second}${columnLetters(Number(line) - 1)}${first}${letter.charCodeAt(0) - 64}`,
  );
}

const flipArea = ({ top, left, bottom, right }: Area): Area => ({ top: left, left: top, bottom: right, right: bottom });

/** The planned cells of a copy by their addresses. */
function cellsOf({ blocks }: SheetPlan): ReadonlyMap<string, PlannedCell> {
  return new Map(
    blocks.flatMap(({ top, left, rows }) =>
      rows.flatMap((row, down) =>
        row.flatMap((cell, across): [string, PlannedCell][] =>
          cell === null ? [] : [[cellAddress(top + down, left + across), cell]],
        ),
      ),
    ),
  );
}

function flippedCell(cell: PlannedCell): PlannedCell {
  return isFormulaCell(cell) ? { ...cell, formula: flip(cell.formula) } : cell;
}

describe('a table whose units are the columns of its sheet', () => {
  it('has its blanks filled in the cells of its own sheet, by formulas over its own cells', () => {
    const cells = cellsOf(there.copy);
    expect(cells.get('C5')).toEqual({ formula: 'ROUND(C3-C4,10)', value: 1.2 });
    expect(cells.get('E7')).toEqual({ formula: 'IF(ISNUMBER(E3),1+COUNTIF($C$3:$F$3,">"&E3),"")', value: 2 });
    expect(cells.get('G9')).toMatchObject({ formula: "'Phụ lục'!G9" });
  });

  it('has a copy that is the mirror of the other direction’s', () => {
    const mirrored = [...cellsOf(here.copy)].map(([address, cell]) => [flip(address), flippedCell(cell)]);
    expect(new Map(cellsOf(there.copy))).toEqual(new Map(mirrored as [string, PlannedCell][]));
  });

  it('is emphasised where its figures stand, and follows them by rules that go along the units', () => {
    expect(there.copy.styles.map(({ area }) => area)).toEqual(here.copy.styles.map(({ area }) => flipArea(area)));
    expect(there.copy.conditionalFormats).toEqual(
      here.copy.conditionalFormats.map(({ area, formula, style }) => ({
        area: flipArea(area),
        formula: flip(formula),
        style,
      })),
    );
    const marks = emphasisMarks(there.tables, transposed.settings);
    expect(marks).toContainEqual(expect.objectContaining({ row: 2, column: 3, underline: true, bold: false }));
    expect(marks).toHaveLength(emphasisMarks(here.tables, reading.settings).length);
  });

  it('is scored as in the other direction, with every figure referred to where it stands', () => {
    const told = ({ boards }: typeof here) =>
      boards.map(({ units }) =>
        units.map(({ name, score, grade, rank, delta }) => ({ name, score, grade, rank, delta })),
      );
    expect(told(there)).toEqual(told(here));
    const short = there.boards[0]?.units.find(({ name }) => name === 'Xã Phú Hiệp');
    expect(short).toMatchObject({ sheet: 'Phụ lục', cell: 'D2' });
    expect(short?.underperforming.map(({ cell }) => cell)).toEqual(['D3', 'D8']);
    expect([...cellsOf(there.ranking).values()].map((cell) => (isFormulaCell(cell) ? cell.formula : cell))).toContain(
      `IF('Phụ lục'!C3="","",'Phụ lục'!C3)`,
    );
  });

  it('is checked at its own cells', () => {
    const told = ({ findings }: typeof here) => findings.map(({ rule, cell }) => [rule, cell]);
    expect(there.findings.length).toBeGreaterThan(1);
    expect(told(there).sort()).toEqual(
      told(here)
        .map(([rule, cell]) => [rule, flip(cell ?? '')])
        .sort(),
    );
    expect(told(there)).toContainEqual(['total-mismatch', 'G9']);
  });

  it('teaches the targets that somebody marked it by', () => {
    const [learned] = learnTargets(transposed.sources, transposed.tables, transposed.settings).targets;
    const [other] = learnTargets(reading.sources, reading.tables, reading.settings).targets;
    expect(learned).toEqual({
      ...other,
      exceptions: other?.exceptions.map((each) => ({ ...each, cell: flip(each.cell) })),
    });
  });
});
