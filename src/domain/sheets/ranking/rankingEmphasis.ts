import { isBoldComposite } from '../../scores/grades';
import type { SourcedBoard, SourcedUnit } from '../../scores/ScoreModel';
import { columnOf, tableAt } from '../../tables/CellRef';
import { compositeTarget } from '../../settings/compositeTarget';
import { indexOf } from '../../settings/indexOf';
import { columnLetters } from '../../workbook/a1';
import { area } from '../plan/draft';
import { boldBound } from '../plan/formulas';
import { type BoardColumn, linesOf, type RankingContext } from './boardColumns';
import { runsOf } from '../../workbook/runs';
import type { ConditionalFormat, StyledArea } from '../plan/SheetPlan';
import { compositeReference, targetReference } from '../plan/targetCell';
import { entryAt } from '../../workbook/entryAt';

interface Emphasis {
  readonly styles: readonly StyledArea[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** One reason for bold or underline in a column: as a formula over the first row's cells, and for the figures of now. */
interface EmphasisRule {
  readonly at: number;
  readonly property: 'bold' | 'underline';
  readonly formula: string;
  readonly holds: (unit: SourcedUnit) => boolean;
}

/** Bold and underline on a board: fixed for the figures of now, conditional so that they follow every change. */
export function rankingEmphasis(
  board: SourcedBoard,
  columns: readonly BoardColumn[],
  body: { readonly first: number; readonly last: number },
  context: RankingContext,
): Emphasis {
  const lines = linesOf(board);
  const cell = (at: number): string => `$${columnLetters(at)}${body.first + 1}`;
  const rules = [
    ...boldRules(board, columns, cell, context),
    ...compositeRules(board, columns, cell, context),
    ...indicatorRules(board, columns, cell, context),
  ];
  const applied = rules.map(({ at, property, formula, holds }): Emphasis => {
    const covered = area(body.first, at, body.last, at);
    const rows = lines.flatMap((unit, index) => (holds(unit) ? [body.first + index] : []));
    return {
      conditionalFormats: [
        { area: covered, formula, style: { [property]: true } },
        { area: covered, formula: `NOT(${formula})`, style: { [property]: false } },
      ],
      styles: runsOf(rows).map(({ first, last }) => ({
        area: area(entryAt(rows, first), at, entryAt(rows, last), at),
        style: { [property]: true },
      })),
    };
  });
  return {
    styles: applied.flatMap(({ styles }) => styles),
    conditionalFormats: applied.flatMap(({ conditionalFormats }) => conditionalFormats),
  };
}

type CellAt = (column: number) => string;

/** Composites, earlier ones too, and grades from the bold grade on. */
function boldRules(
  board: SourcedBoard,
  columns: readonly BoardColumn[],
  cell: CellAt,
  { settings, places }: RankingContext,
): readonly EmphasisRule[] {
  const index = indexOf(board, settings);
  if (index.whole === undefined) return [];
  const bound = boldBound(index, settings.boldFrom, places);
  const composite = columns.findIndex(({ kind }) => kind === 'composite');
  const isBold = (score: number | null): boolean => score !== null && isBoldComposite(score, index, settings.boldFrom);
  return columns.flatMap(({ kind }, at): readonly EmphasisRule[] => {
    if (kind !== 'composite' && kind !== 'grade' && kind !== 'previous') return [];
    const judged = cell(kind === 'previous' ? at : composite);
    const formula = `AND(ISNUMBER(${judged}),${judged}>=${bound})`;
    const holds = (unit: SourcedUnit): boolean => isBold(kind === 'previous' ? unit.previous : unit.score);
    return [{ at, property: 'bold', formula, holds }];
  });
}

/** Composites below their target. */
function compositeRules(
  board: SourcedBoard,
  columns: readonly BoardColumn[],
  cell: CellAt,
  { settings, places }: RankingContext,
): readonly EmphasisRule[] {
  const index = indexOf(board, settings);
  const target = compositeTarget(index, settings);
  const at = columns.findIndex(({ kind }) => kind === 'composite');
  if (target === null || at < 0) return [];
  const formula = `AND(ISNUMBER(${cell(at)}),${cell(at)}<${compositeReference(index, target, places)})`;
  return [{ at, property: 'underline', formula, holds: ({ score }) => score !== null && score < target }];
}

/** Indicators that miss their targets. */
function indicatorRules(
  board: SourcedBoard,
  columns: readonly BoardColumn[],
  cell: CellAt,
  { settings, places, tables }: RankingContext,
): readonly EmphasisRule[] {
  return columns.flatMap((column, at): readonly EmphasisRule[] => {
    const indicator = column.kind === 'indicator' ? board.indicators[column.index] : undefined;
    if (indicator?.target === undefined || column.kind !== 'indicator') return [];
    const source = columnOf(indicator, tables);
    const reference = targetReference(tableAt(tables, indicator.table), source, indicator.target, settings, places);
    const judged = indicator.role === 'points' ? `ROUND(${cell(at)}/${source.max ?? 1}*100,10)` : cell(at);
    const formula = `AND(ISNUMBER(${cell(at)}),${judged}${indicator.lowerIsBetter ? '>' : '<'}${reference})`;
    return [{ at, property: 'underline', formula, holds: (unit) => unit.shortIndicators.has(column.index) }];
  });
}
