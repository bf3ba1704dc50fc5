import type { CellValue } from '../../workbook/Workbook';
import type { PlannedCell } from '../plan/SheetPlan';
import { type ColumnId, SECTION_COLUMNS, type SectionKey } from './columns';
import type { BadSetting } from './EntryReader';
import type { SettingsSheet } from './readSettings';
import { cellsInOrder, type Entry } from './SettingsSections';
import type { SettingsTable } from './SettingsTable';

/** The sheet as it stood before: entries that could not be taken stay as somebody typed them. */
export type KeptEntries = Pick<SettingsSheet, 'problems' | 'sections' | 'ids'>;

/** Lists of which each row stands by itself, so that no other row can take the place of a bad one. */
const LISTS: ReadonlySet<SectionKey> = new Set<SectionKey>(['synonyms', 'columns', 'ignored']);

/**
 * A table as it is written anew: bad entries keep their text in their cells, rows nobody can place stay at the end, and
 * what somebody wrote to the right of a row stays beside it.
 */
export function withKeptEntries(table: SettingsTable, kept: KeptEntries | undefined): SettingsTable {
  if (kept === undefined) return table;
  const isOfTable = (each: { readonly index?: string }): boolean => each.index === table.index;
  const bad = kept.problems.filter(
    (each) => each.section === table.key && isOfTable(each) && each.problem !== 'sum' && each.problem !== 'unused',
  );
  const old = kept.sections
    .filter((each) => each.key === table.key && isOfTable(each))
    .flatMap((section) => section.entries);
  // Bands are used together or not at all, so they stay together.
  if (table.key === 'bands' && bad.length > 0) {
    return { ...table, rows: old.map((entry) => ({ cells: cellsInOrder(entry).map(plain) })) };
  }
  const isList = LISTS.has(table.key);
  const rows = isList ? table.rows : table.rows.map((row) => withTyped(row, table, bad, old, kept.ids));
  const placed = new Set(isList ? [] : rows.map(({ id }) => id));
  const left = new Map(bad.filter(({ id }) => !placed.has(id)).map((each) => [each.row, each]));
  return { ...table, rows: [...rows, ...[...left.values()].map(({ cells }) => ({ cells: cells.map(plain) }))] };
}

function withTyped(
  row: SettingsTable['rows'][number],
  table: SettingsTable,
  bad: readonly BadSetting[],
  old: readonly Entry[],
  ids: KeptEntries['ids'],
): SettingsTable['rows'][number] {
  const columns: readonly ColumnId[] = SECTION_COLUMNS[table.key];
  const cells = [...row.cells];
  for (const { field, cells: typed } of bad.filter(({ id }) => id === row.id && id !== '')) {
    const at = columns.indexOf(field);
    cells[at] = plain(typed[at] ?? null);
  }
  const before = old.find((entry) => ids.get(entry.row) === row.id);
  const beside = before === undefined ? [] : cellsInOrder(before).slice(columns.length);
  return { ...row, cells: [...cells, ...beside.map(plain)] };
}

function plain(value: CellValue): PlannedCell {
  return typeof value === 'object' && value !== null ? value.error : value;
}
