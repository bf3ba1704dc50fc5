import fc from 'fast-check';
import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import type { ScoredUnit } from '../../src/domain/scores/Board';
import type { CellValue, Workbook } from '../../src/domain/workbook/Workbook';
import type { DrawnColumn } from '../layouts/appendix/DrawnColumn';
import type { Position } from '../layouts/appendix/expected';
import { type Appendix, generateAppendix } from '../layouts/appendix/generateAppendix';

const RUNS = 60;

/** Appendices of several units, each with figures of its own, that are read without a doubt. */
const appendices = fc
  .integer({ min: 1, max: 100_000 })
  .map((seed) => generateAppendix(seed))
  .filter(({ axes, drawn }) => axes.levels !== 'months of one unit' && !axes.gap && drawn.units.length >= 4);

function boardsOf(workbook: Workbook): readonly ScoredUnit[] {
  return analyzeWorkbook(workbook).boards.flatMap(({ units }) => units);
}

/** What is said of each unit, by its name. */
function byName(workbook: Workbook, said: (unit: ScoredUnit) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(boardsOf(workbook).map((unit) => [unit.name, said(unit)]));
}

function withCells(workbook: Workbook, cells: readonly (readonly [Position, CellValue])[]): Workbook {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('an appendix has a sheet');
  const rows = sheet.rows.map((row) => [...row]);
  for (const [{ row, column }, value] of cells) {
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = value;
    rows[row] = line;
  }
  return { ...workbook, sheets: [{ ...sheet, rows }] };
}

function contentOf({ sheets }: Workbook, { row, column }: Position): CellValue {
  return sheets[0]?.rows[row]?.[column] ?? null;
}

/** Every cell of a unit: its name and what was drawn for it. */
function cellsOf({ workbook, drawn, axes }: Appendix, unit: number): readonly Position[] {
  const { name } = drawn.units[unit] ?? {};
  const cells = drawn.cells[unit] ?? [];
  const [first] = cells;
  const rows = workbook.sheets[0]?.rows ?? [];
  const line = axes.orientation === 'rows' ? (first?.row ?? 0) : (first?.column ?? 0);
  const named =
    axes.orientation === 'rows'
      ? { row: line, column: (rows[line] ?? []).indexOf(name ?? '') }
      : { row: rows.findIndex((row) => row[line] === name), column: line };
  return [named, ...cells];
}

/** The cell that a unit's place is decided by: its composite where all are given, its points of one item where none is. */
function decidingCell({ drawn }: Appendix, unit: number): Position | undefined {
  const columnOf = (wanted: DrawnColumn['use']): number =>
    drawn.columns.findIndex(({ use, earlier }) => use === wanted && earlier !== true);
  const composite = columnOf('composite');
  const given = drawn.columns[composite]?.values.filter((value) => value !== null).length ?? 0;
  if (given > 0 && given < drawn.units.length) return undefined;
  return drawn.cells[unit]?.[given > 0 ? composite : columnOf('points')];
}

/** The workbook without one of its rows; `undefined` where a merged cell reaches into it. */
function withoutRow({ sheets: [sheet], ...rest }: Workbook, row: number): Workbook | undefined {
  if (sheet === undefined || sheet.merges.some(({ top, bottom }) => top <= row && row <= bottom)) return undefined;
  const up = (at: number): number => (at > row ? at - 1 : at);
  return {
    ...rest,
    sheets: [
      {
        ...sheet,
        rows: sheet.rows.toSpliced(row, 1),
        numberFormats: sheet.numberFormats.toSpliced(row, 1),
        merges: sheet.merges.map((each) => ({ ...each, top: up(each.top), bottom: up(each.bottom) })),
      },
    ],
  };
}

describe('what is worked out of an appendix', () => {
  it('does not depend on the order of its rows', () => {
    fc.assert(
      fc.property(appendices, fc.nat(), (appendix, at) => {
        const { workbook, drawn } = appendix;
        const pairs = drawn.units
          .slice(1)
          .flatMap((unit, before) => (unit.level === drawn.units[before]?.level ? [before] : []));
        const one = pairs[at % Math.max(1, pairs.length)];
        fc.pre(one !== undefined);
        const [here, there] = [cellsOf(appendix, one), cellsOf(appendix, one + 1)];
        const exchanged = withCells(
          workbook,
          here.flatMap((cell, each) => {
            const other = there[each];
            if (other === undefined) throw new Error('units of one table have as many cells');
            return [
              [cell, contentOf(workbook, other)],
              [other, contentOf(workbook, cell)],
            ] as const;
          }),
        );
        const said = ({ score, grade, rank, delta, groups }: ScoredUnit): unknown => ({
          score,
          grade,
          rank,
          delta,
          groups,
        });
        expect(byName(exchanged, said)).toEqual(byName(workbook, said));
      }),
      { numRuns: RUNS, seed: 766 },
    );
  });

  it('moves with a figure of one unit for that unit alone, and never a rank the wrong way', () => {
    let raised = 0;
    fc.assert(
      fc.property(appendices, fc.nat(), (appendix, at) => {
        const { workbook, drawn } = appendix;
        const unit = at % drawn.units.length;
        const cell = decidingCell(appendix, unit);
        const value = cell === undefined ? null : contentOf(workbook, cell);
        fc.pre(cell !== undefined && typeof value === 'number' && value > 0);
        const { name } = drawn.units[unit] ?? {};
        // A little better, so that no maximum is passed.
        const better = withCells(workbook, [[cell, Number((value * 0.9).toFixed(2))]]);
        const after = new Map(boardsOf(better).map((each) => [each.name, each]));
        for (const before of boardsOf(workbook)) {
          const now = after.get(before.name);
          if (now === undefined) throw new Error(`${before.name} is gone`);
          if (before.name === name) {
            expect(now.rank ?? 0).toBeGreaterThanOrEqual(before.rank ?? 0);
            continue;
          }
          expect([now.score, now.grade, now.previous, now.delta]).toEqual([
            before.score,
            before.grade,
            before.previous,
            before.delta,
          ]);
          expect(now.rank ?? 0).toBeLessThanOrEqual(before.rank ?? 0);
          raised += 1;
        }
      }),
      { numRuns: RUNS, seed: 766 },
    );
    expect(raised).toBeGreaterThan(RUNS);
  });

  it('is for every other unit what it was where one is left out, ranks apart', () => {
    fc.assert(
      fc.property(appendices, fc.nat(), (appendix, at) => {
        const { workbook, drawn, axes } = appendix;
        const unit = at % drawn.units.length;
        const left = axes.orientation === 'rows' ? withoutRow(workbook, drawn.cells[unit]?.[0]?.row ?? -1) : undefined;
        fc.pre(left !== undefined && drawn.units.length >= 5);
        const said = ({ score, grade, previous, groups }: ScoredUnit): unknown => ({
          score,
          grade,
          previous,
          points: Object.values(groups).map(({ points }) => points),
        });
        const { [drawn.units[unit]?.name ?? '']: _, ...others } = byName(workbook, said);
        expect(byName(left, said)).toEqual(others);
      }),
      { numRuns: RUNS, seed: 766 },
    );
  });
});
