import { cellAddress } from '../../../src/domain/workbook/a1';
import type { CellValue, Workbook } from '../../../src/domain/workbook/Workbook';
import { drawNames } from '../../layouts/data';
import { Canvas } from '../../layouts/layOut';
import type { Random } from '../../layouts/random';

/** A column of a written table: where it stands and how its figures are printed. */
export interface WrittenColumn {
  readonly at: number;
  readonly decimals: number;
  /** `17,2/18`. */
  readonly of?: number;
}

/** A table as it was written, so that a mistake can be planted in a known cell. */
export interface WrittenTable {
  readonly sheet: string;
  readonly canvas: Canvas;
  readonly columns: Readonly<Record<string, WrittenColumn>>;
  readonly nameColumn: number;
  readonly numberColumn?: number;
  readonly rows: readonly number[];
  readonly totalRow?: number;
}

/** How one office writes. */
export interface Hand {
  readonly decimal: ',' | '.';
  readonly asText: boolean;
  readonly numbered: boolean;
  readonly totalFirst: boolean;
  readonly top: number;
  readonly left: number;
}

export interface Report {
  readonly hand: Hand;
  readonly names: readonly string[];
  readonly tables: Readonly<Record<string, WrittenTable>>;
  workbook: () => Workbook;
}

/** What a table is to hold before it is written: each column's figures, the total row's last. */
export interface Draft {
  readonly title: string;
  readonly nameHeader: string;
  readonly names: readonly string[];
  readonly total?: string;
  readonly columns: readonly DraftColumn[];
}

export interface DraftColumn {
  readonly key: string;
  readonly path: readonly string[];
  readonly decimals: number;
  readonly of?: number;
  readonly code?: string;
  readonly values: readonly (number | string | null)[];
  readonly total?: number | string | null;
}

export function drawHand(random: Random): Hand {
  return {
    decimal: random.pick([',', '.'] as const),
    asText: random.chance(0.4),
    numbered: random.chance(0.8),
    totalFirst: random.chance(0.3),
    top: random.whole(0, 4),
    left: random.whole(0, 3),
  };
}

export function drawUnits(random: Random, count = random.whole(11, 30)): readonly string[] {
  return drawNames(random, count).map((name) => name.replace(/[\s\u00a0]+/g, ' ').trim());
}

/** A figure as the hand prints it: a number, or a text with its decimal mark. */
export function printed(
  value: number,
  { decimals, of }: Pick<WrittenColumn, 'decimals' | 'of'>,
  hand: Hand,
): CellValue {
  const text = value.toFixed(decimals).replace('.', hand.decimal);
  if (of !== undefined) return `${text}/${of}`;
  return hand.asText ? text : value;
}

/** Writes one table on a sheet of its own. */
export function writeTable(sheet: string, draft: Draft, hand: Hand): WrittenTable {
  const canvas = new Canvas();
  const { top, left } = hand;
  canvas.put(top, left, draft.title);
  canvas.put(top + 1, left, 'Tháng 3 năm 2024');
  const head = top + 3;
  const depth = Math.max(...draft.columns.map(({ path }) => path.length));
  const nameColumn = left + (hand.numbered ? 1 : 0);
  if (hand.numbered) canvas.put(head, left, 'STT');
  canvas.put(head, nameColumn, draft.nameHeader);
  const columns = Object.fromEntries(
    draft.columns.map(({ key, decimals, of }, index) => [
      key,
      { at: nameColumn + 1 + index, decimals, ...(of === undefined ? {} : { of }) },
    ]),
  );
  draft.columns.forEach(({ path }, index) => {
    const at = nameColumn + 1 + index;
    path.forEach((text, level) => {
      const before = draft.columns[index - 1]?.path;
      if (level < path.length - 1 && before?.length === path.length && before[level] === text) return;
      canvas.put(head + (path.length === 1 ? 0 : level), at, text);
    });
    if (path.length === 1) canvas.merge(head, at, head + depth - 1, at);
  });
  draft.columns.forEach(({ path }, index) => {
    if (path.length === 1 || draft.columns[index - 1]?.path[0] === path[0]) return;
    let last = index;
    while (draft.columns[last + 1]?.path[0] === path[0] && draft.columns[last + 1]?.path.length === path.length)
      last += 1;
    canvas.merge(head, nameColumn + 1 + index, head, nameColumn + 1 + last);
  });
  let row = head + depth;
  if (draft.columns.some(({ code }) => code !== undefined)) {
    draft.columns.forEach(({ code }, index) => canvas.put(row, nameColumn + 1 + index, code ?? null));
    row += 1;
  }
  const put = (at: number, { key, decimals, of }: DraftColumn, value: number | string | null): void => {
    const column = columns[key];
    if (value === null || column === undefined) return;
    const format = { decimals, ...(of === undefined ? {} : { of }) };
    canvas.put(
      at,
      column.at,
      typeof value === 'string' ? value : printed(value, format, hand),
      typeof value === 'string' || of !== undefined || hand.asText ? '@' : undefined,
    );
  };
  let totalRow: number | undefined;
  const writeTotal = (): void => {
    totalRow = row;
    canvas.put(row, nameColumn, draft.total ?? '');
    draft.columns.forEach((column) => put(row, column, column.total ?? null));
    row += 1;
  };
  if (draft.total !== undefined && hand.totalFirst) writeTotal();
  const rows = draft.names.map((name, index) => {
    if (hand.numbered) canvas.put(row, left, hand.asText ? String(index + 1) : index + 1);
    canvas.put(row, nameColumn, name);
    draft.columns.forEach((column) => put(row, column, column.values[index] ?? null));
    row += 1;
    return row - 1;
  });
  if (draft.total !== undefined && !hand.totalFirst) writeTotal();
  return {
    sheet,
    canvas,
    columns,
    nameColumn,
    rows,
    ...(hand.numbered ? { numberColumn: left } : {}),
    ...(totalRow === undefined ? {} : { totalRow }),
  };
}

/** The column of a table by its key. */
export function columnOf(table: WrittenTable, key: string): WrittenColumn {
  const column = table.columns[key];
  if (column === undefined) throw new Error(`no column ${key} in ${table.sheet}`);
  return column;
}

export function addressIn(row: number, column: number): string {
  return cellAddress(row, column);
}
