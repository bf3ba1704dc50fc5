import { areaAddress } from '../../src/domain/workbook/a1';
import { analysisOf } from './analysisOf';
import { type CaseName, readCase } from './openCase';

const ONE_GROUP = (sheet: string): readonly unknown[] => [sheet, 'A4:D19', 'oneGroup', 13];

describe('tables of the case workbooks', () => {
  it.each<[CaseName, readonly (readonly unknown[])[]]>([
    [
      'phu-tan',
      [
        ['Phụ lục 1', 'A4:M24', 'scoreboard', 18],
        ['Số hóa', 'A4:K27', 'codedCounts', 20],
        ['Một cửa', 'A4:P28', 'counts', 20],
      ],
    ],
    [
      'lap-vo',
      [
        ['Huyện', 'A4:E11', 'parentGroups', 6],
        ['Xã, thị trấn', 'A4:I18', 'groupPoints', 13],
        ONE_GROUP('1. Công khai, minh bạch'),
        ['2. Tiến độ, kết quả giải quyết', 'A4:G21', 'oneGroup', 15],
        ONE_GROUP('3. Dịch vụ công trực tuyến'),
        ONE_GROUP('4. Thanh toán trực tuyến'),
        ONE_GROUP('5. Mức độ hài lòng'),
        ONE_GROUP('6. Số hóa hồ sơ'),
      ],
    ],
    [
      'phu-my',
      [
        ['II.06a', 'A6:M17', 'codedCounts', 7],
        ['NQ01', 'A3:F13', 'targets', 9],
        ['NQ02', 'A3:F18', 'targets', 13],
      ],
    ],
  ])('%s', async (name, expected) => {
    const { tables } = analysisOf(await readCase(name));
    expect(
      tables.map((table) => [
        table.sheet,
        areaAddress(table.area),
        table.kind,
        table.rows.filter(({ kind }) => kind === 'unit').length,
      ]),
    ).toEqual(expected);
  });

  it('joins Lấp Vò into one roster of 13 communes and keeps the offices without points apart', async () => {
    const { boards } = analysisOf(await readCase('lap-vo'));
    expect(boards.map(({ roster, units }) => [roster, units.length])).toEqual([
      ['communes', 13],
      ['departments', 2],
    ]);
  });

  it('makes composites of group points where they are blank, with grades and ranks', async () => {
    const { boards } = analysisOf(await readCase('lap-vo-blank'));
    const communes = boards.find(({ roster }) => roster === 'communes');
    expect(communes?.units.map(({ rank, name, score, grade }) => [rank, name, score, grade])).toEqual([
      [1, 'Xã Vĩnh Thạnh', 89.9, 'Tốt'],
      [2, 'Xã Long Hưng A', 89, 'Tốt'],
      [3, 'Xã Mỹ An Hưng B', 88.5, 'Tốt'],
      [4, 'Xã Định Yên', 84.9, 'Tốt'],
      [5, 'Xã Hội An Đông', 84.7, 'Tốt'],
      [6, 'Xã Mỹ An Hưng A', 83.6, 'Tốt'],
      [7, 'Xã Long Hưng B', 82.3, 'Tốt'],
      [8, 'Xã Định An', 81.7, 'Tốt'],
      [9, 'Thị trấn Lấp Vò', 81, 'Tốt'],
      [9, 'Xã Bình Thạnh Trung', 81, 'Tốt'],
      [11, 'Xã Tân Khánh Trung', 79.5, 'Khá'],
      [12, 'Xã Tân Mỹ', 74.9, 'Khá'],
      [13, 'Xã Bình Thành', 59.5, 'Trung bình'],
    ]);
  });

  it('tells the targets of Phú Mỹ that are met from those that are not, with what is missing', async () => {
    const { targets } = analysisOf(await readCase('phu-my'));
    expect(targets.filter(({ met }) => met === true)).toHaveLength(12);
    expect(
      targets.filter(({ met }) => met === false).map(({ sheet, cell, shortfall }) => [sheet, cell, shortfall]),
    ).toEqual([
      ['NQ01', 'E8', 50],
      ['NQ01', 'E9', 0.81],
      ['NQ01', 'E11', 100],
      ['NQ01', 'E12', 95],
      ['NQ02', 'E5', 100],
      ['NQ02', 'E7', 77.83],
      ['NQ02', 'E11', 0.81],
      ['NQ02', 'E13', 49.93],
      ['NQ02', 'E14', 50],
      ['NQ02', 'E16', 0.21],
    ]);
  });
});
