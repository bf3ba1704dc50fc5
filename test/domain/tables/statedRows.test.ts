import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { levelOf } from '../../../src/domain/tables/rows';
import type { Table } from '../../../src/domain/tables/Table';
import { sheetOf, workbookOf } from './sheetOf';

const UNITS = ['Xã Phú Thọ', 'Xã Phú Hiệp', 'Xã Phú Mỹ', 'Xã Phú Lâm'];

function tableOf(...rows: readonly (readonly (string | number | null)[])[]): Table {
  const [table] = analyzeWorkbook(workbookOf(sheetOf('Phụ lục', rows))).tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

describe('a row of targets above the units', () => {
  /** The targets of two columns of points, of 18 and of 22, in percent of these. */
  const targets = (...goals: readonly [number, number]): readonly (number | undefined)[] => {
    const { columns, rows } = tableOf(
      ['STT', 'Đơn vị', 'Công khai minh bạch (18 điểm)', 'Số hóa hồ sơ (22 điểm)'],
      [null, 'Chỉ tiêu', ...goals],
      ...UNITS.map((unit, row) => [row + 1, unit, 17 - row, 20 - row]),
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['target', 'unit', 'unit', 'unit', 'unit']);
    return columns.slice(2).map(({ headerTarget }) => headerTarget);
  };

  it('may ask for all points, or for a part of them', () => {
    expect(targets(18, 22)).toEqual([100, 100]);
    expect(targets(9, 11)).toEqual([50, 50]);
  });

  it('is no target where it is more than can be reached', () => {
    expect(targets(19, 30)).toEqual([undefined, undefined]);
  });
});

describe('a row without a number beside numbered offices', () => {
  const RATES = [
    [91.27, 72.4, 55.13],
    [88.5, 83.06, 61.9],
    [97.31, 68.25, 47.7],
    [84.02, 77.9, 70.45],
  ];
  const units = UNITS.map((unit, row) => [row + 1, unit, ...(RATES[row] ?? [])]);
  const header = ['STT', 'Đơn vị', 'Đúng hạn (%)', 'Trực tuyến (%)', 'Số hóa (%)'];
  const kinds = (...rows: readonly (readonly (string | number | null)[])[]): readonly string[] =>
    tableOf(header, ...rows).rows.map(({ kind }) => kind);

  it.each(['Giao năm 2027', 'Mức phấn đấu của năm', 'Mức tối thiểu phải đạt', 'Được giao'])(
    'is one of targets where it says so: %s',
    (name) => {
      expect(kinds([null, name, 90, 75, 60], ...units)).toEqual(['target', 'unit', 'unit', 'unit', 'unit']);
      expect(kinds(...units, [null, name, 90, 75, 60])).toEqual(['unit', 'unit', 'unit', 'unit', 'target']);
    },
  );

  it('is no unit where it is named unlike them and its figures are round, whatever it says', () => {
    expect(kinds(...units, [null, 'Cam kết với tỉnh', 90, 75, 60]).at(-1)).toBe('reference');
    expect(kinds([null, 'Cam kết với tỉnh', 90, 75, 60], ...units).at(0)).toBe('reference');
  });

  it('is a unit like the others where its figures or its name are like theirs', () => {
    expect(kinds(...units, [null, 'Khu kinh tế', 90.25, 75.1, 60.33]).at(-1)).toBe('unit');
    expect(kinds(...units, [null, 'Xã Phú Cường', 90, 75, 60]).at(-1)).toBe('unit');
  });
});

describe('units by names that say no level', () => {
  const levels = (...names: readonly string[]): readonly string[] =>
    tableOf(['STT', 'Đơn vị', 'Điểm tổng hợp'], ...names.map((name, row) => [row + 1, name, 90 - row])).rows.map(
      levelOf,
    );

  it('are provinces where all of three are called like some', () => {
    expect(levels('An Giang', 'Kiên Giang', 'Cà Mau')).toEqual(['province', 'province', 'province']);
  });

  it('are none that anybody knows where two are, or most are called otherwise', () => {
    expect(levels('An Giang', 'Kiên Giang')).toEqual(['unknown', 'unknown']);
    expect(levels('An Giang', 'Kiên Giang', 'Cà Mau', 'Bình Mỹ', 'Phú Lợi')).not.toContain('province');
  });
});

describe('a row without a number below numbered offices', () => {
  it.each(['Toàn huyện', 'Gộp lại'])('is their total where it adds them up, called %s', (name) => {
    const counts = [
      [120, 100, 20],
      [90, 72, 18],
      [60, 51, 9],
      [30, 27, 3],
    ];
    const { rows } = tableOf(
      ['STT', 'Đơn vị', 'Hồ sơ tiếp nhận', 'Đúng hạn', 'Quá hạn', 'Tỷ lệ đúng hạn (%)'],
      ...UNITS.map((unit, row) => [row + 1, unit, ...(counts[row] ?? []), [83.33, 80.25, 85.15, 90.05][row] ?? null]),
      [null, name, 300, 250, 50, null],
    );
    expect(rows.at(-1)?.kind).toBe('aggregate');
  });
});
