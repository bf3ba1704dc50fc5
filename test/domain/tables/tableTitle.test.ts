import { tableTitle, titleTexts } from '../../../src/domain/tables/tableTitle';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const TITLE = 'KẾT QUẢ BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP';

/** Texts row by row as the titles of a table. */
function above(...rows: readonly (string | readonly string[])[]): Parameters<typeof titleTexts>[0] {
  return {
    titles: rows.flatMap((row, at) =>
      (typeof row === 'string' ? [row] : row).map((text, column) => ({ row: at, column, text })),
    ),
  };
}

describe('the texts above a table', () => {
  it.each([
    ['two columns', above(['UBND HUYỆN CAO LÃNH', NATION], ['VĂN PHÒNG', MOTTO], TITLE)],
    [
      'number, place and date',
      above(
        ['UBND TỈNH', NATION],
        ['SỞ NỘI VỤ', MOTTO],
        ['———', '———'],
        ['Số:      /BC-SNV', 'Cao Lãnh, ngày     tháng 10 năm 2025'],
        TITLE,
      ),
    ],
    ['a cell of several lines', above(['UBND HUYỆN CAO LÃNH\nVĂN PHÒNG', `${NATION}\n${MOTTO}\n_____`], TITLE)],
    ['one below the other', above(NATION, MOTTO, 'UBND HUYỆN CAO LÃNH', TITLE)],
    ['an office alone', above('ỦY BAN NHÂN DÂN HUYỆN CAO LÃNH', 'Phòng Nội vụ', TITLE)],
    ['the number of the form above it', above('Biểu số 3', ['UBND HUYỆN CAO LÃNH', NATION], ['', MOTTO], TITLE)],
  ])('begin below the heading of the office: %s', (_what, table) => {
    expect([titleTexts(table), tableTitle(table)]).toEqual([[TITLE], TITLE]);
  });

  it.each([
    ['an office of which nothing else is said', above('UBND HUYỆN CAO LÃNH', 'Tháng 10/2025'), 'UBND HUYỆN CAO LÃNH'],
    ['the kind of its units', above('UBND CÁC XÃ, PHƯỜNG', 'Biểu tổng hợp'), 'UBND CÁC XÃ, PHƯỜNG'],
    ['an office’s results', above('Sở Nội vụ: kết quả giải quyết hồ sơ', 'Bảng chi tiết'), undefined],
    ['what begins as an office does', above('BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', 'Bảng chi tiết'), undefined],
    ['a title before the office', above(TITLE, 'UBND HUYỆN CAO LÃNH'), TITLE],
  ])('keep %s', (_what, table, title = table.titles[0]?.text) => {
    expect(titleTexts(table)).toEqual(table.titles.map(({ text }) => text));
    expect(tableTitle(table)).toBe(title);
  });

  it('are none where only a heading stands there', () => {
    expect(titleTexts(above(['UBND HUYỆN CAO LÃNH', NATION], MOTTO))).toEqual([]);
  });

  it.each([
    ['Phụ lục 2', ''],
    ['PHỤ LỤC SỐ 02', ''],
    ['Phụ lục II.06a', ''],
    ['Biểu số 3', ''],
    ['Biểu số II.06a/VPCP/KSTT', ''],
    ['PL2: HỒ SƠ', 'HỒ SƠ'],
    ['PHỤ LỤC 2: TÌNH HÌNH HỒ SƠ', 'TÌNH HÌNH HỒ SƠ'],
    ['PHỤ LỤC SỐ 02 - TÌNH HÌNH HỒ SƠ', 'TÌNH HÌNH HỒ SƠ'],
    ['Phụ lục II.06a. Tình hình hồ sơ', 'Tình hình hồ sơ'],
    ['PHỤ LỤC III\nTÌNH HÌNH HỒ SƠ', 'TÌNH HÌNH HỒ SƠ'],
    ['PHỤ LỤC I KẾT QUẢ', 'KẾT QUẢ'],
    ['Phụ lục 03 Bảng hồ sơ', 'Bảng hồ sơ'],
    ['Biểu số 3: Hồ sơ quá hạn', 'Hồ sơ quá hạn'],
    ['Mẫu số 01/BC\nHồ sơ', 'Hồ sơ'],
    ['Bảng 3. Hồ sơ', 'Hồ sơ'],
    ['Phụ lục 1: Hồ sơ\n(Kèm theo Báo cáo số 12/BC-UBND)', 'Hồ sơ'],
    ['Hồ sơ (Ban hành kèm theo Công văn số 5)', 'Hồ sơ'],
    ['PHỤ LỤC VI PHẠM HÀNH CHÍNH', 'PHỤ LỤC VI PHẠM HÀNH CHÍNH'],
    ['Phụ lục hồ sơ', 'Phụ lục hồ sơ'],
    ['Biểu 3 tháng đầu năm', 'Biểu 3 tháng đầu năm'],
    ['Bảng số liệu 2025', 'Bảng số liệu 2025'],
    ['2. Tiến độ giải quyết', '2. Tiến độ giải quyết'],
  ])('have no number that a document counts anew: “%s”', (typed, shown) => {
    expect(titleTexts(above(typed))).toEqual(shown === '' ? [] : [shown]);
  });
});
