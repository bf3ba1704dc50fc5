import type { Messages } from '../../languages/messages';
import type { Settings } from '../../settings/Settings';
import { area, SheetDraft } from '../plan/draft';
import { HEADER, heightOf, NOTE, SECTION, TITLE } from '../plan/look';
import { runsOf } from '../../workbook/runs';
import type { SheetPlan, Validation } from '../plan/SheetPlan';
import { type ColumnId, SECTION_COLUMNS, type SettingsText } from './columns';
import { type KeptEntries, withKeptEntries } from './keptEntries';
import { bandsTable } from './sections/bands';
import { componentsTable } from './sections/components';
import { columnsTable, ignoredTable } from './sections/decisions';
import { frameTable } from './sections/frame';
import { indicesTable } from './sections/indices';
import { itemsTable } from './sections/items';
import { policiesTable } from './sections/policies';
import { synonymsTable } from './sections/synonyms';
import { type ColumnTarget, targetsTable } from './sections/targets';
import type { SettingsTable } from './SettingsTable';
import { entryAt } from '../../workbook/entryAt';

const WIDTHS = [26, 34, 18, 42, 14, 16] as const;
/** So many rows stand on its last page at least. */
const KEPT = 3;
const WIDTH = WIDTHS.reduce((total, each) => total + each, 0);

/**
 * The sheet `Cấu hình`: all settings as plain tables that a person can edit, with what may be typed into each.
 * @param kept what stood in the sheet before and could not be used
 */
export function settingsPlan(
  settings: Settings,
  columnTargets: readonly ColumnTarget[],
  kept: KeptEntries | undefined,
  name: string,
  messages: Messages,
): SheetPlan {
  const text = messages.sheets.settings;
  const draft = new SheetDraft();
  draft.addWide(text.title, WIDTHS.length, TITLE, 28);
  draft.addWide(text.hint, WIDTHS.length, NOTE, heightOf(text.hint, WIDTH));
  // No page ends with a heading, nor with the header of a table.
  const unbroken: { readonly top: number; readonly bottom: number }[] = [{ top: 0, bottom: draft.next - 1 }];
  const validations = settingsTables(settings, columnTargets, text)
    .map((table) => withKeptEntries(table, kept))
    .filter(({ rows }) => rows.length > 0)
    .flatMap((table) => {
      const top = draft.next;
      const rules = addTable(draft, table, text.title);
      unbroken.push({ top, bottom: draft.next - table.rows.length });
      return rules;
    });
  return draft.plan({
    key: 'settings',
    name,
    columnWidths: WIDTHS.map((width, column) => ({ column, width })),
    validations,
    page: { footer: messages.sheets.footer },
    unbroken,
    together: draft.next - KEPT,
    tabColor: '7F7F7F',
  });
}

/** The tables of the sheet, top down: the office's own index, its policies, other indices, and single decisions. */
function settingsTables(
  settings: Settings,
  columnTargets: readonly ColumnTarget[],
  text: SettingsText,
): readonly SettingsTable[] {
  const [own, ...others] = settings.indices;
  return [
    indicesTable(settings, text),
    itemsTable(own, true, text),
    targetsTable(own, columnTargets, settings, text),
    bandsTable(own, true, text),
    policiesTable(settings, text),
    frameTable(settings, text),
    componentsTable(own, true, text),
    ...others.flatMap((index) => [
      itemsTable(index, false, text),
      targetsTable(index, [], settings, text),
      bandsTable(index, false, text),
      componentsTable(index, false, text),
    ]),
    synonymsTable(settings, text),
    columnsTable(settings, text),
    ignoredTable(settings, text),
  ];
}

function addTable(draft: SheetDraft, table: SettingsTable, title: string): readonly Validation[] {
  draft.blank();
  draft.addWide(table.title, WIDTHS.length, { ...SECTION, wrap: true }, heightOf(table.title, WIDTH, 12, true));
  if (table.about !== undefined) {
    draft.addWide(table.about, WIDTHS.length, NOTE, heightOf(table.about, WIDTH));
  }
  const header = draft.add(table.headers, HEADER);
  draft.heights.push({
    row: header,
    height: Math.max(20, ...table.headers.map((title, column) => heightOf(title, WIDTHS[column] ?? 10, 12, true))),
  });
  const top = draft.next;
  for (const { cells } of table.rows) {
    const heights = cells.map((cell, column) =>
      typeof cell === 'string' ? heightOf(cell, WIDTHS[column] ?? 10, table.styles[column]?.fontSize) : 0,
    );
    draft.heights.push({ row: draft.next, height: Math.max(20, ...heights) });
    draft.add(cells);
  }
  table.styles.forEach((style, column) => draft.style(top, column, draft.next - 1, column, style));
  const columns: readonly ColumnId[] = SECTION_COLUMNS[table.key];
  return table.rules.flatMap(({ ids, column, rule, message }) => {
    const at = columns.indexOf(column);
    const rows = table.rows.flatMap(({ id }, index) =>
      ids === undefined || (id !== undefined && ids.includes(id)) ? [top + index] : [],
    );
    return runsOf(rows).map(({ first, last }) => ({
      area: area(entryAt(rows, first), at, entryAt(rows, last), at),
      rule,
      title,
      message,
    }));
  });
}
