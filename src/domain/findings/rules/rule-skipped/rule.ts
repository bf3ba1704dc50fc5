import { isUnreadable } from '../../../numbers/NumberReading';
import { columnAt, columnsWith } from '../../../tables/columns';
import { figureRows, rowAt } from '../../../tables/rows';
import { readingAt, type Table } from '../../../tables/Table';
import type { CheckContext } from '../../CheckContext';
import { addressOf, observedAt, type Place } from '../../figures';
import type { Observation } from '../../Observation';
import { termsOf } from '../../relations/Relation';
import { defineRule } from '../Rule';
import { type RuleSkipped, sentences, type SkippedRule } from './sentences';

/** Cells named in one finding; the rest are counted. */
const NAMED = 5;

/** Cells that a rule could not use because they hold no figure; the other rules, and the other cells, were checked. */
export const ruleSkipped = defineRule('rule-skipped', sentences, (context) =>
  context.checked.flatMap(({ table, relations, totals }) => {
    const formula = relations.flatMap(({ relation }) => unusable(table, [relation.column, ...termsOf(relation)]));
    const total = totals.unusable.flatMap(({ row, column }) =>
      unusable(table, [column], rowAt(table, row).members ?? []),
    );
    return [
      ...skipped(context, 'row-formula', formula),
      ...skipped(context, 'total-mismatch', total),
      ...skipped(context, 'score-sum', unusable(table, columnsWith(table, 'composite', 'points'))),
      ...skipped(context, 'delta-mismatch', unusable(table, columnsWith(table, 'delta'))),
    ];
  }),
);

function unusable(
  table: Table,
  columns: readonly number[],
  rows: readonly number[] = figureRows(table),
): readonly Place[] {
  return columns.flatMap((column) => {
    const at = columnAt(table, column);
    if (at.special.size === 0) return [];
    return rows.flatMap((row) => {
      const reading = readingAt(at, row);
      return reading.kind !== 'bound' && isUnreadable(reading) ? [{ table, row, column }] : [];
    });
  });
}

function skipped(
  context: CheckContext,
  rule: SkippedRule,
  places: readonly Place[],
): readonly Observation<RuleSkipped>[] {
  const byCell = new Map(places.map((place) => [addressOf(place), place]));
  const [first] = byCell.values();
  if (first === undefined) return [];
  const cells = [...byCell.keys()].slice(0, NAMED);
  return [
    observedAt<RuleSkipped>(context, first, {
      severity: 'info',
      unit: null,
      payload: { skipped: rule, cells, more: byCell.size - cells.length },
    }),
  ];
}
