import { ABBREVIATIONS } from '../../../src/domain/vocabulary/abbreviations';
import { casesIn } from '../../../src/domain/vocabulary/cases';
import { measuresLateness, saysOnTime, saysOverdue } from '../../../src/domain/vocabulary/deadlines';
import {
  documentPartIn,
  isHeadingLine,
  isOfficeLine,
  isPartCaption,
  withoutAttachment,
  withoutOrdinal,
  withoutOwnNumber,
} from '../../../src/domain/vocabulary/documentParts';
import { wholeSymbol } from '../../../src/domain/vocabulary/documentSymbol';
import { boundSaid, saysBlank, saysNothingToReport, withoutUnit } from '../../../src/domain/vocabulary/figureWords';
import { footnoteOf, withoutFootnoteMarks } from '../../../src/domain/vocabulary/footnoteMarks';
import { fractionParts } from '../../../src/domain/vocabulary/fractionParts';
import { gradeNamed } from '../../../src/domain/vocabulary/gradeNames';
import { indexNameIn } from '../../../src/domain/vocabulary/indexNames';
import { wordsOf } from '../../../src/domain/vocabulary/PhraseBook';
import { rankNamed } from '../../../src/domain/vocabulary/rankWords';

describe('words around figures', () => {
  it.each([
    ['91,5 điểm', '91,5'],
    ['91,5đ', '91,5'],
    ['120 hồ sơ', '120'],
    ['120 HS', '120'],
    ['5 lượt', '5'],
    ['5 giao dịch', '5'],
    ['5 TTHC', '5'],
    ['5 phiếu', '5'],
    ['5  trường hợp', '5'],
    ['5 xã', '5 xã'],
    ['hồ sơ', 'hồ sơ'],
    ['5 điểm cao', '5 điểm cao'],
  ])('%s is the figure %s', (text, figure) => {
    expect(withoutUnit(text)).toBe(figure);
  });

  it.each([
    ...['x', 'X', 'n/a', 'N/A', 'na', 'k', 'không có', 'Không phát sinh'].map((text) => [text, true] as const),
    ...['-', '0', 'xx', 'không', ''].map((text) => [text, false] as const),
  ])('%s stands for an empty cell: %s', (text, blank) => {
    expect(saysBlank(text)).toBe(blank);
  });

  it.each([
    ['tối thiểu 80', 'atLeast'],
    ['ít nhất 80', 'atLeast'],
    ['từ 80 trở lên', 'atLeast'],
    ['Từ 80', 'atLeast'],
    ['đạt 80%', 'atLeast'],
    ['Đạt từ 80', 'atLeast'],
    ['trên 80', 'atLeast'],
    ['≥ 80', 'atLeast'],
    ['>=80', 'atLeast'],
    ['> 80', 'atLeast'],
    ['80% trở lên', 'atLeast'],
    ['80 trở lên', 'atLeast'],
    ['phải đạt 80 trở lên', 'atLeast'],
    ['dưới 5', 'atMost'],
    ['tối đa 5', 'atMost'],
    ['không quá 5', 'atMost'],
    ['≤ 5', 'atMost'],
    ['<=5', 'atMost'],
    ['< 5', 'atMost'],
    ['5 trở xuống', 'atMost'],
    ['từ 5% trở xuống', 'atMost'],
    ['Tỷ lệ 5% trở xuống', 'atMost'],
    ['Dân số từ 14 tuổi trở lên', undefined],
    ['từ 14 tuổi trở lên', undefined],
    ['Hộ có 3 người trở lên', undefined],
    ['Hộ có 3 người trở xuống', undefined],
    ['Tỷ lệ 80% trở lên', 'atLeast'],
    ['80', undefined],
    ['Kết quả đạt 80', undefined],
    ['Số không quá 5', undefined],
    ['từ', undefined],
    ['', undefined],
  ])('%s bounds: %s', (text, bound) => {
    expect(boundSaid(text)).toBe(bound);
  });

  it.each([
    ...[
      'không',
      'Không phát sinh hồ sơ',
      'chưa có',
      'KPS',
      'K PS',
      'nghỉ',
      'Miễn',
      'tạm dừng',
      'đã',
      'Đạt',
      'Hoàn thành',
    ].map((text) => [text, true] as const),
    ...['đã giao', 'đạt 80', 'hoàn thành 3', '80', 'báo cáo sau', 'số không', ''].map((text) => [text, false] as const),
  ])('%s says that there is nothing to report: %s', (text, nothing) => {
    expect(saysNothingToReport(text)).toBe(nothing);
  });

  it.each(['Tổng', 'Tổng số', 'Phải', 'Mẫu số'])('%s makes a count the whole of another', (text) => {
    expect(fractionParts.startOf(wordsOf(text))).toEqual({ meaning: 'whole', from: 0, to: text.split(' ').length });
  });
});

describe('deadlines', () => {
  it.each(['Đúng hạn', 'Trước hạn', 'Sớm hạn', 'Đúng thời hạn', 'Trong hạn'])('%s is on time', (text) => {
    expect([saysOnTime(text), saysOverdue(text)]).toEqual([true, false]);
  });

  it.each(['Quá hạn', 'Trễ hạn', 'Chậm hạn', 'Quá thời hạn', 'Không đúng hạn', 'Chưa đúng hạn'])(
    '%s is late',
    (text) => {
      expect([saysOnTime(text), saysOverdue(text)]).toEqual([false, true]);
    },
  );

  it.each(['Trước hạn, không đúng hạn', 'Giải quyết', ''])('%s is neither', (text) => {
    expect([saysOnTime(text), saysOverdue(text)]).toEqual([false, false]);
  });

  it.each([
    ['Tỷ lệ hồ sơ quá hạn', true],
    ['Tỉ lệ trễ hạn', true],
    ['Số hồ sơ chậm', true],
    ['Quá hạn: tỷ lệ', false],
    ['Hồ sơ quá hạn', false],
    ['Tỷ lệ đúng hạn', false],
    ['Chậm: số hồ sơ trễ hạn', true],
    ['', false],
  ])('%s measures lateness: %s', (indicator, late) => {
    expect(measuresLateness(indicator)).toBe(late);
  });
});

describe('things that are counted', () => {
  it.each([
    ['Số hồ sơ đã giải quyết', 'dossier'],
    ['Số HS', 'dossier'],
    ['HSTN', 'dossier'],
    ['Số TTHC', 'procedure'],
    ['Số giao dịch', 'transaction'],
    ['Biên lai', 'transaction'],
    ['Thanh toán trực tuyến', 'transaction'],
    ['Giao dịch của hồ sơ', 'dossier'],
    ['Số lượt', 'case'],
    ['', 'case'],
  ])('%s: %s', (header, kind) => {
    expect(casesIn(header)).toBe(kind);
  });
});

describe('grades', () => {
  const bands = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'Yếu'].map((name) => ({ name }));

  it.each([
    ['XS', 'Xuất sắc'],
    ['T', 'Tốt'],
    ['K', 'Khá'],
    ['TB', 'Trung bình'],
    ['Y', 'Yếu'],
    ['TB khá', 'Khá'],
    ['Xếp loại Tốt', 'Tốt'],
    ['Loại khá', 'Khá'],
    ['trung binh', 'Trung bình'],
    ['Không xếp loại Tốt', undefined],
    ['Giỏi', undefined],
    ['', undefined],
  ])('%s is %s', (text, grade) => {
    expect(gradeNamed(text, bands)).toBe(grade);
  });
});

describe('ranks in words', () => {
  it.each([
    ['Nhất', 1],
    ['Một', 1],
    ['Nhì', 2],
    ['Hai', 2],
    ['Ba', 3],
    ['Tư', 4],
    ['Bốn', 4],
    ['Năm', 5],
    ['Sáu', 6],
    ['Bảy', 7],
    ['Bẩy', 7],
    ['Tám', 8],
    ['Chín', 9],
    ['Mười', 10],
    ['Hạng ba', 3],
    ['Thứ tư', 4],
    ['Xếp thứ nhì', 2],
    ['Xếp hạng nhất', 1],
    ['Giải nhì', 2],
    ['Vị trí năm', 5],
    ['Vị thứ sáu', 6],
    ['hang ba', 3],
    ['Hạng 3', 3],
    ['Hạng 03', 3],
    ['Hạng 12', 12],
    ['Hạng 123', undefined],
    ['Hạng 0', undefined],
    ['Hạng 3a', undefined],
    ['Hạng a3', undefined],
    ['Hạng 3 5', undefined],
    ['3', undefined],
    ['Hạng', undefined],
    ['Ba Tri', undefined],
    ['Xã Ba', undefined],
    ['Hạng ba cụm', undefined],
    ['', undefined],
  ])('%s: %s', (text, rank) => {
    expect(rankNamed(text)).toBe(rank);
  });
});

describe('footnotes', () => {
  it.each([
    ['(1) Đang sửa chữa trụ sở', '1'],
    ['[12] Đang sửa', '12'],
    [' (1): Đang sửa', '1'],
    ['¹ Đang sửa', '1'],
    ['¹² Đang sửa', '12'],
    ['⁽²⁾ Đang sửa', '2'],
    ['(123) Đang', undefined],
    ['(1)', undefined],
    ['1) Đang', undefined],
    ['Đang (1) sửa', undefined],
    ['', undefined],
  ])('%s is footnote %s', (text, figure) => {
    expect(footnoteOf(text)).toBe(figure);
  });

  it.each([
    ['Phú Thọ¹', 'Phú Thọ'],
    ['Phú Thọ ¹,²', 'Phú Thọ'],
    ['Phú Thọ ⁽¹⁾', 'Phú Thọ'],
    ['Phú Thọ (*)', 'Phú Thọ'],
    ['Phú Thọ**', 'Phú Thọ'],
    ['Phú Thọ (**)', 'Phú Thọ'],
    ['* Phú Thọ', '* Phú Thọ'],
    ['Phú Thọ (1)', 'Phú Thọ'],
    ['Phú Thọ [1]', 'Phú Thọ'],
    ['Phú Thọ (2)', 'Phú Thọ (2)'],
    ['Phú Thọ (123)', 'Phú Thọ (123)'],
    ['Phú (1) Thọ', 'Phú (1) Thọ'],
    ['Diện tích m²', 'Diện tích m2'],
    ['Diện tích km²', 'Diện tích km2'],
    ['Diện tích dm²', 'Diện tích dm2'],
    ['Diện tích cm²', 'Diện tích cm2'],
    ['Diện tích xm²', 'Diện tích xm'],
    ['Cụm²', 'Cụm'],
    ['Phường 1', 'Phường 1'],
    ['¹', '1'],
    ['(*)', '(*)'],
    ['(1)', '(1)'],
    ['  Phú   Thọ ¹ ', 'Phú Thọ'],
  ])('%s without its marks is %s', (typed, name) => {
    expect(withoutFootnoteMarks(typed, (figure, rest) => figure === '1' && rest !== 'x')).toBe(name);
  });

  it('are marks only where figure and name are known to be one', () => {
    const asked: string[] = [];
    withoutFootnoteMarks('Phú Thọ (12)', (figure, rest) => {
      asked.push(`${figure} behind ${rest}`);
      return false;
    });
    expect(asked).toEqual(['12 behind Phú Thọ']);
  });
});

describe('the number and symbol of a document', () => {
  it.each([
    ['Số: 123/BC-UBND', { number: '123', symbol: '/BC-UBND' }],
    ['số 7/BC-VP', { number: '7', symbol: '/BC-VP' }],
    ['12/BC', { number: '12', symbol: '/BC' }],
    ['Số: …/BC-UBND', { symbol: '/BC-UBND' }],
    ['.../BC-UBND', { symbol: '/BC-UBND' }],
    ['__ /BC-UBND', { symbol: '/BC-UBND' }],
    ['/BC-UBND', { symbol: '/BC-UBND' }],
    ['Số 12/BC'.normalize('NFD'), { number: '12', symbol: '/BC' }],
    ['UBND-VP', undefined],
    ['Mã số 12/BC', undefined],
    ['12/', undefined],
    ['', undefined],
  ])('%s', (typed, symbol) => {
    expect(wholeSymbol(typed)).toEqual(symbol);
  });
});

describe('parts of a document around a table', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'heading'],
    ['Độc lập - Tự do - Hạnh phúc', 'heading'],
    ['(Kèm theo Báo cáo số 12)', 'attached'],
    ['TM. ỦY BAN NHÂN DÂN', 'signature'],
    ['Người lập biểu', 'signature'],
    ['Độc lập', undefined],
    ['Kết quả', undefined],
  ])('%s: %s', (text, part) => {
    expect(documentPartIn(text)).toBe(part);
  });

  it.each([
    ['Số: 12/BC-VP', true],
    ['Số 12/BC', true],
    ['Số:      /BC-UBND', true],
    ['Số: …/TTr', true],
    ['Số 12', false],
    ['Mã số: 12/BC', false],
    ['Cao Lãnh, ngày 31 tháng 10 năm 2025', true],
    ['Cao Lãnh, ngày     tháng 10 năm 2025', true],
    ['Cao Lãnh, ngày … tháng … năm …', true],
    [' Cao Lãnh, ngày 31 tháng 10 năm 2025 ', true],
    ['ngày 31 tháng 10 năm 2025', false],
    ['Phường 1, ngày 31 tháng 10 năm 2025', false],
    [`${'a'.repeat(40)}, ngày 1 tháng 1 năm 2025`, true],
    [`${'a'.repeat(41)}, ngày 1 tháng 1 năm 2025`, false],
    ['Cao Lãnh, ngày 31 tháng 10 năm 2025 tại', false],
    ['-------', true],
    ['_____ *', true],
    ['– a', false],
    ['', false],
    ['Kết quả', false],
  ])('%s belongs to its heading: %s', (text, belongs) => {
    expect(isHeadingLine(text)).toBe(belongs);
  });

  it.each<readonly [string, boolean]>([
    ['UBND HUYỆN CAO LÃNH', true],
    ['UBND TỈNH AN GIANG', true],
    ['UBND TỈNH ĐỒNG XUÂN', true],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ HẠ LONG', true],
    ['UBND TP. CẦN THƠ', true],
    ['UBND PHƯỜNG 5', true],
    ['UBND QUẬN 1', true],
    ['ĐẢNG ỦY XÃ TÂN PHÚ', true],
    ['UBND XÃ TRÊN ĐỊA BÀN', false],
    ['UBND các tỉnh', false],
    ['ủy ban nhân dân xã Phú Thọ', true],
    ['SỞ NỘI VỤ', true],
    ['Xã Phú Thọ', true],
    [' UBND xã Phú Thọ', true],
    ['UBND', false],
    ['UBND CÁC XÃ', false],
    ['Các sở, ban, ngành', false],
    ['Phú Thọ', false],
    ['Sở Nội vụ: điểm', false],
    ['Sở Nội vụ.', false],
    ['Sở Nội vụ;', false],
    ['Xã Phú Thọ 2', false],
    ...[
      ...['Kết quả', 'Bảng', 'Biểu', 'Phụ lục', 'Tổng hợp', 'Báo cáo', 'Thống kê', 'Danh sách', 'Chỉ số', 'Chỉ tiêu'],
      ...['Tình hình', 'Tiến độ', 'Điểm', 'Xếp hạng', 'Xếp loại', 'Tỷ lệ', 'Hồ sơ', 'Số liệu', 'Đánh giá'],
    ].map((title) => [`UBND xã Phú Thọ ${title}`, false] as const),
  ])('%s is an office’s name alone: %s', (text, office) => {
    expect(isOfficeLine(text)).toBe(office);
  });

  it.each([
    ['PHỤ LỤC 2: TÌNH HÌNH', 'TÌNH HÌNH'],
    ['Phụ lục II. Tình hình', 'Tình hình'],
    ['Phụ lục 02 Tình hình', 'Tình hình'],
    ['Phụ lục số 2 – Tình hình', 'Tình hình'],
    ['Phụ lục II.06a/VPCP/KSTT', ''],
    ['PHỤ LỤC 1-2: A', 'A'],
    ['PL 2 - Kết quả', 'Kết quả'],
    ['PL2) Kết quả', 'Kết quả'],
    ['PL kết quả', 'PL kết quả'],
    ['Appendix 3: Results', 'Results'],
    ['Annex 3 Results', 'Results'],
    ['Biểu số 3', ''],
    ['Biểu mẫu số 3 Kết quả', 'Kết quả'],
    ['Mẫu biểu số 3: Kết quả', 'Kết quả'],
    ['Mẫu số 01/BC Kết quả', 'Kết quả'],
    ['Bảng 2. Điểm', 'Điểm'],
    ['Bảng 2 xã', 'Bảng 2 xã'],
    ['Bảng điểm', 'Bảng điểm'],
    ['Phụ lục VI PHẠM', 'Phụ lục VI PHẠM'],
    ['Phụ lục VI: PHẠM', 'PHẠM'],
    ['Phụ lục A kết quả', 'Phụ lục A kết quả'],
    ['Phụ lục A: kết quả', 'kết quả'],
    ['Phụ lục I kết quả', 'kết quả'],
    ['Phụ lục: 2 kết quả', 'kết quả'],
    ['Kết quả phụ lục 2', 'Kết quả phụ lục 2'],
    [' Phụ lục 2a '.normalize('NFD'), ''],
    ['Phụ lục 2ab', 'Phụ lục 2ab'],
    ['Kết quả', 'Kết quả'],
    ['', ''],
  ])('%s is called “%s”', (line, name) => {
    expect(withoutOwnNumber(line)).toBe(name);
  });

  it.each([
    ['Kết quả (Kèm theo Báo cáo số 12)', 'Kết quả'],
    ['Kết quả (ban hành kèm theo Quyết định) tháng 8', 'Kết quả  tháng 8'],
    ['( kèm theo CV) Kết quả'.normalize('NFD'), 'Kết quả'],
    ['(kèm theo', '(kèm theo'],
    ['Kết quả (đợt 1)', 'Kết quả (đợt 1)'],
  ])('%s without what it is attached to is “%s”', (line, rest) => {
    expect(withoutAttachment(line)).toBe(rest);
  });

  it.each([
    ['1. Số hóa hồ sơ', true, 'Số hóa hồ sơ'],
    [' 12) Số hóa', true, 'Số hóa'],
    ['2.1.3. Số hóa', true, 'Số hóa'],
    ['IV. Thanh toán', true, 'Thanh toán'],
    ['b) Thanh toán', true, 'Thanh toán'],
    ['Biểu số 2: Thanh toán', true, 'Biểu số 2: Thanh toán'],
    ['Bảng 3 Thanh toán', true, 'Bảng 3 Thanh toán'],
    ['Các bảng 3', false, 'Các bảng 3'],
    ['Thanh toán 1. đợt', false, 'Thanh toán 1. đợt'],
    ['123. Thanh toán', false, '123. Thanh toán'],
    ['1 Thanh toán', false, '1 Thanh toán'],
    ['1.', true, '1.'],
    ['1. 25 hồ sơ', true, '1. 25 hồ sơ'],
    ['K. Thanh toán', false, 'K. Thanh toán'],
    ['', false, ''],
  ])('%s captions one part among several: %s', (text, caption, rest) => {
    expect([isPartCaption(text), withoutOrdinal(text)]).toEqual([caption, rest]);
  });
});

describe('the name of an index in titles', () => {
  it.each([
    [['KẾT QUẢ PAR INDEX NĂM 2025'], 'PAR INDEX'],
    [['Kết quả Par  index'], 'PAR INDEX'],
    [['UBND TỈNH', 'Chỉ số DTI năm 2025'], 'DTI'],
    [['Điểm DDCI'], 'DDCI'],
    [['SIPAS 2025'], 'SIPAS'],
    [['PAPI 2025'], 'PAPI'],
    [['PCI 2025'], 'PCI'],
    [['ADTIX', 'Kết quả làm việc'], 'Kết quả làm việc'],
    [['KẾT QUẢ BỘ CHỈ SỐ CHUYỂN ĐỔI XANH NĂM 2025'], 'Bộ chỉ số chuyển đổi xanh'],
    [['Kết quả bộ  tiêu chí xã văn minh của huyện'], 'Bộ tiêu chí xã văn minh'],
    [['Kết quả thi đua khối cơ quan – đợt 1'], 'Thi đua khối cơ quan'],
    [['Bảng chấm điểm trực tuyến (lần 2)'], 'Chấm điểm trực tuyến'],
    [['Chấm điểm xanh, sạch'], 'Chấm điểm xanh, sạch'],
    [['CHẤM ĐIỂM THI ĐUA CÁC KHÓM, ẤP NĂM 2026'], 'Chấm điểm thi đua các khóm, ấp'],
    [['Chấm điểm xanh, xếp hạng các xã'], 'Chấm điểm xanh'],
    [['Chấm điểm xanh, huyện Lai Vung'], 'Chấm điểm xanh'],
    [['Chấm điểm xanh, 6 tháng'], 'Chấm điểm xanh'],
    [['Chấm điểm xanh: kết quả'], 'Chấm điểm xanh'],
    [['Chấm điểm xanh; kết quả'], 'Chấm điểm xanh'],
    [['Chấm điểm xanh - kết quả'], 'Chấm điểm xanh'],
    ...[
      'tháng 8',
      'quý 3',
      'năm 2025',
      'tuần 2',
      'kỳ 2',
      'đợt 2',
      'của xã',
      'trên địa bàn',
      'tại xã',
      'giai đoạn 2',
      '6 tháng đầu',
      '9 tháng đầu',
    ].map((behind) => [[`Chấm điểm xanh ${behind}`], 'Chấm điểm xanh'] as [string[], string]),
    [['UBND HUYỆN PHÚ TÂN', 'Phong trào xanh sạch đẹp'], 'Phong trào xanh sạch đẹp'],
    ...[
      'Ủy ban nhân dân huyện',
      'HĐND huyện Phú',
      'Hội đồng nhân dân',
      'Sở Nội vụ',
      'Phòng Nội vụ',
      'Văn phòng huyện',
      'Cộng hòa xã hội chủ nghĩa',
      'Độc lập tự do',
      'Phụ lục kèm báo cáo',
      'Biểu số ba',
      'Mẫu số ba',
      'Mẫu biểu ba',
      'Kèm theo báo cáo',
      'Ban hành kèm theo',
      'Số mười hai',
    ].map((line) => [[line, 'Phong trào xanh'], 'Phong trào xanh'] as [string[], string]),
    [['Phong trào', 'Phong trào xanh'], 'Phong trào xanh'],
    [['Phong trào tháng 8', 'Phong trào xanh'], 'Phong trào xanh'],
    [['PHONG TRÀO XANH'], 'Phong trào xanh'],
    [['Phong trào XANH'], 'Phong trào XANH'],
    [['phong trào xanh - sạch'], 'Phong trào xanh'],
    [[`Phong trào xanh ${'a'.repeat(100)}`], `Phong trào xanh ${'a'.repeat(64)}`],
    [[], 'Bộ chỉ số riêng'],
    [['UBND'], 'Bộ chỉ số riêng'],
    [['CHẤM ĐIỂM XÃ, PHƯỜNG AN TOÀN NĂM 2026'], 'Chấm điểm xã, phường an toàn'],
    [['CHẤM ĐIỂM THI ĐUA, CÁC XÃ, PHƯỜNG'], 'Chấm điểm thi đua'],
    [['XẾP HẠNG CẢI CÁCH HÀNH CHÍNH CÁC SỞ NĂM 2025'], 'Cải cách hành chính các sở'],
    [['SO SÁNH CHỈ SỐ CCHC CÁC CƠ QUAN 2024 – 2025'], 'Chỉ số cchc các cơ quan'],
  ])('%j: %s', (titles, name) => {
    expect(indexNameIn(titles)).toBe(name);
  });
});

describe('abbreviations', () => {
  it('stay in capitals where a shouted text is written as a sentence', () => {
    expect([...ABBREVIATIONS].sort()).toEqual([
      'cchc',
      'cntt',
      'cđs',
      'dvc',
      'dvctt',
      'httt',
      'hđnd',
      'mttq',
      'qr',
      'tthc',
      'ubnd',
    ]);
  });
});
