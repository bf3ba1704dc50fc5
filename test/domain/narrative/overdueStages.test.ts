import type { CellValue, Sheet } from '../../../src/domain/workbook/Workbook';
import { analyzed, said, sheet } from './scoreboard';

const NAMES = ['Xã An Bình', 'Xã Bình Hòa', 'Xã Cát Lái', 'Xã Dương Hòa'];

/** Counts below a header of one row. */
function dossiers(headers: readonly string[], rows: readonly (readonly number[])[]): Sheet {
  return sheet('Hồ sơ', [
    ['KẾT QUẢ GIẢI QUYẾT HỒ SƠ THÁNG 5/2025'],
    ['STT', 'Đơn vị', ...headers],
    ...rows.map((row, at): CellValue[] => [at + 1, NAMES[at] ?? '', ...row]),
  ]);
}

/** What is asked about overdue work. */
function asked(headers: readonly string[], ...rows: readonly (readonly number[])[]): string | undefined {
  return said(analyzed({}, dossiers(headers, rows)), 'proposals').find((sentence) =>
    sentence.startsWith('Hồ sơ quá hạn'),
  );
}

const FINISH = 'giải quyết dứt điểm';

describe('overdue work below a header of one row', () => {
  const solved = [
    [100, 60, 35, 5],
    [80, 50, 28, 2],
    [120, 76, 44, 0],
    [50, 20, 25, 5],
  ];

  it('is finished where it is counted among what was solved, so that nobody is asked to finish it', () => {
    const said = asked(['Tổng số đã giải quyết', 'Trước hạn', 'Đúng hạn', 'Quá hạn'], ...solved);
    expect(said).toContain('không để phát sinh hồ sơ quá hạn mới');
    expect(said).not.toContain(FINISH);
    expect(asked(['Hồ sơ đã trả', 'Sớm hạn', 'Đúng hạn', 'Trễ hạn'], ...solved)).not.toContain(FINISH);
  });

  it('is finished where its rows add up to what was solved, whatever stands between', () => {
    const rows = solved.map(([all = 0, ...parts]) => [all + 12, all, 12, ...parts]);
    const said = asked(['Tiếp nhận', 'Đã giải quyết', 'Đang giải quyết', 'Trước hạn', 'Đúng hạn', 'Quá hạn'], ...rows);
    expect(said).not.toContain(FINISH);
  });

  it('is to be finished where it is counted among what is still in work', () => {
    const rows = solved.map(([all = 0, ...parts], at) => [all, ...parts, 9 + at, 8, 1 + at]);
    const headers = ['Đã giải quyết', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Đang giải quyết', 'Trong hạn', 'Quá hạn'];
    expect(asked(headers, ...rows)).toContain(FINISH);
    expect(said(analyzed({}, dossiers(headers, rows)), 'overdue').map((sentence) => sentence.split(':')[0])).toEqual([
      'Đã giải quyết – Quá hạn',
      'Đang giải quyết – Quá hạn',
    ]);
  });

  it('is finished where few rows have any, though figures like those solved in time may be rates', () => {
    const headers = ['Tiếp nhận', 'Đã giải quyết', 'Đúng hạn', 'Quá hạn'];
    const said = asked(headers, [60, 50, 50, 0], [61, 51, 45, 6], [62, 52, 52, 0], [63, 53, 53, 0]);
    expect(said).toContain('không để phát sinh hồ sơ quá hạn mới');
    expect(said).not.toContain(FINISH);
    const rates = asked(headers, [60, 50, 90, 0], [61, 51, 88, 6], [62, 52, 100, 0], [63, 53, 97, 0]);
    expect(rates).toContain(FINISH);
  });

  it('is to be finished where nothing says that it is', () => {
    expect(asked(['Tiếp nhận', 'Đúng hạn', 'Quá hạn'], [100, 60, 5], [80, 50, 2])).toContain(FINISH);
  });
});

describe('overdue work that is no dossiers', () => {
  const remarks = (counted: string, title: string) => {
    const rows = [
      [60, 3],
      [40, 0],
      [50, 5],
    ].map((row, at): CellValue[] => [at + 1, NAMES[at] ?? '', ...row]);
    const { narrative } = analyzed({}, sheet('NV', [[title], ['STT', 'Đơn vị', counted, 'Quá hạn'], ...rows]));
    return narrative.paragraphs;
  };

  it.each([
    ['Tổng số nhiệm vụ', 'TÌNH HÌNH THỰC HIỆN THÁNG 5/2025', 'Nhiệm vụ quá hạn', 'nhiệm vụ'],
    ['Tổng số', 'XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ THÁNG 5/2025', 'Phản ánh, kiến nghị quá hạn', 'phản ánh, kiến nghị'],
    ['Tổng số', 'GIẢI QUYẾT ĐƠN THƯ THÁNG 5/2025', 'Đơn quá hạn', 'đơn'],
    ['Tổng số', 'KẾT QUẢ THÁNG 5/2025', 'Hồ sơ quá hạn', 'hồ sơ'],
  ])('%s, %s', (counted, title, heading, things) => {
    const paragraphs = remarks(counted, title);
    expect(paragraphs.find(({ topic }) => topic === 'overdue')?.heading).toContain(heading);
    const asked = paragraphs
      .find(({ topic }) => topic === 'proposals')
      ?.sentences.find((each) => each.startsWith(heading));
    expect(asked).toContain(`${things} quá hạn`);
  });
});
