import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { errorCells, hiddenUnits, notesOn } from '../../../src/domain/report/notesOn';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { readCase } from '../../cases/openCase';
import { sheetOf, workbookOf } from '../tables/sheetOf';
import { reportOf, tablesOf } from './printed';

const noted = (header: readonly string[], rows: readonly (readonly CellValue[])[], title = 'Quý II năm 2025') => {
  const workbook = workbookOf(sheetOf('Biểu 3', [['TỔNG HỢP KẾT QUẢ'], [title], header, ...rows]));
  return notesOn(analyzeWorkbook(workbook)).map(({ code, subject }) => [code, subject]);
};
const SCORED = ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại'];
const COUNTED = ['STT', 'Đơn vị', 'Tiếp nhận', 'Đã giải quyết'];

describe('what the tables lack for a whole document is told', () => {
  it.each([
    [
      'nothing of tables that have it all',
      SCORED,
      [
        ['Hòa An', 87.25],
        ['Tịnh Thới', 71],
      ],
      'Quý II năm 2025',
      [],
    ],
    [
      'the period',
      SCORED,
      [
        ['Hòa An', 87.25],
        ['Tịnh Thới', 71],
      ],
      '',
      [['no-period', '']],
    ],
    [
      'composites, where no unit has one',
      COUNTED,
      [
        ['Hòa An', 41],
        ['Tịnh Thới', 17],
      ],
      undefined,
      [['no-composite', '']],
    ],
    [
      'composites, where their column is empty',
      SCORED,
      [
        ['Hòa An', null],
        ['Tịnh Thới', null],
      ],
      undefined,
      [['no-composite', '']],
    ],
    ['other units to be compared with', SCORED, [['Hòa An', 87.25]], undefined, [['one-unit', 'Xã Hòa An']]],
  ] as const)('%s', (_, header, units, title, expected) => {
    const rows = units.map(([name, ...figures], at) => [
      at + 1,
      `Xã ${name}`,
      ...figures,
      ...(header === SCORED ? [null] : [3]),
    ]);
    expect(noted(header, rows, title)).toEqual(expected);
  });

  it('but not of tables of targets, which rank nobody', async () => {
    expect(notesOn(analyzeWorkbook(await readCase('phu-my')))).toEqual([]);
  });

  it('as is that there is nobody to write about', () => {
    expect(
      noted(
        ['Nội dung', 'Ghi chú', 'Số lượng'],
        [
          ['Giấy in', 'khổ A4', 12],
          ['Mực in', 'đen', 4],
        ],
      ).map(([code]) => code),
    ).toEqual(['no-unit']);
  });
});

it('cells with an error of Excel’s are named, as the document prints none', () => {
  const workbook = workbookOf(
    sheetOf('Biểu 3', [
      ['TỔNG HỢP KẾT QUẢ'],
      ['Quý II năm 2025'],
      COUNTED,
      [1, 'Xã Hòa An', 41, { error: '#N/A' }],
      [2, 'Xã Tịnh Thới', { error: '#VALUE!' }, 12],
      [3, 'Xã Tân Thuận', 30, 28],
    ]),
  );
  const analysis = analyzeWorkbook(workbook);
  expect(errorCells({ workbook, analysis })).toEqual([
    { code: 'error-cells', subject: 'Biểu 3!D4, Biểu 3!C5', possible: [] },
  ]);
  expect(JSON.stringify(reportOf(workbook, { kind: 'report' }))).not.toMatch(/#N\/A|#VALUE/u);
});

describe('a composite with an error of Excel’s', () => {
  const GROUPS = [
    'Công khai, minh bạch',
    'Tiến độ giải quyết',
    'Dịch vụ công trực tuyến',
    'Thanh toán trực tuyến',
    'Mức độ hài lòng',
    'Số hóa hồ sơ',
  ];
  const workbook = (...given: readonly CellValue[]) =>
    workbookOf(
      sheetOf('Biểu 4', [
        ['KẾT QUẢ BỘ CHỈ SỐ QUÝ III NĂM 2027'],
        ['STT', 'Đơn vị', ...GROUPS, 'Tổng điểm', 'Xếp loại'],
        [1, 'Xã Hòa An', 17, 18, 11, 9.5, 17, 20, 92.5, 'Xuất sắc'],
        [2, 'Xã Tịnh Thới', ...given],
        [3, 'Xã Tân Thuận', 12, 14, 7, 8, 12, 15, 68, 'Trung bình'],
      ]),
    );

  it('is printed as worked out in every table, and told', () => {
    const broken = workbook(16, 15, 10, 8.5, 14, 18, { error: '#N/A' }, { error: '#REF!' });
    const [board, source] = reportOf(broken, { kind: 'report', appendices: ['Biểu 4'] }).sections.map(({ blocks }) =>
      tablesOf(blocks)
        .flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text)))
        .find((row) => row.includes('Xã Tịnh Thới')),
    );
    expect(board?.slice(2)).toEqual(['81,5', 'Tốt']);
    expect(source?.slice(-2)).toEqual(['81,5', 'Tốt']);
    expect(errorCells({ workbook: broken, analysis: analyzeWorkbook(broken) })).toEqual([
      { code: 'worked-out-errors', subject: 'Biểu 4!I4, Biểu 4!J4', possible: [] },
    ]);
  });

  it('is a dash where an item is missing as well', () => {
    const broken = workbook(16, { error: '#DIV/0!' }, 10, 8.5, 14, 18, { error: '#N/A' }, null);
    expect(errorCells({ workbook: broken, analysis: analyzeWorkbook(broken) })).toEqual([
      { code: 'error-cells', subject: 'Biểu 4!D4, Biểu 4!I4', possible: [] },
    ]);
  });
});

describe('units in hidden rows', () => {
  const sheet = sheetOf('Biểu 3', [
    ['TỔNG HỢP KẾT QUẢ'],
    ['Quý II năm 2025'],
    COUNTED,
    [1, 'Xã Hòa An', 41, 40],
    [2, 'Xã Tịnh Thới', 17, 12],
    [3, 'Xã Tân Thuận', 30, 28],
  ]);
  const told = (hidden: readonly number[]) => {
    const workbook = workbookOf({ ...sheet, rowHeights: new Map(hidden.map((row) => [row, 0])) });
    return hiddenUnits({ workbook, analysis: analyzeWorkbook(workbook) });
  };

  it('are named, as they are counted and so printed', () => {
    expect(told([3, 5])).toEqual([{ code: 'hidden-units', subject: 'Biểu 3: Xã Hòa An, Xã Tân Thuận', possible: [] }]);
  });

  it('are not told of where no unit’s row is hidden, or all of the table is', () => {
    for (const hidden of [[], [0], [3, 4, 5]]) expect(told(hidden)).toEqual([]);
  });
});
