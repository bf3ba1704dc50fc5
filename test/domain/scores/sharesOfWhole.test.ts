import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { judgedColumns } from '../../../src/domain/scores/judgedColumns';
import { presetSettings } from '../../../src/domain/settings/presetSettings';
import { sheetOf, workbookOf } from '../tables/sheetOf';

/** The headers of the rates that are judged in a table of these columns, by what stands in its four rows. */
function judged(columns: Readonly<Record<string, readonly number[]>>): readonly string[] {
  const names = ['Xã Cẩm Hà', 'Xã Kim Sơn', 'Phường Yên Bái', 'Xã Thạch Bàn'];
  const rows = names.map((name, row) => [row + 1, name, ...Object.values(columns).map((each) => each[row] ?? null)]);
  const sheet = sheetOf('Biểu', [['STT', 'Đơn vị', ...Object.keys(columns)], ...rows]);
  const [table] = analyzeWorkbook(workbookOf(sheet)).tables;
  if (table === undefined) throw new Error('no table');
  return judgedColumns(table, presetSettings).map(({ column }) => table.columns[column]?.header ?? '');
}

describe('the target of eighty', () => {
  it('is none of the parts that a whole is made up of', () => {
    const parts = {
      'Loại tốt (%)': [38.5, 29.1, 45, 33.3],
      'Loại khá (%)': [41.2, 44.4, 35.9, 39.7],
      'Loại đạt (%)': [17.3, 22, 16.1, 21],
      'Chưa đạt (%)': [3, 4.5, 3, 6],
    };
    expect(judged({ ...parts, 'Tỷ lệ chuyên cần (%)': [97.1, 79.2, 88, 91.5] })).toEqual(['Tỷ lệ chuyên cần (%)']);
  });

  it('is of rates that come to a hundred in one row by chance', () => {
    const rates = {
      'Tỷ lệ tập huấn (%)': [40, 55.5, 71, 62],
      'Tỷ lệ ứng dụng (%)': [35, 31.5, 12, 44],
      'Tỷ lệ công bố (%)': [25, 28, 90, 15],
    };
    expect(judged(rates)).toEqual(Object.keys(rates));
  });

  it('is of what is in time, whatever share is late', () => {
    const rates = { 'Tỷ lệ đúng hạn (%)': [92.5, 79, 100, 88], 'Tỷ lệ quá hạn (%)': [7.5, 21, 0, 12] };
    expect(judged(rates)).toEqual(['Tỷ lệ đúng hạn (%)']);
  });

  it('is not of what a rate that is aimed at leaves', () => {
    const rates = { 'Tỷ lệ gửi qua mạng (%)': [92.5, 79, 100, 88], 'Tỷ lệ nộp giấy (%)': [7.5, 21, 0, 12] };
    expect(judged(rates)).toEqual(['Tỷ lệ gửi qua mạng (%)']);
    const turned = { 'Tỷ lệ bản giấy (%)': [7.5, 21, 0, 12], 'Hồ sơ trực tuyến (%)': [92.5, 79, 100, 88] };
    expect(judged(turned)).toEqual(['Hồ sơ trực tuyến (%)']);
  });

  it('is not of women among officials, nor of shares by their weight', () => {
    const rates = {
      'Tỷ lệ cán bộ nữ (%)': [32, 25, 40, 37.5],
      'Tỷ trọng (%)': [12, 40, 18, 30],
      'Tỷ lệ phụ nữ được khám (%)': [81, 75.5, 92, 66],
    };
    expect(judged(rates)).toEqual(['Tỷ lệ phụ nữ được khám (%)']);
  });
});

describe('a rate of what is overdue', () => {
  it('is better low by the counts that it is the share of, however it is abbreviated', () => {
    const counts = { TSHS: [150, 250, 120, 90], 'Quá hạn': [12, 5, 0, 9] };
    const columns = { ...counts, 'TL QH (%)': [8, 2, 0, 10], 'Tỷ lệ số hóa (%)': [81, 79, 90, 66] };
    expect(judged(columns)).toEqual(['Tỷ lệ số hóa (%)']);
  });
});
