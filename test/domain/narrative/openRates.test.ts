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

describe('what a rate lacks', () => {
  const lacking = (line: string, whole: string, part: string, language: 'vi' | 'en' = 'vi') =>
    said(
      analyzed(
        { language },
        sheet('Vốn', [
          ['KẾT QUẢ QUÝ II/2026'],
          [null, null, null, line],
          ['STT', 'Đơn vị', whole, part, 'Tỷ lệ (%)'],
          [1, 'Xã An Bình', 5200, 3120, 60],
          [2, 'Xã Bình Hòa', 4800, 4320, 90],
          [3, 'Xã Cát Lái', 2500, 2125, 85],
        ]),
      ),
      'reminders',
    )[0];

  it('is told in what it is counted in', () => {
    expect(lacking('ĐVT: triệu đồng', 'Tổng vốn', 'Giải ngân')).toMatch(
      /thêm 1\.040 triệu đồng \(trên tổng số 5\.200 triệu đồng\)/,
    );
    expect(lacking('ĐVT: triệu đồng', 'Tổng vốn', 'Giải ngân', 'en')).toMatch(/1,040 million dong more/);
    expect(lacking('', 'Tổng thu (tỷ đồng)', 'Đã thu (tỷ đồng)')).toMatch(/thêm 1\.040 tỷ đồng/);
    expect(lacking('ĐVT: triệu đồng', 'Số hộ được vay', 'Số hộ trả đúng hạn')).toMatch(/thêm 1\.040 trường hợp/);
    expect(lacking('', 'Số TTHC phải công khai', 'Số TTHC công khai')).toMatch(/thêm 1\.040 thủ tục/);
    expect(lacking('', 'Phiếu thu về', 'Phiếu hài lòng')).toMatch(/thêm 1\.040 phiếu/);
  });
});

describe('rates headed alike', () => {
  const names = (...rows: readonly (readonly CellValue[])[]) =>
    said(analyzed({}, sheet('Đề án', [['KẾT QUẢ THÁNG 5/2025'], ...rows])), 'reminders').map(
      (each) => each.split(':')[0],
    );
  const units = (...figures: readonly (readonly number[])[]) =>
    figures.map((row, at): CellValue[] => [at + 1, NAMES[at] ?? '', ...row]);

  it('are told apart by the counts that they are shares of', () => {
    expect(
      names(
        ['STT', 'Đơn vị', 'Dân số', 'Có CCCD gắn chíp', 'Tỷ lệ', 'Có tài khoản', 'Tỷ lệ'],
        ...units([100, 70, 70, 50, 50], [200, 190, 95, 120, 60], [300, 210, 70, 270, 90]),
      ).slice(0, 2),
    ).toEqual(['Tỷ lệ có CCCD gắn chíp', 'Tỷ lệ có tài khoản']);
  });

  it('are told apart by the headers above them', () => {
    expect(
      names(
        ['STT', 'Đơn vị', 'Trong tháng 5', null, null, 'Lũy kế 5 tháng', null, null],
        [null, null, 'Phải nộp', 'Đã nộp', 'Tỷ lệ (%)', 'Phải nộp', 'Đã nộp', 'Tỷ lệ (%)'],
        ...units([100, 70, 70, 500, 250, 50], [200, 190, 95, 900, 540, 60], [300, 210, 70, 700, 630, 90]),
      ).slice(0, 2),
    ).toEqual(['Tỷ lệ đã nộp (trong tháng 5)', 'Tỷ lệ đã nộp (lũy kế 5 tháng)']);
  });
});
