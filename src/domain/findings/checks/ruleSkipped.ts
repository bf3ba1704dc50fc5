import { readingAt, type Table } from '../../tables/Table';
import type { ColumnRole } from '../../vocabulary/columnRoles';
import type { Check, CheckContext, RawFinding } from '../CheckContext';
import { addressOf, findingAt, type Place } from '../figures';
import { termsOf } from '../relations/Relation';
import { totalsOf } from '../totals';

/** Cells named in one finding; the rest are counted. */
const NAMED = 5;

/** Cells that a rule could not use because they hold no figure; the other rules, and the other cells, were checked. */
export const ruleSkipped: Check = (context) =>
  context.tables.flatMap((table, index) => {
    const relations = context.relations.filter((each) => each.table === index);
    const formula = relations.flatMap(({ relation }) => unusable(table, [relation.column, ...termsOf(relation)]));
    const totals = totalsOf(table, relations).unusable.flatMap(({ row, column }) =>
      (table.rows[row]?.members ?? []).flatMap((member) => unusable(table, [column], [member])),
    );
    return [
      ...skipped(context, 'row-formula', formula),
      ...skipped(context, 'total-mismatch', totals),
      ...skipped(context, 'score-sum', unusable(table, columnsOf(table, 'composite', 'points'))),
      ...skipped(context, 'delta-mismatch', unusable(table, columnsOf(table, 'delta'))),
    ];
  });

function columnsOf({ columns }: Table, ...roles: readonly ColumnRole[]): readonly number[] {
  return columns.flatMap(({ role }, index) => (roles.includes(role) ? [index] : []));
}

function unusable(
  table: Table,
  columns: readonly number[],
  rows: readonly number[] = table.rows.flatMap(({ kind }, row) => (kind === 'section' ? [] : [row])),
): readonly Place[] {
  return columns.flatMap((column) => {
    const at = table.columns[column];
    if (at === undefined || at.special.size === 0) return [];
    return rows.flatMap((row) => {
      const { kind } = readingAt(at, row);
      return kind === 'text' || kind === 'error' ? [{ table, row, column }] : [];
    });
  });
}

function skipped(context: CheckContext, rule: string, places: readonly Place[]): readonly RawFinding[] {
  const cells = [...new Map(places.map((place) => [addressOf(place), place]))];
  const [first] = cells;
  if (first === undefined) return [];
  const named = cells.slice(0, NAMED).map(([cell]) => cell);
  const rest = cells.length - named.length;
  return [
    findingAt(context, first[1], {
      rule: 'rule-skipped',
      severity: 'info',
      expected: null,
      words: { skipped: rule, why: 'cells', cells: named.join(', '), rest: String(rest) },
    }),
  ];
}
