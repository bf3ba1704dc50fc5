import type { Sheet, Workbook } from '../../src/domain/workbook/Workbook';
import { drawNames, drawTable, type LogicalKind, type LogicalTable } from './data';
import { Canvas, drawStyle, layOut, type Placed, type Style } from './layOut';
import { Random } from './random';

/** A generated workbook and what is to be read from it. */
export interface GeneratedLayout {
  readonly workbook: Workbook;
  readonly placed: readonly (Placed & { readonly sheet: string })[];
  readonly style: Style;
  readonly arrangement: Arrangement;
}

type Arrangement = 'alone' | 'stacked' | 'sideBySide' | 'sheets';

const KINDS: readonly LogicalKind[] = [
  'scoreboard',
  'groupPoints',
  'oneGroup',
  'codedCounts',
  'counts',
  'targets',
  'indicators',
];

/** Lays out known data in a random way: every axis on which offices' appendices differ is drawn from the seed. */
export function generateLayout(seed: number): GeneratedLayout {
  const random = new Random(seed);
  const style = drawStyle(random);
  const arrangement = random.pick<Arrangement>(['alone', 'alone', 'stacked', 'sideBySide', 'sheets']);
  const names = drawNames(random, random.whole(5, 24));
  const count = arrangement === 'alone' ? 1 : 2;
  const kinds = random.shuffled(KINDS).slice(0, count);
  const tables = kinds.map((kind) => drawTable(kind, names, random));
  const placed: (Placed & { sheet: string })[] = [];
  const sheets: Sheet[] = [];
  if (arrangement === 'sheets' || arrangement === 'alone') {
    tables.forEach((table, index) => {
      const canvas = new Canvas();
      const name = `Phụ lục ${index + 1}`;
      placed.push({ ...onSheet(canvas, table, random.whole(0, 6), random.whole(0, 4), style, random), sheet: name });
      sheets.push(canvas.sheet(name));
    });
  } else {
    const canvas = new Canvas();
    const left = random.whole(0, 3);
    let top = random.whole(0, 4);
    let column = left;
    tables.forEach((table, index) => {
      const each = onSheet(
        canvas,
        table,
        top,
        column,
        style,
        random,
        arrangement === 'sideBySide' ? 4 : undefined,
        index < tables.length - 1,
      );
      placed.push({ ...each, sheet: 'Báo cáo' });
      if (arrangement === 'stacked') top = canvas.rows.length + random.whole(1, 3);
      else column = each.area.right + 2;
    });
    sheets.push(canvas.sheet('Báo cáo'));
  }
  return { workbook: { sheets, decimalSeparator: style.decimal }, placed, style, arrangement };
}

/** Title lines, the table, notes and a signature block. */
function onSheet(
  canvas: Canvas,
  table: LogicalTable,
  top: number,
  left: number,
  style: Style,
  random: Random,
  fixedTitleRows?: number,
  more = false,
): Placed {
  const text = (value: string): string => (style.decomposed ? value.normalize('NFD') : value);
  const width = table.columns.length + (style.ordinal ? 1 : 0);
  let row = top;
  if (fixedTitleRows === undefined && random.chance(0.2)) {
    // The two columns that head an official document.
    canvas.put(row, left, text('UBND HUYỆN PHÚ TÂN'));
    canvas.put(row, left + Math.max(2, Math.floor(width / 2)), text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'));
    canvas.put(row + 1, left, text('VĂN PHÒNG'));
    canvas.put(row + 1, left + Math.max(2, Math.floor(width / 2)), text('Độc lập - Tự do - Hạnh phúc'));
    row += 3;
  }
  canvas.put(row, left, text(table.title));
  if (style.merges) canvas.merge(row, left, row, left + width);
  row += 1;
  if (random.chance(0.8) || fixedTitleRows !== undefined) {
    canvas.put(
      row,
      left,
      text(random.pick(['Tháng 3 năm 2024', '(Tháng 3/2024)', 'THÁNG 03 NĂM 2024', '(Kỳ báo cáo: Tháng 3/2024)'])),
    );
    if (style.merges) canvas.merge(row, left, row, left + width);
    row += 1;
  }
  if (fixedTitleRows !== undefined) row = top + fixedTitleRows;
  else if (random.chance(0.6)) row += 1;
  if (fixedTitleRows === undefined && random.chance(0.15)) {
    canvas.put(row, left + width, text(random.pick(['Đơn vị tính: Hồ sơ', 'ĐVT: %'])));
    row += 1;
  }
  const placed = layOut(canvas, table, row, left, style, random);
  row = placed.area.bottom + 1;
  if (!more && random.chance(0.4)) {
    canvas.put(row + (random.chance(0.5) ? 1 : 0), left, text('Ghi chú: số liệu lấy từ Cổng Dịch vụ công quốc gia.'));
    row += 2;
  }
  if (!more && random.chance(0.4)) {
    row += random.whole(1, 2);
    canvas.put(row, left + 1, text('NGƯỜI LẬP BIỂU'));
    canvas.put(row, left + Math.max(3, width - 1), text('TM. ỦY BAN NHÂN DÂN'));
    canvas.put(row + 1, left + Math.max(3, width - 1), text('CHỦ TỊCH'));
  }
  return placed;
}
