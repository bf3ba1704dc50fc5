import { formPlaceOf, FORM_SUMS } from '../../../src/domain/vocabulary/dossierForm';
import { PhraseBook } from '../../../src/domain/vocabulary/PhraseBook';
import {
  hasShape,
  mayBeWhole,
  namesCount,
  type HeaderShape,
  rateSenses,
  saysRateAlone,
  totalHeader,
} from '../../../src/domain/vocabulary/rateSenses';

const says = (shapes: readonly HeaderShape[] | undefined, header: string): boolean =>
  (shapes ?? []).some((shape) => hasShape(header, shape));

/** What a header is to each of the published ratios: `1 part` of the first one, `2 rest` of the second. */
function placesOf(header: string): readonly string[] {
  return rateSenses.flatMap(({ rate, part, rest, whole }, at) => [
    ...(says([rate], header) ? [`${at + 1} rate`] : []),
    ...(says(part, header) ? [`${at + 1} part`] : []),
    ...(says(rest, header) ? [`${at + 1} rest`] : []),
    ...(says(whole, header) ? [`${at + 1} whole`] : []),
  ]);
}

describe('what a rate is the ratio of', () => {
  it.each([
    ['Tỷ lệ đúng hạn', ['1 rate', '1 part', '2 rate', '2 part']],
    ['Số hồ sơ trước hạn', ['1 part', '2 part']],
    ['Số hồ sơ quá hạn', ['2 rest']],
    ['Số hồ sơ trễ hạn', ['2 rest']],
    ['Đang giải quyết quá hạn', ['3 rate', '3 rest']],
    ['Chưa giải quyết đúng hạn', ['1 rate', '2 rate', '3 rate', '3 rest']],
    ['Đang xử lý trễ hạn', ['3 rate', '3 rest']],
    ['Chưa xử lý', ['3 rate', '3 rest']],
    ['Giải quyết › Tổng số', ['1 whole', '3 rate', '4 whole', '5 whole', '6 whole']],
    ['Đang giải quyết › Tổng số', ['3 rate', '3 rest', '4 whole', '5 whole', '6 whole']],
    ['Xử lý: tổng số', ['1 whole', '3 rate', '4 whole', '5 whole', '6 whole']],
    ['Tổng số đã giải quyết trong kỳ', ['1 whole', '3 rate', '3 part', '4 whole', '5 whole', '6 whole']],
    ['Tổng số đã xử lý trong kỳ', ['1 whole', '3 rate', '3 part', '4 whole', '5 whole', '6 whole']],
    ['Hồ sơ đã giải quyết', ['1 whole', '3 rate', '3 part', '6 whole']],
    ['Hồ sơ đã xử lý', ['1 whole', '3 rate', '3 part']],
    ['Hồ sơ đã xử lý trong kỳ', ['3 rate', '3 part']],
    ['Hồ sơ trực tuyến', ['4 rate', '4 part']],
    ['Hồ sơ trực tuyến đã giải quyết', ['1 whole', '3 rate', '3 part', '4 rate', '6 whole']],
    ['Trực tuyến đã xử lý', ['1 whole', '3 rate', '3 part', '4 rate']],
    ['Thanh toán trực tuyến', ['5 rate', '5 part']],
    ['Thanh toán điện tử', ['5 rate', '5 part']],
    ['Giao dịch điện tử', ['5 rate', '5 part', '5 whole']],
    ['Nộp phí trực tuyến', ['4 rate', '4 part', '5 part']],
    ['TTTT', ['5 rate', '5 part']],
    ['TT trực tuyến', ['5 part']],
    ['Trực tuyến phải thu phí', ['5 whole']],
    ['Trực tuyến phải nộp phí', ['5 whole']],
    ['Trực tuyến phát sinh phí', ['5 whole']],
    ['Trực tuyến phát sinh nghĩa vụ tài chính', ['5 whole']],
    ['Phải thanh toán trực tuyến', ['5 rate', '5 whole']],
    ['Hồ sơ tiếp nhận', ['4 whole', '6 whole']],
    ['Tiếp nhận trong kỳ', []],
    ['Số hồ sơ có số hóa', ['6 rate', '6 part']],
    ['Đã số hóa', ['6 rate', '6 part']],
    ['Được số hóa', ['6 rate', '6 part']],
    ['Số hóa đầy đủ', ['6 rate', '6 part']],
    ['Tỷ lệ số hóa', ['6 rate']],
    ['Điện tử thanh toán', ['5 rate']],
    ['Xếp loại', []],
  ])('%s', (header, places) => {
    expect(placesOf(header)).toEqual(places);
  });

  it('are added up where dossiers fall into one part or another, and counted once where they overlap', () => {
    expect(rateSenses.map(({ adds }) => adds === true)).toEqual([true, true, true, false, false, false]);
  });

  it.each([
    ['Tỷ lệ số hóa (%)', 'Số hồ sơ đã số hóa', true],
    ['Tỷ lệ hài lòng', 'Số phiếu hài lòng', true],
    ['% người dân hài lòng', 'Số phiếu hài lòng', false],
    ['Tỷ lệ người dân hài lòng', 'Số phiếu không hài lòng', true],
    ['Tỷ lệ người dân hài lòng', 'Số phiếu', false],
    ['Tỷ lệ đạt', 'Số đạt', false],
    ['Điểm số hóa', 'Số hồ sơ số hóa', false],
    ['Ty le hai long', 'So phieu hai long', true],
    ['Tỷ lệ hài lòng (năm nay)', 'Số phiếu hài lòng', true],
    ['', 'Số phiếu', false],
  ])('%s speaks of what %s counts: %s', (rate, count, names) => {
    expect(namesCount(rate, count)).toBe(names);
  });

  it.each([
    ['Tổng số hồ sơ', true],
    ['Số tiếp nhận', true],
    ['Số đúng hạn', false],
    ['Số trực tuyến', false],
    ['Số quá hạn', false],
    ['Trực tiếp', false],
    ['Không quá hạn', true],
  ])('%s may be what others are parts of: %s', (header, may) => {
    expect(mayBeWhole(header)).toBe(may);
  });

  it.each([
    ['Tỷ lệ (%)', true],
    ['Thanh toán › Tỷ lệ', true],
    ['Thanh toán › Tỷ lệ trực tuyến', false],
    ['Tỷ lệ › Tổng số', false],
    ['Tỷ lệ điểm', false],
    ['%', true],
    ['Công khai', false],
    ['', false],
  ])('%s says a rate alone: %s', (header, alone) => {
    expect(saysRateAlone(header)).toBe(alone);
  });

  it.each([
    ['Tiếp nhận › Tổng số', true],
    ['Tổng cộng', true],
    ['Tổng', true],
    ['Tổng số hồ sơ', false],
  ])('%s adds up others of its kind: %s', (header, total) => {
    expect(hasShape(header, totalHeader)).toBe(total);
  });

  it('are said in order, each word behind the one before', () => {
    const shape: HeaderShape = {
      inOrder: [new PhraseBook({ said: ['tiếp nhận'] }), new PhraseBook({ said: ['tổng số'] })],
      atEnd: true,
    };
    expect(hasShape('Tiếp nhận tổng số', shape)).toBe(true);
    expect(hasShape('Tiếp nhận tổng số hồ sơ', shape)).toBe(false);
    expect(hasShape('Tổng số tiếp nhận', shape)).toBe(false);
    expect(hasShape('Tổng số tiếp nhận, tổng số', shape)).toBe(true);
    expect(hasShape('Hồ sơ tiếp nhận của tổng số', { ...shape, without: new PhraseBook({ said: ['hồ sơ'] }) })).toBe(
      false,
    );
  });
});

describe('the form of dossiers received and solved', () => {
  const place = (...path: string[]): string => {
    const found = formPlaceOf(path);
    return found === undefined ? 'outside' : `${found.block}: ${[...found.parts].join(' ')} (${found.depth})`;
  };

  it.each([
    ['Tiếp nhận', 'received'],
    ['Số hồ sơ nhận giải quyết', 'received'],
    ['Số hồ sơ nhận', 'received'],
    ['Đã nhận', 'received'],
    ['Đã giải quyết', 'solved'],
    ['Đã xử lý', 'solved'],
    ['Giải quyết xong', 'solved'],
    ['Đã giải quyết xong', 'solved'],
    ['Kết quả giải quyết', 'solved'],
    ['Đang giải quyết', 'pending'],
    ['Đang xử lý', 'pending'],
    ['Chưa giải quyết', 'pending'],
    ['Chưa giải quyết xong', 'pending'],
    ['Tồn đọng', 'pending'],
  ])('%s heads the block %s', (head, block) => {
    expect(place(head, 'Tổng số')).toBe(`${block}: total (2)`);
  });

  it.each([
    ['Tổng số', 'total'],
    ['Tổng cộng', 'total'],
    ['Tổng', 'total'],
    ['Cộng', 'total'],
    ['Trực tuyến', 'online'],
    ['Qua mạng', 'online'],
    ['Trực tiếp', 'direct'],
    ['Bưu chính', 'postal'],
    ['Dịch vụ bưu chính', 'postal'],
    ['Bưu chính công ích', 'postal'],
    ['BCCI', 'postal'],
    ['Kỳ trước', 'carried'],
    ['Từ kỳ trước', 'carried'],
    ['Kỳ trước chuyển sang', 'carried'],
    ['Từ kỳ trước chuyển sang', 'carried'],
    ['Tồn kỳ trước', 'carried'],
    ['Kỳ trước chuyển qua', 'carried'],
    ['Trước hạn', 'early'],
    ['Sớm hạn', 'early'],
    ['Trước thời hạn', 'early'],
    ['Đúng hạn', 'onTime'],
    ['Đúng thời hạn', 'onTime'],
    ['Quá hạn', 'overdue'],
    ['Trễ hạn', 'overdue'],
    ['Quá thời hạn', 'overdue'],
    ['Trong hạn', 'within'],
    ['Chưa đến hạn', 'within'],
    ['Còn hạn', 'within'],
    ['Trong thời hạn', 'within'],
    ['Đúng hạn và quá hạn', 'onTime overdue'],
    ['Ghi chú', ''],
  ])('%s is the part %s', (header, part) => {
    expect(place('Đã giải quyết', header)).toBe(`solved: ${part} (2)`);
  });

  it('is left where no block, or two, stand above a column', () => {
    expect(place('Trong kỳ', 'Tổng số')).toBe('outside');
    expect(place('Tiếp nhận')).toBe('outside');
    expect(place('Tiếp nhận và đã giải quyết', 'Tổng số')).toBe('outside');
  });

  it('goes by the lowest block, and by all headers below it', () => {
    expect(place('Tiếp nhận', 'Đã giải quyết', 'Trong kỳ', 'Trước hạn', 'Trực tuyến')).toBe('solved: early online (5)');
    expect(place('Trực tuyến', 'Tiếp nhận', 'Tổng số')).toBe('received: total (3)');
  });

  it('adds up what stands in a block', () => {
    expect(FORM_SUMS).toEqual({
      received: { of: ['online', 'direct', 'carried'], besides: ['postal'] },
      solved: { of: ['early', 'onTime', 'overdue'], besides: [] },
      pending: { of: ['within', 'overdue'], besides: [] },
    });
  });
});
