import { HISTORY_COLUMNS } from '../history/fromSheet';
import type { PeriodScores } from '../history/PeriodScores';
import type { Messages } from '../languages/messages';
import { periodIn } from '../tables/periods';
import { unitName } from '../text/unitName';
import type { CellValue, Sheet } from '../workbook/Workbook';
import { SheetDraft } from './plan/draft';
import { CELL, decimalFormat, HEADER, heightOf, NAME_CELL, NOTE, TEXT_FORMAT, TITLE } from './plan/look';
import type { CellStyle, PlannedCell, SheetPlan } from './plan/SheetPlan';

const WIDTHS = [26, 12, 16, 30, 12, 14, 8, 22] as const;
const TEXT: CellStyle = { ...NAME_CELL, numberFormat: TEXT_FORMAT };

/**
 * The sheet `Lịch sử điểm` with a period filed in it: rows of the same period, settings and unit are renewed, all others
 * stay as they are, unreadable ones and whatever a person wrote beside them included.
 */
export function historyPlan(
  existing: Sheet | undefined,
  filed: PeriodScores,
  name: string,
  messages: Messages,
): SheetPlan {
  const text = messages.sheets.history;
  const label = filed.period?.label ?? '';
  const rows = new Map<string, readonly PlannedCell[]>();
  keptRows(existing).forEach((cells, index) => rows.set(identityOf(cells) ?? `kept ${index}`, cells));
  for (const { name: unit, level, composite, grade, rank, parent } of filed.scores) {
    const cells: readonly PlannedCell[] = [
      label,
      filed.version ?? '',
      level,
      unit,
      composite,
      grade,
      rank,
      parent ?? null,
    ];
    const identity = identityOf(cells) ?? '';
    const beside = rows.get(identity)?.slice(HISTORY_COLUMNS.length) ?? [];
    rows.set(identity, [...cells, ...beside]);
  }
  const draft = new SheetDraft();
  draft.addWide(text.title, WIDTHS.length, TITLE, 28);
  draft.addWide(text.hint, WIDTHS.length, NOTE, heightOf(text.hint, 118, 11));
  draft.blank();
  const header = draft.add(
    HISTORY_COLUMNS.map((column) => text.headers[column]),
    HEADER,
  );
  for (const cells of rows.values()) draft.add(cells);
  const last = draft.next - 1;
  if (last > header) {
    const styles: readonly CellStyle[] = [
      TEXT,
      TEXT,
      TEXT,
      TEXT,
      { ...CELL, numberFormat: decimalFormat(2) },
      TEXT,
      { ...CELL, numberFormat: '0' },
      TEXT,
    ];
    styles.forEach((style, column) => draft.style(header + 1, column, last, column, style));
  }
  return draft.plan({
    key: 'history',
    name,
    columnWidths: WIDTHS.map((width, column) => ({ column, width })),
    frozen: { rows: header + 1, columns: 0 },
    page: { orientation: 'portrait', titleRows: { first: header, last: header }, footer: messages.sheets.footer },
    tabColor: '7F7F7F',
  });
}

/** The rows below the header of the sheet as it is. */
function keptRows(sheet: Sheet | undefined): readonly (readonly PlannedCell[])[] {
  if (sheet === undefined) return [];
  const header = sheet.rows.findIndex((cells) => cells.filter((cell) => cell !== null && cell !== '').length >= 5);
  return sheet.rows
    .slice(header + 1)
    .filter((cells) => cells.some((cell) => cell !== null && cell !== ''))
    .map((cells) => cells.map(plainCell));
}

function plainCell(value: CellValue): PlannedCell {
  return typeof value === 'object' && value !== null ? value.error : value;
}

/** What makes a row the row of one unit in one period; `undefined` where it cannot be told. */
function identityOf([period, version, level, unit, , , , parent]: readonly PlannedCell[]): string | undefined {
  if (typeof period !== 'string' || typeof unit !== 'string') return undefined;
  const { key, type } = unitName(unit);
  return [periodIn(period)?.label ?? period, version, level, key, type ?? '', parent ?? '']
    .map((part) => (typeof part === 'object' ? '' : String(part)))
    .join('\n');
}
