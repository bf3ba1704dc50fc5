import type { Canvas } from '../layOut';
import type { Random } from '../random';
import type { Axes } from './axes';
import { DECISION_LINES, TITLES } from './tableWords';

/** Titles above a table; gives the row in which the table begins, and whether nothing above it names a period. */
export function writeTitles(
  canvas: Canvas,
  axes: Axes,
  left: number,
  across: number,
  random: Random,
): { readonly top: number; readonly undated: boolean } {
  let row = random.whole(0, 2);
  const right = left + across - 1;
  const line = (text: string): void => {
    canvas.put(row, left, text);
    if (random.chance(0.6)) canvas.merge(row, left, row, right);
    row += 1;
  };
  if (axes.letterhead) {
    const middle = left + Math.max(2, Math.floor(across / 2));
    canvas.put(row, left, 'UBND TỈNH');
    canvas.put(row, middle, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    canvas.put(row + 1, left, 'VĂN PHÒNG');
    canvas.put(row + 1, middle, 'Độc lập - Tự do - Hạnh phúc');
    row += 3;
  }
  if (random.chance(0.3)) line('Phụ lục II');
  line(random.pick(TITLES[axes.index]));
  const dated = axes.periods === 'one' && random.chance(0.5);
  if (dated) line(random.pick(['Tháng 8 năm 2026', '(Kỳ báo cáo: Quý II/2026)', 'Năm 2025', '(Số liệu tháng 8/2026)']));
  const decided = random.chance(0.4);
  if (decided) line(random.pick(DECISION_LINES));
  return { top: row + random.whole(0, 2), undated: decided && !dated && axes.periods === 'one' };
}

/** Notes and a signature block below a table. */
export function writeNotes(canvas: Canvas, below: number, left: number, across: number, random: Random): void {
  let row = below + random.whole(0, 1);
  if (random.chance(0.3)) {
    canvas.put(
      row,
      left,
      random.pick(['Ghi chú: số liệu do các đơn vị tự báo cáo.', '* Nguồn: Cổng Dịch vụ công quốc gia']),
    );
    row += 1;
  }
  if (random.chance(0.4)) {
    row += 1;
    const right = left + Math.max(2, across - 2);
    canvas.put(row, left, 'Người lập biểu');
    canvas.put(row, right, 'KT. CHỦ TỊCH');
    canvas.put(row + 1, right, 'PHÓ CHỦ TỊCH');
    canvas.put(row + 4, right, 'Nguyễn Văn An');
  }
}
