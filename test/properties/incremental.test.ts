import fc from 'fast-check';
import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import { presetSettings } from '../../src/domain/settings/presetSettings';
import type { Settings } from '../../src/domain/settings/Settings';
import type { CellValue, Workbook } from '../../src/domain/workbook/Workbook';
import { readCase } from '../cases/openCase';

function typed(cells: readonly CellValue[], column: number, value: CellValue): readonly CellValue[] {
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) =>
    at === column ? value : (cells[at] ?? null),
  );
}

/** The workbook with one cell typed anew; every other sheet stays the object it was. */
function edited(workbook: Workbook, sheet: number, row: number, column: number, value: CellValue): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((each, index) =>
      index !== sheet
        ? each
        : {
            ...each,
            rows: each.rows.map((cells, at) => (at === row ? typed(cells, column, value) : cells)),
          },
    ),
  };
}

const edits = fc.array(
  fc.record({
    sheet: fc.nat(3),
    row: fc.nat(30),
    column: fc.nat(15),
    value: fc.oneof(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.constantFrom(5e-324, 1e307, '12,5', '17/18', '-', '', null),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);
const [own] = presetSettings.indices;
const choices: readonly Partial<Settings>[] = [
  {},
  { ties: 'dense' },
  { rounding: 'early' },
  { targets: [{ indicator: 'composite', target: 85 }] },
  { indices: [{ ...own, items: own.items.map((item) => ({ ...item, target: 90 })) }] },
  { language: 'en' },
];

describe('an analysis after another one', () => {
  it.each(['phu-tan', 'lap-vo', 'phu-my'] as const)(
    'of %s, some cells or settings changed, is that of a workbook never seen before',
    async (name) => {
      const workbook = await readCase(name);
      analyzeWorkbook(workbook);
      fc.assert(
        fc.property(edits, fc.constantFrom(...choices), (cells, settings) => {
          const after = cells.reduce(
            (each, { sheet, row, column, value }) => edited(each, sheet, row, column, value),
            workbook,
          );
          expect(analyzeWorkbook(after, { settings })).toEqual(analyzeWorkbook(structuredClone(after), { settings }));
        }),
        { numRuns: 25 },
      );
    },
  );
});
