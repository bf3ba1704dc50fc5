import { isAggregateName } from '../../../src/domain/vocabulary/aggregateNames';
import { mayBePlace, saysMean } from '../../../src/domain/vocabulary/means';
import { wordsOf } from '../../../src/domain/vocabulary/PhraseBook';
import { captions, markOf, saysSignature } from '../../../src/domain/vocabulary/rowMarks';

describe('rows that stand for others', () => {
  it.each([
    'Tổng',
    'TỔNG SỐ',
    'Tổng cộng',
    'Tổng cộng I',
    'Tổng các số',
    'Chung các xã cộng các phường',
    'Tổng cộng số xã toàn huyện',
    'Tổng chung',
    'Tổng toàn huyện',
    'Tổng các xã',
    'Tổng phường',
    'Tổng tỉnh',
    'Tổng thị trấn',
    'Tổng thành phố',
    'Tổng đơn vị',
    'Tổng hồ sơ',
    'Tổng của huyện',
    'Tổng xã và phường',
    'Tổng tỷ lệ',
    'Tổng điểm',
    'Tổng a',
    'Tổng b',
    'Tổng c',
    'Tổng a và b',
    'Tổng cộng (I + II)',
    'Tổng 12',
    'Tổng XIV',
    'Cộng',
    'Cộng các xã',
    'Cộng dồn',
    'Chung',
    'Chung toàn huyện Phú Tân',
    'I. Tổng',
    'XIV. Tổng cộng',
    'A Cộng',
    'Tổng số hồ sơ tiếp nhận',
    'Tổng cộng toàn tỉnh Đồng Tháp',
    'Toàn huyện',
    'Toàn huyện Lấp Vò',
    'Toàn tỉnh',
    'Toàn xã',
    'Toàn thành phố',
    'Toàn phường',
    'Toàn thị xã',
    'Toàn quận',
    'Toàn ngành',
    'Toàn khu vực',
    'Toàn vùng',
    'Toàn cụm',
    'Toàn khối',
    'Toàn địa bàn',
    'Tỷ lệ chung của huyện',
    'BQ',
    'BQ chung',
    'BQ toàn tỉnh',
    'TB chung',
    'TBC',
    'TB toàn tỉnh',
    'Điểm TB',
    'Điểm bình quân',
    'Mức bình quân',
    'Mức trung bình',
    'Điểm trung bình các xã',
    'Bình quân',
    'Bình quân chung toàn huyện',
    'Trung bình',
    'Trung bình chung',
    'Trung bình toàn tỉnh',
    'Tổng hợp chung',
    'tong cong',
  ])('%s', (name) => {
    expect(isAggregateName(name)).toBe(true);
  });

  it.each([
    'Cộng Hòa',
    'Tổng cục Thuế',
    'Chung Hòa',
    'Cộng 1A',
    'Tổng 1x',
    'Tổng xi măng',
    'Tổng măng xã',
    'Tổng măng của xã',
    'Phú Tổng',
    'Xã Phú Cộng',
    'Toàn Thắng',
    'BQ Hòa',
    'Trung tâm Tổng cộng',
    'Phú Thọ',
    'Tân Tổng cộng',
    'Công ty',
    '',
    `Tổng số hồ sơ ${'của các xã '.repeat(6)}`,
  ])('%s is none', (name) => {
    expect(isAggregateName(name)).toBe(false);
  });

  it('have names of at most 60 letters', () => {
    const name = `tong cong ${'x'.repeat(50)}`;
    expect([isAggregateName(name), isAggregateName(`${name}x`)]).toEqual([true, false]);
  });
});

describe('means', () => {
  it.each(['Trung bình', 'Bình quân chung', 'BQ', 'Điểm TB', 'TBC'])('%s speaks of one', (text) => {
    expect(saysMean(text)).toBe(true);
  });

  it.each(['Tổng số', 'Trung tâm', 'Bình Thạnh', ''])('%s does not', (text) => {
    expect(saysMean(text)).toBe(false);
  });

  it.each([
    ['Trung Bình', true],
    ['TRUNG BINH', true],
    ['Trung bình chung', false],
    ['Xã Trung Bình', false],
    ['Bình quân', false],
  ])('%s may be a commune: %s', (name, may) => {
    expect(mayBePlace(name)).toBe(may);
  });
});

describe('rows that speak of the columns', () => {
  it.each([
    ['Điểm tối đa', 'maximum'],
    ['Thang điểm chuẩn', 'maximum'],
    ['Trọng số', 'weight'],
    ['Chỉ tiêu giao năm 2026', 'target'],
    ['Kế hoạch', 'target'],
    ['Kế hoạch của các nhóm', 'target'],
    ['Kế hoạch năm 2026 của từng nhóm xã', 'target'],
    ['Ngưỡng sàn 3A', undefined],
    ['Ngưỡng sàn A3', undefined],
    ['Chỉ tiêu phấn đấu của một số xã khác', 'target'],
    ['Mục tiêu 2026 2027 10 văn bản mới ban hành', undefined],
    ['ĐVT', 'measureUnit'],
    ['Xếp hạng', 'rank'],
    ['Cao nhất', 'reference'],
    ['Bình quân cả nước', 'reference'],
    ['Ghi chú', 'remark'],
    ['Điểm tối đa theo Quyết định', 'maximum'],
    // Two words bear three others behind them, one bears one.
    ['Chỉ tiêu ban hành mới', 'target'],
    ['Chỉ tiêu ban hành văn bản', undefined],
    ['Ngưỡng sàn', 'target'],
    ['Ngưỡng sàn chung', undefined],
    ['Phú Thọ', undefined],
    ['Xã Kế Hoạch', undefined],
    ['', undefined],
  ])('%s: %s', (name, mark) => {
    expect(markOf(name)).toBe(mark);
  });
});

describe('lines that end a table', () => {
  it.each([
    'Người lập biểu',
    'Lập bảng',
    'Lập biểu',
    'Người báo cáo',
    'Người tổng hợp',
    'Ký tên',
    'Thủ trưởng đơn vị',
    'CHỦ TỊCH',
    'Phó Chủ tịch',
    'Người kiểm tra',
    'Nơi nhận:',
    'Lãnh đạo',
    'Giám đốc',
    'Trưởng phòng',
    'Cán bộ',
    'Chánh Văn phòng',
    'Xác nhận',
    'Người duyệt',
    'PHÓ GIÁM ĐỐC',
    'Phó Chánh Văn phòng',
    'PHÓ TRƯỞNG PHÒNG',
    'Phó Thủ trưởng',
    'QUYỀN CHỦ TỊCH',
    'Q. Giám đốc',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'TL. CHỦ TỊCH',
    'TUQ. GIÁM ĐỐC',
    ' TM . UBND',
    'TM UBND huyện',
    'TM ủy ban nhân dân',
    'TM uỷ ban nhân dân',
    'KT chủ tịch',
    'TL giám đốc',
    'TL thủ trưởng',
    'TL  trưởng phòng',
    'tm. ubnd',
  ])('%s', (line) => {
    expect(saysSignature(line)).toBe(true);
  });

  it.each([
    'TL',
    'TL đúng hạn',
    'KT - XH',
    'TM điện tử',
    'HTM. A',
    'TM ubndx',
    'KT trưởngx',
    'Phú Chủ tịch',
    'Tổng số',
    '',
  ])('%s does not', (line) => {
    expect(saysSignature(line)).toBe(false);
  });
});

describe('lines above a table that are no header', () => {
  it.each([
    ['Đơn vị tính: %', 'perhaps'],
    ['ĐVT: điểm', 'perhaps'],
    ['Kỳ báo cáo: tháng 8', 'perhaps'],
    ['Thời gian: 6 tháng', 'perhaps'],
    ['Ban hành theo', 'perhaps'],
    ['Số liệu: Cổng', 'perhaps'],
    ['Nguồn: Cổng', 'perhaps'],
    ['Ghi chú: không', 'perhaps'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'always'],
    ['Độc lập - Tự do - Hạnh phúc', 'always'],
    ['Từ ngày 1/3', 'always'],
    ['(Kèm theo Báo cáo số 12)', 'always'],
    ['Tính đến ngày 1/3', 'always'],
    ['Phụ lục 1', 'always'],
    ['Biểu số 2', 'always'],
    ['Biểu mẫu 2', 'always'],
    ['Mẫu số 01/BC', 'always'],
    ['Mẫu số 09', 'always'],
    ['Mẫu số 9', 'always'],
    ['Mẫu số 1', 'always'],
    ['Mẫu số 2', 'always'],
    ['Mẫu số 0', undefined],
    ['Mẫu biểu 3', 'always'],
    ['Mẫu số', undefined],
    ['Điểm', undefined],
  ])('%s: %s', (line, kind) => {
    expect(captions.startOf(wordsOf(line))?.meaning).toBe(kind);
  });
});
