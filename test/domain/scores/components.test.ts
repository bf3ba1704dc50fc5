import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { sum } from '../../../src/domain/decimal/decimal';
import { completedTable } from '../../../src/domain/scores/blanks/completions';
import { presetSettings } from '../../../src/domain/settings/presetSettings';
import { columnLetters } from '../../../src/domain/workbook/a1';
import type { CellValue, Workbook } from '../../../src/domain/workbook/Workbook';
import { agrees, recompute } from '../sheets/recompute';
import { cellOfCode, writtenSheet } from '../sheets/writtenSheet';
import { sheetOf, workbookOf } from '../tables/sheetOf';

const HEADER = ['STT', 'Chỉ số thành phần', 'Số đạt', 'Tổng số', 'Tỷ lệ (%)', 'Điểm', 'Điểm tối đa', 'Chỉ tiêu (%)'];

function components(rows: readonly (readonly CellValue[])[]): ReturnType<typeof workbookOf> {
  return workbookOf(sheetOf('Thành phần', [['Điểm thành phần, tháng 3/2024'], [], HEADER, ...rows]));
}

function pointsIn(workbook: ReturnType<typeof workbookOf>): readonly (number | null)[] {
  const [table] = analyzeWorkbook(workbook).tables;
  if (table === undefined) throw new Error('no table');
  const filled = completedTable(table, presetSettings).table;
  return filled.columns.find(({ role }) => role === 'points')?.figures ?? [];
}

/** A component by the name that the portal gives it, with its maximum beside it; its target follows from its rule. */
function pointsByRule(name: string, achieved: number, total: number, max: number): number | null | undefined {
  const rows = [
    ['Điểm thành phần, tháng 3/2024'],
    [],
    ['STT', 'Chỉ số thành phần', 'Số đạt', 'Tổng số', 'Tỷ lệ (%)', 'Điểm', 'Điểm tối đa'],
    [1, name, achieved, total, null, null, max],
    [2, 'Tỷ lệ chứng thực bản sao điện tử', 40, 50, null, null, 2],
    [3, 'Tỷ lệ hồ sơ được số hóa', 30, 60, null, null, 4],
  ];
  return pointsIn(workbookOf(sheetOf('Thành phần', rows)))[0];
}

describe('the preset rules of 766’s components', () => {
  it.each<[string, number, number, number, number]>([
    ['Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC', 144_574, 184_513, 6, 5.22],
    ['Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn', 392_869, 443_565, 6, 5.31],
    ['Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC', 392_869, 443_565, 6, 5.9],
    ['Tỷ lệ hồ sơ thanh toán trực tuyến (A)', 82_913, 98_459, 6, 5.05],
    ['Tỷ lệ TTHC tích hợp thanh toán trực tuyến (B)', 93, 310, 2, 0.75],
    ['Tỷ lệ TTHC có giao dịch thanh toán trực tuyến (C)', 56, 310, 2, 0.45],
    ['Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn', 486, 588, 20, 16.53],
    ['Tỷ lệ hồ sơ cấp kết quả điện tử', 182, 247, 6, 4.42],
    ['Tỷ lệ TTHC cập nhật đúng hạn', 79, 82, 4, 3.85],
    ['Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn', 0, 0, 6, 6],
    ['Mức độ hài lòng trong xử lý phản ánh, kiến nghị', 0, 0, 6, 6],
    ['Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC', 0, 0, 6, 0],
    ['Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC', 97, 100, 6, 6],
    ['Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa', 60, 100, 2, 1.5],
  ])('score %s, %d of %d with at most %d, with %d', (name, achieved, total, max, points) => {
    expect(pointsByRule(name, achieved, total, max)).toBe(points);
  });

  it('come to 6.25 for payment', () => {
    const parts = [
      pointsByRule('Tỷ lệ hồ sơ thanh toán trực tuyến', 82_913, 98_459, 6),
      pointsByRule('Tỷ lệ TTHC tích hợp thanh toán trực tuyến', 93, 310, 2),
      pointsByRule('Tỷ lệ TTHC có giao dịch thanh toán trực tuyến', 56, 310, 2),
    ];
    expect(sum(parts.map((part) => part ?? Number.NaN))).toBe(6.25);
  });
});

/** Units with the components of some groups, each under its own header. */
function ofUnits(
  groups: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
  units: readonly (readonly CellValue[])[],
): Workbook {
  const parts = Object.entries(groups).flatMap(([group, components]) =>
    Object.entries(components).flatMap(([component, leaves]) =>
      leaves.map((leaf) => [group, component, leaf] as const),
    ),
  );
  const header = (level: 0 | 1 | 2): readonly string[] => parts.map((part) => part[level]);
  const merges = ([0, 1] as const).flatMap((level) =>
    runsOfEqual(parts.map((part) => part.slice(0, level + 1).join('|'))).flatMap(({ first, last }) =>
      first === last ? [] : [`${columnLetters(first + 2)}${level + 2}:${columnLetters(last + 2)}${level + 2}`],
    ),
  );
  return workbookOf(
    sheetOf(
      'Chi tiết',
      [
        ['Điểm thành phần của các xã, tháng 3/2024'],
        ['STT', 'Đơn vị', ...blanksAfter(header(0))],
        [null, null, ...blanksAfter(parts.map(([group, component]) => `${group}|${component}`)).map(lastPart)],
        [null, null, ...header(2)],
        ...units.map((unit, at) => [at + 1, ...unit]),
      ],
      { merges: [...merges, 'A2:A4', 'B2:B4'] },
    ),
  );
}

function runsOfEqual(texts: readonly string[]): readonly { readonly first: number; readonly last: number }[] {
  return texts.flatMap((text, at) => {
    if (texts[at - 1] === text) return [];
    const end = texts.findIndex((other, index) => index > at && other !== text);
    return [{ first: at, last: (end < 0 ? texts.length : end) - 1 }];
  });
}

function blanksAfter(texts: readonly string[]): readonly (string | null)[] {
  return texts.map((text, at) => (texts[at - 1] === text ? null : text));
}

function lastPart(text: string | null): string | null {
  return text?.split('|').at(-1) ?? null;
}

const COUNTS = ['Số đạt', 'Tổng số'];
const payment = {
  'Hồ sơ thanh toán trực tuyến': COUNTS,
  'TTHC tích hợp thanh toán trực tuyến': COUNTS,
  'TTHC có giao dịch thanh toán trực tuyến': COUNTS,
};
const satisfaction = {
  'Phản ánh, kiến nghị xử lý đúng hạn': [...COUNTS, 'Điểm'],
  'Hài lòng trong xử lý phản ánh, kiến nghị': [...COUNTS, 'Điểm'],
  'Hài lòng trong tiếp nhận, giải quyết TTHC': [...COUNTS, 'Điểm'],
};

function groupPoints(workbook: Workbook, group: string): readonly (number | null)[] {
  return analyzeWorkbook(workbook).boards.flatMap(({ units }) =>
    units.map(({ groups }) => groups[group]?.points ?? null),
  );
}

describe('the components of units', () => {
  const paid = ofUnits({ 'Thanh toán trực tuyến': payment }, [
    ['Xã An Bình', 82_913, 98_459, 93, 310, 56, 310],
    ['Xã Bình Minh', 50, 100, 80, 100, 10, 100],
    ['Phường Cát Lái', 0, 0, 80, 100, 10, 100],
    ['Xã Phú Mỹ', 30, 60, null, 100, 20, 100],
  ]);
  const satisfied = ofUnits({ 'Mức độ hài lòng': satisfaction }, [
    ['Xã An Bình', 0, 0, null, 0, 0, null, 144_574, 184_513, null],
    ['Xã Bình Minh', 50, 100, null, 80, 100, null, 10, 100, null],
    ['Phường Cát Lái', 0, 0, null, 80, 100, null, 0, 0, null],
    ['Xã Phú Mỹ', 30, 60, null, 50, 100, null, 20, 100, null],
  ]);

  it('make up the group’s points, and none where one of them is unknown', () => {
    expect(groupPoints(paid, 'onlinePayment')).toEqual([6.25, 5.25, null, null]);
  });

  it('make up the group’s points from their own columns, filled in by the rules', () => {
    expect(groupPoints(satisfied, 'satisfaction')).toEqual([17.22, 8.47, 10.8, 7.33]);
  });

  it('give no points of a group of which the table lacks a component', () => {
    const { 'Hồ sơ thanh toán trực tuyến': _left, ...rest } = payment;
    const workbook = ofUnits({ 'Thanh toán trực tuyến': rest }, [
      ['Xã An Bình', 93, 310, 56, 310],
      ['Xã Bình Minh', 80, 100, 10, 100],
      ['Phường Cát Lái', 80, 100, 10, 100],
    ]);
    expect(groupPoints(workbook, 'onlinePayment')).toEqual([null, null, null]);
  });

  it('are not put in the place of points that a column of the group’s own has', () => {
    const workbook = ofUnits({ 'Thanh toán trực tuyến': { ...payment, 'Điểm (10 điểm)': ['Điểm (10 điểm)'] } }, [
      ['Xã An Bình', 82_913, 98_459, 93, 310, 56, 310, 7.1],
      ['Xã Bình Minh', 50, 100, 80, 100, 10, 100, 5.2],
      ['Phường Cát Lái', 40, 50, 80, 100, 10, 100, 7],
    ]);
    expect(groupPoints(workbook, 'onlinePayment')).toEqual([7.1, 5.2, 7]);
  });

  it.each([
    ['counted', paid],
    ['scored, 0 of 0 among them', satisfied],
  ])('are live formulas where they are %s', (_, workbook) => {
    const cells = recompute(workbook, analyzeWorkbook(workbook).plans);
    expect(cells.filter((cell) => !agrees(cell))).toEqual([]);
  });
});

describe('points of components', () => {
  it('follow the figures that the national portal publishes', () => {
    const workbook = components([
      [1, 'TTHC được đồng bộ', 144_574, 184_513, null, null, 6, 90],
      [2, 'Hồ sơ có kết quả điện tử', 182, 247, null, null, 6, 100],
      [3, 'Hồ sơ giải quyết đúng hạn', 486, 588, null, null, 20, 100],
      [4, 'TTHC có thanh toán', 82_913, 98_459, null, null, 6, 100],
      [5, 'Thanh toán qua Cổng', 93, 310, null, null, 2, 80],
      [6, 'Thanh toán nghĩa vụ tài chính', 56, 310, null, null, 2, 80],
      ['Tổng cộng', null, null, null, null, null, null, null],
    ]);
    expect(analyzeWorkbook(workbook).tables.map(({ kind }) => kind)).toEqual(['components']);
    expect(pointsIn(workbook)).toEqual([5.22, 4.42, 16.53, 5.05, 0.75, 0.45, 32.42]);
  });

  it('stay at the maximum beyond the target and empty without a denominator', () => {
    const workbook = components([
      [1, 'TTHC được đồng bộ', 95, 100, null, null, 6, 90],
      [2, 'Hồ sơ có kết quả điện tử', 0, 0, null, null, 6, 100],
      [3, 'Hồ sơ giải quyết đúng hạn', 1, 3, null, null, 20, 100],
    ]);
    expect(pointsIn(workbook)).toEqual([6, null, 6.67]);
  });

  it('follow the rules that a person edits in the settings sheet', () => {
    const rows = [
      [1, 'Hồ sơ tái sử dụng thành phần số hóa', 30, 100, null, null, 2],
      [2, 'Hồ sơ chứng thực bản sao điện tử', 0, 0, null, null, 2],
      [3, 'Hồ sơ cấp kết quả điện tử', 50, 100, null, null, 6],
    ];
    const header = HEADER.slice(0, -1);
    const workbook = workbookOf(sheetOf('Thành phần', [['Điểm thành phần, tháng 3/2024'], [], header, ...rows]));
    const settings = analyzeWorkbook(workbook).plans.find(({ key }) => key === 'settings');
    if (settings === undefined) throw new Error('no settings sheet');
    const written = writtenSheet(settings, { [cellOfCode(settings, 'tái sử dụng', 'C')]: 60 });
    // A rule of the office's own, typed right below the last one.
    const first = written.rows.findIndex(([words]) => words === 'Tên có các từ');
    const last = written.rows.findIndex(([words], row) => row > first && words === null);
    const own = ['chứng thực bản sao', null, 100, 'đủ điểm'];
    const edited = { ...written, rows: written.rows.toSpliced(last, 0, own) };
    const points = (workbookRead: typeof workbook): readonly (number | null)[] => {
      const { tables, settings: read } = analyzeWorkbook(workbookRead);
      const [table] = tables.map((each) => completedTable(each, read).table);
      return table?.columns.find(({ role }) => role === 'points')?.figures ?? [];
    };
    expect(points(workbook)).toEqual([0.75, null, 3]);
    expect(points({ sheets: [...workbook.sheets, edited] })).toEqual([1, 2, 3]);
  });

  it('are live formulas that another engine agrees with', () => {
    const workbook = components([
      [1, 'TTHC được đồng bộ', 144_574, 184_513, null, null, 6, 90],
      [2, 'Hồ sơ có kết quả điện tử', 182, 247, null, null, 6, 100],
      [3, 'Hồ sơ giải quyết đúng hạn', 486, 588, null, null, 20, 100],
    ]);
    const cells = recompute(workbook, analyzeWorkbook(workbook).plans);
    expect(cells.filter((cell) => !agrees(cell))).toEqual([]);
    expect(cells.some(({ formula }) => formula.includes('MIN('))).toBe(true);
  });
});
