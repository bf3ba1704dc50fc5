import { isBoldComposite } from '../../scores/grades';
import type { SourcedBoard, SourcedUnit } from '../../scores/ScoreModel';
import { columnOf, tableAt } from '../../tables/CellRef';
import { compositeTarget } from '../../settings/compositeTarget';
import { indexOf } from '../../settings/indexOf';
import { columnLetters } from '../../workbook/a1';
import { area } from '../plan/draft';
import { boldBound } from '../plan/formulas';
import type { BoardColumn, RankingContext } from './boardColumns';
import { runsOf } from '../../workbook/runs';
import type { ConditionalFormat, StyledArea } from '../plan/SheetPlan';
import { compositeReference, targetReference } from '../plan/targetCell';
import { entryAt } from '../../workbook/entryAt';

/** Bold and underline on a board: fixed for the figures of now, conditional so that they follow every change. */
export function rankingEmphasis(
  board: SourcedBoard,
  columns: readonly BoardColumn[],
  body: { readonly first: number; readonly last: number },
  context: RankingContext,
): { readonly styles: readonly StyledArea[]; readonly conditionalFormats: readonly ConditionalFormat[] } {
  const lines = [...(board.aggregate === undefined ? [] : [board.aggregate]), ...board.units];
  const styles: StyledArea[] = [];
  const conditionalFormats: ConditionalFormat[] = [];
  const apply = (
    at: number,
    property: 'bold' | 'underline',
    formula: string,
    holds: (unit: SourcedUnit) => boolean,
  ): void => {
    const covered = area(body.first, at, body.last, at);
    conditionalFormats.push(
      { area: covered, formula, style: { [property]: true } },
      { area: covered, formula: `NOT(${formula})`, style: { [property]: false } },
    );
    const rows = lines.flatMap((unit, index) => (holds(unit) ? [body.first + index] : []));
    for (const run of runsOf(rows)) {
      styles.push({
        area: area(entryAt(rows, run.first), at, entryAt(rows, run.last), at),
        style: { [property]: true },
      });
    }
  };
  const cell = (at: number): string => `$${columnLetters(at)}${body.first + 1}`;
  const { settings, places } = context;
  const index = indexOf(board, settings);
  const boldFrom = boldBound(index, settings.boldFrom, places);
  const composite = columns.findIndex(({ kind }) => kind === 'composite');
  const bold = (score: number | null): boolean => score !== null && isBoldComposite(score, index, settings.boldFrom);

  columns.forEach((column, at) => {
    if (column.kind === 'composite' || column.kind === 'grade') {
      apply(at, 'bold', `AND(ISNUMBER(${cell(composite)}),${cell(composite)}>=${boldFrom})`, ({ score }) =>
        bold(score),
      );
    }
    if (column.kind === 'previous') {
      apply(at, 'bold', `AND(ISNUMBER(${cell(at)}),${cell(at)}>=${boldFrom})`, ({ previous }) => bold(previous));
    }
    if (column.kind === 'composite') {
      const target = compositeTarget(index, settings);
      if (target === null) return;
      const reference = compositeReference(index, target, places);
      apply(
        at,
        'underline',
        `AND(ISNUMBER(${cell(at)}),${cell(at)}<${reference})`,
        ({ score }) => score !== null && score < target,
      );
    }
    const indicator = column.kind === 'indicator' ? board.indicators[column.index] : undefined;
    if (indicator?.target === undefined || column.kind !== 'indicator') return;
    const source = columnOf(indicator, context.tables);
    const table = tableAt(context.tables, indicator.table);
    const reference = targetReference(table, source, indicator.target, settings, places);
    const judged = indicator.role === 'points' ? `ROUND(${cell(at)}/${source.max ?? 1}*100,10)` : cell(at);
    const formula = `AND(ISNUMBER(${cell(at)}),${judged}${indicator.lowerIsBetter ? '>' : '<'}${reference})`;
    apply(at, 'underline', formula, (unit) => unit.shortIndicators.has(column.index));
  });
  return { styles, conditionalFormats };
}
