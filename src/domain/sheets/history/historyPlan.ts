import { cellText } from '../../workbook/cellText';
import type { PeriodScores } from '../../history/PeriodScores';
import type { Messages } from '../../languages/messages';
import { periodIn } from '../../vocabulary/periods';
import { unitName } from '../../vocabulary/unitName';
import type { CellValue, Sheet } from '../../workbook/Workbook';
import { SheetDraft } from '../plan/draft';
import { CELL, decimalFormat, HEADER, heightOf, NAME_CELL, NOTE, TEXT_FORMAT, TITLE } from '../plan/look';
import type { CellStyle, PlannedCell, SheetPlan } from '../plan/SheetPlan';
import { cellIn, HISTORY_COLUMNS, type HistoryColumn, historyHeader, levelNamed } from './columns';

/** How wide the columns are and how they look. */
const TEXT: CellStyle = { ...NAME_CELL, numberFormat: TEXT_FORMAT };
const LOOKS: Readonly<Record<HistoryColumn, { readonly width: number; readonly style: CellStyle }>> = {
  period: { width: 26, style: TEXT },
  version: { width: 12, style: TEXT },
  level: { width: 24, style: TEXT },
  unit: { width: 30, style: TEXT },
  composite: { width: 12, style: { ...CELL, numberFormat: decimalFormat(2) } },
  grade: { width: 14, style: TEXT },
  rank: { width: 8, style: { ...CELL, numberFormat: '0' } },
  parent: { width: 22, style: TEXT },
};
const WIDTH = HISTORY_COLUMNS.reduce((total, column) => total + LOOKS[column].width, 0);

/** The cells of one row, in the order of the columns; what a person wrote to the right of them follows. */
type HistoryCells = readonly PlannedCell[];

/**
 * The sheet `Lịch sử điểm` with a period filed in it: rows of the same period, index and unit are renewed, all others
 * stay as they are, unreadable ones and whatever a person wrote beside them included.
 * @param filed the period's results, those of each index apart
 */
export function historyPlan(
  existing: Sheet | undefined,
  filed: readonly PeriodScores[],
  name: string,
  messages: Messages,
): SheetPlan {
  const text = messages.sheets.history;
  const rows = new Map<string, HistoryCells>();
  keptRows(existing, messages).forEach((cells, index) => rows.set(identityOf(cells) ?? `kept ${index}`, cells));
  for (const cells of filed.flatMap((period) => filedRows(period, messages))) {
    const identity = identityOf(cells) ?? '';
    const beside = rows.get(identity)?.slice(HISTORY_COLUMNS.length) ?? [];
    rows.set(identity, [...cells, ...beside]);
  }
  const draft = new SheetDraft();
  draft.addWide(text.title, HISTORY_COLUMNS.length, TITLE, 28);
  draft.addWide(text.hint, HISTORY_COLUMNS.length, NOTE, heightOf(text.hint, WIDTH));
  draft.blank();
  const header = draft.add(
    HISTORY_COLUMNS.map((column) => text.headers[column]),
    HEADER,
  );
  for (const cells of rows.values()) draft.add(cells);
  const last = draft.next - 1;
  if (last > header) {
    HISTORY_COLUMNS.forEach((each, column) => draft.style(header + 1, column, last, column, LOOKS[each].style));
  }
  return draft.plan({
    key: 'history',
    name,
    columnWidths: HISTORY_COLUMNS.map((each, column) => ({ column, width: LOOKS[each].width })),
    frozen: { rows: header + 1, columns: 0 },
    page: { titleRows: { first: header, last: header }, footer: messages.sheets.footer },
    tabColor: '7F7F7F',
  });
}

function filedRows({ period, version, scores }: PeriodScores, { sheets }: Messages): readonly HistoryCells[] {
  return scores.map(({ name: unit, level, composite, grade, rank, parent }) => {
    const cells: Readonly<Record<HistoryColumn, PlannedCell>> = {
      period: period?.label ?? '',
      version: version ?? '',
      level: sheets.rosters[level],
      unit,
      composite,
      grade,
      rank,
      parent: parent?.name ?? null,
    };
    return HISTORY_COLUMNS.map((column) => cells[column]);
  });
}

/** The rows below the header of the sheet as it is, in our order of columns and in the words of now. */
function keptRows(sheet: Sheet | undefined, { sheets }: Messages): readonly HistoryCells[] {
  const header = sheet === undefined ? undefined : historyHeader(sheet);
  if (sheet === undefined || header === undefined) return [];
  const width = Math.max(...header.places.values()) + 1;
  return sheet.rows
    .slice(header.row + 1)
    .filter((cells) => cells.some((cell) => cellText(cell) !== ''))
    .map((cells) => {
      const level = levelNamed(cellText(cellIn(cells, header, 'level')));
      const ours = HISTORY_COLUMNS.map((column) =>
        column === 'level' && level !== undefined
          ? sheets.rosters[level]
          : plainCell(cellIn(cells, header, column) ?? null),
      );
      return [...ours, ...cells.slice(width).map(plainCell)];
    });
}

function plainCell(value: CellValue): PlannedCell {
  return typeof value === 'object' && value !== null ? value.error : value;
}

/** The identity of a row: its unit and period; `undefined` where it cannot be told. */
function identityOf(cells: HistoryCells): string | undefined {
  const cell = (column: HistoryColumn): PlannedCell => cells[HISTORY_COLUMNS.indexOf(column)] ?? null;
  const [period, unit] = [cell('period'), cell('unit')];
  if (typeof period !== 'string' || typeof unit !== 'string') return undefined;
  const { key, type } = unitName(unit);
  const parent = cell('parent');
  const above = typeof parent === 'string' ? unitName(parent).key : '';
  return [periodIn(period)?.label ?? period, key, type ?? '', above, cell('version'), cell('level')]
    .map((part) => (typeof part === 'object' ? '' : String(part)))
    .join('\n');
}
