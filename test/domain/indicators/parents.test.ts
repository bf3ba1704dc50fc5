import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../tables/sheetOf';

const HEADER = ['TT', 'Tỉnh, thành phố', 'Xã, phường'];

function scores(rows: readonly (readonly CellValue[])[]): ReturnType<typeof sheetOf> {
  return sheetOf('Điểm', [['Tháng 3/2026'], [...HEADER, 'Điểm tổng hợp'], ...rows]);
}

const COUNTS = sheetOf('Hồ sơ', [
  ['Tháng 3/2026'],
  [...HEADER, 'Số hồ sơ', 'Tỷ lệ đúng hạn (%)'],
  [1, 'Tỉnh Cà Mau', 'Xã Tân Thành', 10, 60],
  [2, 'Tỉnh An Giang', 'Xã Tân Thành', 20, 95],
]);

describe('communes of one name in two provinces', () => {
  const together = scores([
    [1, 'Tỉnh An Giang', 'Xã Tân Thành', 80],
    [2, null, 'Xã An Phú', 82],
    [3, 'Tỉnh Cà Mau', 'Xã Tân Thành', 85],
    [4, null, 'Xã An Xuyên', 70],
  ]);
  /** The cells of another table by which each unit of the board falls short, and what is said of names that may be several units'. */
  const joined = (...names: readonly string[]): readonly unknown[] => {
    const rows = names.map((name, index) => [index + 1, name, 10 + index]);
    const sheet = sheetOf('Hồ sơ', [['Tháng 3/2026'], ['TT', 'Xã, phường', 'Tỷ lệ đúng hạn (%)'], ...rows]);
    const { boards, findings } = analyzeWorkbook(workbookOf(together, sheet));
    return [
      boards.flatMap(({ units }) =>
        units.map(({ score, underperforming }) => [score, ...underperforming.map(({ cell }) => cell)]),
      ),
      findings.filter(({ rule }) => rule === 'unit-unclear').map(({ cell }) => cell),
    ];
  };

  it('get no figures of a row that does not say whose it is', () => {
    expect(joined('Xã An Phú', 'Xã Tân Thành', 'Xã An Xuyên')).toEqual([
      [[85], [82, 'C3'], [80], [70, 'D6', 'C5']],
      ['B4'],
    ]);
  });

  it('are taken in their order where a table lists them all', () => {
    expect(joined('Xã Tân Thành', 'Xã An Phú', 'Xã Tân Thành', 'Xã An Xuyên')).toEqual([
      [
        [85, 'C5'],
        [82, 'C4'],
        [80, 'C3'],
        [70, 'D6', 'C6'],
      ],
      [],
    ]);
  });

  it('are two units, each joined with its own rows', () => {
    const sheet = scores([
      [1, 'Tỉnh An Giang', 'Xã Tân Thành', 80],
      [2, null, 'Xã An Phú', 82],
      [3, 'Tỉnh Cà Mau', 'Xã Tân Thành', 85],
      [4, null, 'Xã An Xuyên', 70],
    ]);
    const { boards, findings } = analyzeWorkbook(workbookOf(sheet, COUNTS));
    expect(
      boards[0]?.units.map(({ rank, name, score, underperforming }) => [
        rank,
        name,
        score,
        underperforming.map(({ cell }) => cell),
      ]),
    ).toEqual([
      [1, 'Xã Tân Thành', 85, ['E3']],
      [2, 'Xã An Phú', 82, []],
      [3, 'Xã Tân Thành', 80, []],
      [4, 'Xã An Xuyên', 70, ['D6']],
    ]);
    expect(findings.filter(({ rule }) => rule === 'duplicate-unit')).toEqual([]);
  });

  it('are told apart by the section they stand in', () => {
    const rows = [
      ['I', 'Tỉnh An Giang', null],
      [1, 'Xã Tân Thành', 80],
      [2, 'Xã An Phú', 82],
      ['II', 'Tỉnh Cà Mau', null],
      [1, 'Xã Tân Thành', 85],
      [2, 'Xã An Xuyên', 70],
    ];
    const { findings, tables } = analyzeWorkbook(
      workbookOf(sheetOf('Điểm', [['Tháng 3/2026'], ['TT', 'Đơn vị', 'Điểm tổng hợp'], ...rows])),
    );
    expect(tables[0]?.rows.filter(({ kind }) => kind === 'unit').map(({ parent }) => parent)).toEqual([
      'Tỉnh An Giang',
      'Tỉnh An Giang',
      'Tỉnh Cà Mau',
      'Tỉnh Cà Mau',
    ]);
    expect(findings.filter(({ rule }) => rule === 'duplicate-unit')).toEqual([]);
  });

  it('are one unit twice where nothing tells them apart', () => {
    const rows = ['Xã Tân Thành', 'Xã An Phú', 'Xã An Xuyên', 'Xã Tân Thành'].map((name, index) => [
      index + 1,
      name,
      80 + index,
    ]);
    const { findings } = analyzeWorkbook(
      workbookOf(sheetOf('Điểm', [['Tháng 3/2026'], ['TT', 'Đơn vị', 'Điểm tổng hợp'], ...rows])),
    );
    expect(findings.filter(({ rule }) => rule === 'duplicate-unit').map(({ cell }) => cell)).toEqual(['B6']);
  });
});
