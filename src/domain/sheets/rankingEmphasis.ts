import { isBoldComposite } from '../scores/grades';
import type { BoardIndicator, SourcedBoard, SourcedUnit } from '../scores/ScoreModel';
import { readingAt, type Table } from '../tables/Table';
import { cellAddress, columnLetters } from '../workbook/a1';
import { area } from './draft';
import { boldBound } from './formulas';
import type { BoardColumn, RankingContext } from './boardColumns';
import { runsOf } from './runs';
import type { ConditionalFormat, StyledArea } from './SheetPlan';
import { targetCode, targetReference } from './targetCell';

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
      styles.push({ area: area(rows[run.first] ?? 0, at, rows[run.last] ?? 0, at), style: { [property]: true } });
    }
  };
  const cell = (at: number): string => `$${columnLetters(at)}${body.first + 1}`;
  const { settings, places } = context;
  const composite = columns.findIndex(({ kind }) => kind === 'composite');
  const bold = (score: number | null): boolean => score !== null && isBoldComposite(score, settings);

  columns.forEach((column, at) => {
    if (column.kind === 'composite' || column.kind === 'grade') {
      apply(
        at,
        'bold',
        `AND(ISNUMBER(${cell(composite)}),${cell(composite)}>=${boldBound(settings, places)})`,
        ({ score }) => bold(score),
      );
    }
    if (column.kind === 'previous') {
      apply(at, 'bold', `AND(ISNUMBER(${cell(at)}),${cell(at)}>=${boldBound(settings, places)})`, ({ previous }) =>
        bold(previous),
      );
    }
    if (column.kind === 'composite') {
      const set = settings.targets.find(({ indicator }) => indicator === 'composite');
      const target = set === undefined ? settings.compositeTarget : set.target;
      if (target === null) return;
      const reference = targetReference('composite', target, places);
      apply(
        at,
        'underline',
        `AND(ISNUMBER(${cell(at)}),${cell(at)}<${reference})`,
        ({ score }) => score !== null && score < target,
      );
    }
    const indicator = column.kind === 'indicator' ? board.indicators[column.index] : undefined;
    if (indicator?.target === undefined || column.kind !== 'indicator') return;
    const source = context.tables[indicator.table]?.columns[indicator.column];
    if (source === undefined) return;
    const reference = targetReference(targetCode(source, settings), indicator.target, places);
    const judged = indicator.role === 'points' ? `ROUND(${cell(at)}/${source.max ?? 1}*100,10)` : cell(at);
    const formula = `AND(ISNUMBER(${cell(at)}),${judged}${indicator.lowerIsBetter ? '>' : '<'}${reference})`;
    apply(at, 'underline', formula, (unit) => isUnderlined(unit, column.index, indicator, context));
  });
  return { styles, conditionalFormats };
}

/** Whether the unit's cell is among those that fall short, as judged in its own table. */
function isUnderlined(
  unit: SourcedUnit,
  index: number,
  indicator: BoardIndicator,
  { tables }: RankingContext,
): boolean {
  const ref = unit.indicators[index];
  const table: Table | undefined = tables[indicator.table];
  const column = table?.columns[indicator.column];
  if (ref === undefined || table === undefined || column === undefined || readingAt(column, ref.row).kind === 'missing')
    return false;
  const address = cellAddress(table.rows[ref.row]?.row ?? 0, column.column);
  return unit.underperforming.some(({ sheet, cell }) => sheet === table.sheet && cell === address);
}
