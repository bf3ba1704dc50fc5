import type { Area, CellValue, Sheet } from '../../src/domain/workbook/Workbook';
import type { LogicalColumn, LogicalTable } from './data';
import type { Random } from './random';

/** How a sheet's tables are written down. */
export interface Style {
  readonly decimal: ',' | '.';
  /** Figures as texts, as pasted from a document. */
  readonly asText: boolean;
  readonly merges: boolean;
  readonly ordinal: boolean;
  readonly aggregate: 'first' | 'last' | 'none';
  readonly aggregateLabel: string;
  /** Where an aggregate's label stands. */
  readonly labelAt: 'name' | 'number' | 'merged';
  readonly decomposed: boolean;
  readonly sections: boolean;
  readonly blankRow: boolean;
  readonly missing: null | '-' | '–';
  readonly extraHeaderRow: boolean;
  /** A column of unit codes behind the names. */
  readonly codes: boolean;
  /** The name column behind the figures. */
  readonly namesLast: boolean;
  /** Line breaks inside headers, as Alt+Enter makes them. */
  readonly brokenHeaders: boolean;
  readonly footnotes: boolean;
  /** Points that Excel turned into dates while they were typed. */
  readonly dates: boolean;
  /** Code rows as `1 | 2 | 3=1+2`, without brackets. */
  readonly bareCodes: boolean;
}

/** Where one table came to lie, and what the reader is to make of it. */
export interface Placed {
  readonly table: LogicalTable;
  readonly area: Area;
  /** The sheet columns of `table.columns`, in their order. */
  readonly columnAt: readonly number[];
  /** The sheet rows of the table's names. */
  readonly rowAt: readonly number[];
  readonly aggregateRow?: number;
}

/** A sheet being written, cell by cell. */
export class Canvas {
  readonly rows: CellValue[][] = [];
  readonly formats: (string | undefined)[][] = [];
  readonly merges: Area[] = [];

  put(row: number, column: number, value: CellValue, format?: string): void {
    while (this.rows.length <= row) {
      this.rows.push([]);
      this.formats.push([]);
    }
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    const formats = this.formats[row] ?? [];
    if (format !== undefined) formats[column] = format;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  sheet(name: string): Sheet {
    return { name, rows: this.rows, numberFormats: this.formats, merges: this.merges };
  }
}

export function drawStyle(random: Random): Style {
  return {
    decimal: random.pick([',', '.'] as const),
    asText: random.chance(0.4),
    merges: random.chance(0.7),
    ordinal: random.chance(0.75),
    aggregate: random.pick(['first', 'last', 'last', 'none'] as const),
    aggregateLabel: random.pick([
      'Tổng số',
      'TỔNG CỘNG',
      'Tổng',
      'TOÀN HUYỆN',
      'Toàn tỉnh',
      'Tỷ lệ chung của huyện',
      'Huyện Lấp Vò',
      'Cộng',
    ]),
    labelAt: random.pick(['name', 'number', 'merged'] as const),
    decomposed: random.chance(0.15),
    sections: random.chance(0.2),
    blankRow: random.chance(0.15),
    missing: random.pick([null, '-', '–'] as const),
    extraHeaderRow: random.chance(0.2),
    codes: random.chance(0.15),
    namesLast: random.chance(0.06),
    brokenHeaders: random.chance(0.15),
    footnotes: random.chance(0.1),
    dates: random.chance(0.1),
    bareCodes: random.chance(0.3),
  };
}

/** Writes a table at a place of a canvas; everything about the look comes from the style. */
export function layOut(
  canvas: Canvas,
  table: LogicalTable,
  top: number,
  left: number,
  style: Style,
  random: Random,
): Placed {
  const text = (value: string): string => (style.decomposed ? value.normalize('NFD') : value);
  const shuffled = random.chance(0.3);
  const groups = shuffled ? shuffledByParent(table.columns, random) : table.columns.map((_, index) => index);
  const last = style.namesLast && table.kind !== 'targets';
  const lead = style.ordinal ? 1 : 0;
  const coded = style.codes && table.kind !== 'targets';
  const nameColumn = left + lead + (last ? table.columns.length : 0);
  const firstFigure = last ? left + lead : nameColumn + 1 + (coded ? 1 : 0);
  const columnAt = table.columns.map((_, index) => firstFigure + groups.indexOf(index));
  const codeColumn = coded ? nameColumn + 1 : undefined;
  const depth = Math.max(...table.columns.map(({ path }) => path.length));
  const extra = style.extraHeaderRow && depth < 3 ? 1 : 0;
  const headerRows = depth + extra;
  const bottom = top + headerRows - 1;

  const heads: { column: number; header: string }[] = [{ column: nameColumn, header: table.nameHeader }];
  if (style.ordinal) heads.unshift({ column: left, header: random.pick(['STT', 'TT', 'Số TT']) });
  if (codeColumn !== undefined)
    heads.push({ column: codeColumn, header: random.pick(['Mã đơn vị', 'Mã định danh', 'Mã ĐV']) });
  for (const { column, header } of heads) {
    canvas.put(top, column, text(header));
    if (style.merges) canvas.merge(top, column, bottom, column);
  }
  writeHeaders(canvas, table, columnAt, { top, bottom, extra }, style, text);

  let row = bottom + 1;
  if (table.columns.some(({ formula }) => formula !== undefined)) {
    table.columns.forEach(({ formula }, index) => {
      const code = (at: number): string =>
        style.bareCodes ? String(groups.indexOf(at) + 1) : `(${groups.indexOf(at) + 1})`;
      const right = formula === undefined ? '' : `=${formula.of.map(code).join(formula.kind === 'ratio' ? '/' : '+')}`;
      const plain = style.bareCodes && right === '' && !style.asText;
      canvas.put(row, columnAt[index] ?? 0, plain ? Number(code(index)) : `${code(index)}${right}`);
    });
    row += 1;
  }
  const hasAggregate = style.aggregate !== 'none' && table.kind !== 'targets';
  let aggregateRow: number | undefined;
  const aggregate = (): void => {
    aggregateRow = row;
    const at = style.ordinal && style.labelAt !== 'name' ? left : nameColumn;
    canvas.put(row, at, text(style.aggregateLabel));
    if (style.ordinal && style.labelAt === 'merged' && !last) canvas.merge(row, left, row, nameColumn);
    table.columns.forEach((column, index) => {
      if (column.total !== undefined && column.total !== null && random.chance(0.5))
        write(canvas, row, columnAt[index] ?? 0, column, column.total, style);
    });
    row += 1;
  };
  if (hasAggregate && style.aggregate === 'first') aggregate();
  const rowAt: number[] = [];
  const half = Math.ceil(table.names.length / 2);
  table.names.forEach((name, index) => {
    if (style.sections && style.ordinal && table.names.length >= 6 && (index === 0 || index === half)) {
      canvas.put(row, left, index === 0 ? 'I' : 'II');
      canvas.put(row, nameColumn, text(index === 0 ? 'Khối phía Đông' : 'Khối phía Tây'));
      row += 1;
    }
    if (style.blankRow && index === half) row += 1;
    if (style.ordinal) canvas.put(row, left, style.asText ? String(index + 1) : index + 1);
    canvas.put(row, nameColumn, text(name));
    if (codeColumn !== undefined) canvas.put(row, codeColumn, `000.${String(21 + index).padStart(2, '0')}.31.H53`);
    table.columns.forEach((column, at) =>
      write(canvas, row, columnAt[at] ?? 0, column, column.values[index] ?? null, style),
    );
    rowAt.push(row);
    row += 1;
  });
  if (hasAggregate && style.aggregate === 'last') aggregate();
  const right = Math.max(nameColumn, codeColumn ?? 0, ...columnAt);
  const area = { top, left, bottom: row - 1, right };
  return { table, area, columnAt, rowAt, ...(aggregateRow === undefined ? {} : { aggregateRow }) };
}

/** Shuffles columns, those under one parent together. */
function shuffledByParent(columns: readonly LogicalColumn[], random: Random): readonly number[] {
  const parents = [...new Set(columns.map(({ path }) => (path.length > 1 ? (path[0] ?? '') : path.join())))];
  return random
    .shuffled(parents)
    .flatMap((parent) =>
      columns.flatMap(({ path }, index) => ((path.length > 1 ? path[0] : path.join()) === parent ? [index] : [])),
    );
}

function writeHeaders(
  canvas: Canvas,
  table: LogicalTable,
  columnAt: readonly number[],
  rows: { top: number; bottom: number; extra: number },
  style: Style,
  text: (value: string) => string,
): void {
  const first = Math.min(...columnAt);
  const last = Math.max(...columnAt);
  const top = rows.top + rows.extra;
  if (rows.extra > 0) {
    canvas.put(rows.top, first, text('KẾT QUẢ THỰC HIỆN TRONG KỲ'));
    if (style.merges) canvas.merge(rows.top, first, rows.top, last);
  }
  const byColumn = new Map(table.columns.map((column, index) => [columnAt[index] ?? 0, column.path]));
  for (let column = first; column <= last; column += 1) {
    const path = byColumn.get(column) ?? [];
    const [parent = '', leaf] = path;
    if (leaf === undefined) {
      canvas.put(top, column, text(parent));
      if (style.merges) canvas.merge(top, column, rows.bottom, column);
      continue;
    }
    if (byColumn.get(column - 1)?.[0] !== parent) {
      let right = column;
      while (byColumn.get(right + 1)?.[0] === parent) right += 1;
      canvas.put(top, column, text(parent));
      if (style.merges) canvas.merge(top, column, top, right);
    }
    canvas.put(rows.bottom, column, text(style.brokenHeaders ? leaf.replace(' ', '\n') : leaf));
  }
}

function write(
  canvas: Canvas,
  row: number,
  at: number,
  column: LogicalColumn,
  value: number | string | null,
  style: Style,
): void {
  if (value === null) {
    // A blank that the add-in is to fill in must be blank; a dash is an answer.
    if (column.role === 'result' && style.missing !== null) canvas.put(row, at, style.missing);
    return;
  }
  if (typeof value === 'string') {
    canvas.put(row, at, value);
    return;
  }
  const typed = value.toFixed(column.decimals).replace('.', style.decimal);
  const date = style.dates ? dateOf(value, column.max ?? 0) : undefined;
  if (column.print === 'fraction' && date !== undefined) canvas.put(row, at, date, 'd-mmm');
  else if (column.print === 'fraction') canvas.put(row, at, `${trimmed(typed, style)}/${column.max ?? 0}`, '@');
  else if (column.print === 'bound') canvas.put(row, at, style.asText ? `Tối thiểu ${value}` : value);
  else if (column.print === 'percent') {
    if (style.asText) canvas.put(row, at, `${typed}%`, '@');
    else
      canvas.put(
        row,
        at,
        Number((value / 100).toFixed(6)),
        column.decimals === 0 ? '0%' : `0.${'0'.repeat(column.decimals)}%`,
      );
  } else if (style.asText)
    canvas.put(
      row,
      at,
      `${column.role === 'count' ? grouped(value, style) : typed}${style.footnotes && row % 5 === 0 ? 'ⁱ' : ''}`,
      '@',
    );
  else canvas.put(row, at, value);
}

function trimmed(typed: string, style: Style): string {
  return typed.endsWith(`${style.decimal}0`) ? typed.slice(0, -2) : typed;
}

function grouped(value: number, style: Style): string {
  const group = style.decimal === ',' ? '.' : ',';
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, group);
}

/** The serial number of the day that Vietnamese Excel makes of `8/10`; `undefined` where the points are no date. */
function dateOf(day: number, month: number): number | undefined {
  if (!Number.isInteger(day) || day < 1 || day > 28 || month > 12) return undefined;
  return (Date.UTC(2026, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
