import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import type { CellValue, Sheet, Workbook } from '../../src/domain/workbook/Workbook';
import { generateLayout } from '../layouts/generate';
import { Random } from '../layouts/random';

const SEEDS = Array.from({ length: 60 }, (_, index) => 5000 + index);

/** Layouts of one table without merged cells or codes that name columns by their place. */
const UNMERGED = Array.from({ length: 400 }, (_, index) => 9000 + index)
  .filter((seed) => {
    const { style, arrangement, placed } = generateLayout(seed);
    const coded = placed.some(({ table }) => table.columns.some(({ formula }) => formula !== undefined));
    return arrangement === 'alone' && !style.merges && !style.extraHeaderRow && !coded;
  })
  .slice(0, 40);

/** What was read, without the places where it stood. */
function essence(workbook: Workbook): unknown {
  const { tables, boards, targets } = analyzeWorkbook(workbook);
  return {
    tables: tables
      .map((table) => ({
        kind: table.kind,
        rows: table.rows.map(({ kind, name }) => `${kind} ${name}`),
        columns: table.columns
          .map(({ role, group, header, figures }) => JSON.stringify([header, role, group, figures]))
          .sort(),
      }))
      .map((table) => JSON.stringify(table))
      .sort(),
    boards: boards.map(({ units }) =>
      units.map(({ name, score, rank, grade, delta }) => [name, score, rank, grade, delta]),
    ),
    targets: targets.map(({ indicator, target, result, met }) => [indicator, target, result, met]),
  };
}

const essences = new Map<number, unknown>();

/** The essence of a layout as it was generated, read once for all its changes. */
function essenceOf(seed: number): unknown {
  if (!essences.has(seed)) essences.set(seed, essence(generateLayout(seed).workbook));
  return essences.get(seed);
}

function mapSheets(workbook: Workbook, change: (sheet: Sheet) => Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map(change) };
}

function mapTexts(sheet: Sheet, change: (text: string) => string): Sheet {
  const cell = (value: CellValue): CellValue => (typeof value === 'string' ? change(value) : value);
  return { ...sheet, rows: sheet.rows.map((row) => row.map(cell)) };
}

function shifted(sheet: Sheet, down: number, right: number): Sheet {
  const pad = <T>(rows: readonly (readonly T[])[], blank: T): T[][] => [
    ...Array.from({ length: down }, () => []),
    ...rows.map((row) => [...Array.from({ length: right }, () => blank), ...row]),
  ];
  return {
    ...sheet,
    rows: pad<CellValue>(sheet.rows, null),
    numberFormats: pad<string | undefined>(sheet.numberFormats, undefined),
    merges: sheet.merges.map(({ top, left, bottom, right: end }) => ({
      top: top + down,
      left: left + right,
      bottom: bottom + down,
      right: end + right,
    })),
  };
}

describe('reading is unchanged', () => {
  it.each(SEEDS)('by where the table stands (layout %d)', (seed) => {
    const { workbook } = generateLayout(seed);
    const random = new Random(seed);
    const [down, right] = [random.whole(1, 30), random.whole(1, 20)];
    expect(essence(mapSheets(workbook, (sheet) => shifted(sheet, down, right)))).toEqual(essenceOf(seed));
  });

  it.each(SEEDS)('by the Unicode form (layout %d)', (seed) => {
    const { workbook } = generateLayout(seed);
    const decomposed = mapSheets(workbook, (sheet) => mapTexts(sheet, (text) => text.normalize('NFD')));
    expect(essence(decomposed)).toEqual(essenceOf(seed));
  });

  it.each(UNMERGED)('by the order of the figure columns (layout %d)', (seed) => {
    const { workbook, placed } = generateLayout(seed);
    const [only] = placed;
    const [sheet] = workbook.sheets;
    if (only === undefined || sheet === undefined) throw new Error('a layout has a table');
    // Columns without a parent header may stand in any order; those under one stay together.
    const movable = only.columnAt.filter((_, index) => only.table.columns[index]?.path.length === 1);
    const order = new Random(seed).shuffled(movable);
    const from = new Map(movable.map((column, index) => [column, order[index] ?? column]));
    const permuted = <T>(rows: readonly (readonly T[])[]): (T | undefined)[][] =>
      rows.map((row, index) =>
        index < only.area.top
          ? [...row]
          : Array.from(
              { length: Math.max(row.length, only.area.right + 1) },
              (_, column) => row[from.get(column) ?? column],
            ),
      );
    const rows = permuted(sheet.rows).map((row) => row.map((value) => value ?? null));
    const changed: Workbook = {
      ...workbook,
      sheets: [{ ...sheet, rows, numberFormats: permuted(sheet.numberFormats) }],
    };
    expect(essence(changed)).toEqual(essenceOf(seed));
  });

  it.each(SEEDS)('by the order of the sheets (layout %d)', (seed) => {
    const { workbook } = generateLayout(seed);
    expect(essence({ ...workbook, sheets: [...workbook.sheets].reverse() })).toEqual(essenceOf(seed));
  });

  it.each(SEEDS)('by decimal comma or point (layout %d)', (seed) => {
    const { workbook } = generateLayout(seed);
    // Only figures: every `,` and `.` between digits changes place with the other.
    const exchange = (text: string): string =>
      /^[\d.,/%\sⁱ-]+$/.test(text) ? text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')) : text;
    const other = workbook.decimalSeparator === ',' ? '.' : ',';
    const changed = mapSheets({ ...workbook, decimalSeparator: other }, (sheet) => mapTexts(sheet, exchange));
    expect(essence(changed)).toEqual(essenceOf(seed));
  });
});
