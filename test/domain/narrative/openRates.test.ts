import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { analyzed, said, sheet } from './scoreboard';

const NAMES = ['Xã An Bình', 'Xã Bình Hòa', 'Xã Cát Lái', 'Xã Dương Hòa', 'Xã Đông Phú', 'Phường Gia Lộc'];

/** What is told of a rate of dossiers sent online; of some units the rate is blank. */
function told(
  counted: string,
  [all, online, rates]: readonly (readonly CellValue[])[],
  language: 'vi' | 'en' = 'vi',
): readonly string[] {
  const rows = NAMES.map((name, at): CellValue[] => [
    at + 1,
    name,
    all?.[at] ?? null,
    online?.[at] ?? null,
    rates?.[at] ?? null,
  ]);
  const header = ['STT', 'Đơn vị', 'Tổng số hồ sơ', counted, 'Tỷ lệ hồ sơ trực tuyến (%)'];
  const board = sheet('Trực tuyến', [['TỶ LỆ HỒ SƠ TRỰC TUYẾN THÁNG 5/2025'], header, ...rows]);
  return said(analyzed({ language }, board), 'reminders');
}

describe('a rate that some units lack', () => {
  it('is told of those that have it, where it cannot be worked out', () => {
    const open = [
      [100, 80, 120, 50, 60, 75],
      [3, 7, 4, 1, 0, 2],
      [50, 75, null, 36.5, 92, null],
    ];
    expect(told('Số cán bộ', open)[0]).toMatch(
      /: 03 xã \(trong 04 xã có số liệu\) chưa đạt mức 80%, gồm Dương Hòa 36,5%, /,
    );
    expect(told('Số cán bộ', open, 'en')[0]).toMatch(/: 3 communes \(of 4 communes with figures\) are short of 80%, /);
  });

  it('is of all where those that have it fall short, and of one', () => {
    const of = (rates: readonly CellValue[]) =>
      told('Số cán bộ', [[100, 80, 120, 50, 60, 75], [3, 7, 4, 1, 0, 2], rates]);
    expect(of([50, 75, null, 36.5, null, null])[0]).toMatch(/: toàn bộ 03 xã có số liệu chưa đạt mức 80%, /);
    expect(of([85, 95, null, 36.5, null, null])[0]).toMatch(
      /: 01 xã \(trong 03 xã có số liệu\) chưa đạt mức 80% là Dương Hòa \(36,5%\)\./,
    );
  });

  it('is worked out where all that have it but one show what it is of, and needs nothing of the wrong one', () => {
    const sentences = told('Hồ sơ trực tuyến', [
      [100, 80, 120, 50, 60, 75],
      [50, 60, 90, 20, 57, 30],
      [50, 57, null, 40, 95, null],
    ]);
    expect(sentences[0]).toMatch(/: 04 xã, 01 phường chưa đạt mức 80%, /);
    expect(sentences[0]).not.toContain('Bình Hòa cần thêm');
  });
});
