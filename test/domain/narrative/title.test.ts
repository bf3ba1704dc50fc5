import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { analyzed, said, scoreboard, sheet } from './scoreboard';

const INDEX = 'BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP';
const TARGETS = sheet('Chỉ tiêu giao', [
  ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIAO NĂM 2025'],
  [],
  ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu giao', 'Kết quả thực hiện'],
  [1, 'Tỷ lệ hồ sơ trực tuyến toàn trình', '%', 80, 75],
  [2, 'Tỷ lệ thanh toán trực tuyến', '%', 60, 71],
  [3, 'Tỷ lệ số hóa kết quả giải quyết thủ tục hành chính', '%', 100, 98],
]);
const DOSSIERS = sheet('Hồ sơ', [
  ['TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ'],
  [],
  ['STT', 'Đơn vị', 'Tổng số hồ sơ tiếp nhận', 'Đã giải quyết', 'Quá hạn'],
  ...['An Bình', 'Bình Hòa', 'Cái Bè'].map((name, at): CellValue[] => [at + 1, `Xã ${name}`, 50, 47, at]),
]);
const BOARD = scoreboard([
  { name: 'Xã An Bình', score: 91 },
  { name: 'Xã Bình Hòa', score: 85 },
  { name: 'Xã Cái Bè', score: 70, publicity: 50 },
]);

describe('what the remarks are about', () => {
  it('is the index where it is scored, targets or not', () => {
    for (const sheets of [[BOARD], [BOARD, TARGETS]])
      expect(analyzed({}, ...sheets).narrative.title).toBe(`NHẬN XÉT KẾT QUẢ THỰC HIỆN ${INDEX}`);
  });

  it('is no index that nothing is scored by', () => {
    expect(analyzed({}, TARGETS).narrative.title).toBe('NHẬN XÉT KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU ĐƯỢC GIAO');
    expect(analyzed({}, DOSSIERS).narrative.title).toBe('NHẬN XÉT TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ');
    expect(analyzed({}, DOSSIERS, TARGETS).narrative.title).toBe(
      'NHẬN XÉT KẾT QUẢ THỰC HIỆN CÁC CHỈ SỐ, CHỈ TIÊU ĐƯỢC GIAO',
    );
  });
});

it('asks several rosters, and who answers for assigned targets, under one heading in a list each', () => {
  const departments = sheet('Phòng ban', [
    ['SỐ HÓA HỒ SƠ CỦA CÁC PHÒNG'],
    [],
    ['STT', 'Đơn vị', 'Tỷ lệ số hóa hồ sơ (%)'],
    [1, 'Phòng Nội vụ', 52],
    [2, 'Phòng Tư pháp', 61],
    [3, 'Phòng Y tế', 97],
  ]);
  const { paragraphs } = analyzed({}, BOARD, departments, TARGETS).narrative;
  const asked = paragraphs.filter(({ topic }) => topic === 'proposals');
  expect(asked).toMatchObject([
    {
      heading: 'Đề nghị',
      sentences: [],
      groups: [
        { title: 'a) Xã', sentences: [expect.stringContaining('xã Cái Bè')] },
        { title: 'b) Cơ quan, phòng, ban', sentences: [expect.stringContaining('Phòng Nội vụ')] },
        {
          title: 'c) Thực hiện chỉ tiêu được giao',
          sentences: [
            'Kết quả thực hiện chỉ tiêu giao năm 2025: đề nghị các cơ quan, đơn vị được giao có giải pháp hoàn thành 02 chỉ tiêu chưa đạt (nêu ở phần “Thực hiện chỉ tiêu được giao”).',
          ],
        },
      ],
    },
  ]);
});

it('asks for everything under one heading', () => {
  const { paragraphs } = analyzed({}, BOARD, TARGETS).narrative;
  expect(paragraphs.filter(({ heading }) => heading === 'Đề nghị')).toHaveLength(1);
  expect(said(analyzed({}, BOARD, TARGETS), 'proposals').at(-1)).toBe(
    'Kết quả thực hiện chỉ tiêu giao năm 2025: đề nghị các cơ quan, đơn vị được giao có giải pháp hoàn thành 02 chỉ tiêu chưa đạt (nêu ở phần “Thực hiện chỉ tiêu được giao”).',
  );
  expect(paragraphs.filter(({ topic }) => topic === 'proposals')).toHaveLength(1);
});

it('asks the office that a table says answers for a target for that one by name', () => {
  const answered = sheet('Chỉ tiêu', [
    ['KẾT QUẢ THỰC HIỆN KẾ HOẠCH SỐ 12/KH-UBND NĂM 2026'],
    ['STT', 'Chỉ tiêu', 'Chỉ tiêu giao', 'Kết quả thực hiện', 'Đơn vị phụ trách'],
    [1, 'Tỷ lệ hộ dùng nước sạch', '90%', '81,5%', 'Phòng Kinh tế'],
    [2, 'Thời gian chờ bình quân', 'Không quá 20 phút', '23 phút', 'Trung tâm Phục vụ hành chính công'],
    [3, 'Tỷ lệ rác được thu gom', '85%', '70%', 'Phòng Kinh tế'],
  ]);
  expect(said(analyzed({}, answered), 'proposals')).toEqual([
    'Kết quả thực hiện Kế hoạch số 12/KH-UBND năm 2026: đề nghị Phòng Kinh tế có giải pháp hoàn thành chỉ tiêu “Tỷ lệ hộ dùng nước sạch”, “Tỷ lệ rác được thu gom”; Trung tâm Phục vụ hành chính công có giải pháp hoàn thành chỉ tiêu “Thời gian chờ bình quân”.',
  ]);
});

it('calls rosters by headings in capitals as sentences write them', () => {
  const section = (number: string, heading: string, units: readonly string[]): readonly CellValue[][] => [
    [number, heading],
    ...units.map((unit, at): CellValue[] => [at + 1, unit, 17 - at, 19 - at, 36 - 2 * at]),
  ];
  const board = sheet('Phụ lục', [
    ['KẾT QUẢ BỘ CHỈ SỐ THÁNG 9/2026'],
    ['STT', 'Đơn vị', 'Công khai, minh bạch (18)', 'Số hóa hồ sơ (22)', 'Điểm tổng hợp'],
    ...section('I', 'CỤM THI ĐUA SỐ 1 (KHỐI XÃ)', ['Xã An Bình', 'Xã Bình Hòa', 'Xã Cát Lái']),
    ...section('II', 'CỤM THI ĐUA SỐ 2 (KHỐI XÃ)', ['Xã Dương Hòa', 'Xã Đông Phú', 'Xã Gia Lộc']),
  ]);
  expect(analyzed({}, board).boards.map(({ title }) => title)).toEqual([
    'Cụm thi đua số 1 (khối xã)',
    'Cụm thi đua số 2 (khối xã)',
  ]);
});
