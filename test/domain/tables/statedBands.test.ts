import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { AnalysisOptions } from '../../../src/domain/analysis/AnalysisOptions';
import type { CellValue, Workbook } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from './sheetOf';

function board(...notes: readonly (readonly CellValue[])[]): Workbook {
  return workbookOf(
    sheetOf('Phụ lục', [
      ['KẾT QUẢ BỘ CHỈ SỐ THÁNG 9 NĂM 2026'],
      ['STT', 'Đơn vị', 'Tổng điểm', 'Xếp loại'],
      [1, 'Xã Tân Phú', 95, null],
      [2, 'Xã An Hòa', 92, null],
      [3, 'Xã Bình Minh', 85, null],
      [4, 'Xã Phước Lộc', 74.5, null],
      [5, 'Xã Long Mỹ', 55, null],
      [6, 'Xã Vĩnh Thuận', 41, null],
      ...notes,
    ]),
  );
}

function grades(workbook: Workbook, options: AnalysisOptions = {}): readonly (string | null)[] {
  return analyzeWorkbook(workbook, options).boards.flatMap(({ units }) => units.map(({ grade }) => grade));
}

const COMMON = ['Xuất sắc', 'Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'Yếu'];
const HIGHER = ['Xuất sắc', 'Tốt', 'Tốt', 'Khá', 'Trung bình', 'Yếu'];

describe('bands that a note of the table states', () => {
  it.each<[string, readonly (readonly CellValue[])[]]>([
    [
      'in one sentence',
      [
        [],
        [
          'Ghi chú: Xuất sắc: từ 95 điểm trở lên; Tốt: từ 85 đến dưới 95 điểm; Khá: từ 70 đến dưới 85 điểm; Trung bình: từ 50 đến dưới 70 điểm; Yếu: dưới 50 điểm.',
        ],
      ],
    ],
    [
      'line by line',
      [
        ['Ghi chú: Tiêu chí xếp loại'],
        ['- Xuất sắc: ≥ 95 điểm'],
        ['- Tốt: 85 – < 95 điểm'],
        ['- Khá: 70 – < 85 điểm'],
        ['- Trung bình: 50 – < 70 điểm'],
        ['- Yếu: < 50 điểm'],
      ],
    ],
    [
      'the bound before its grade',
      [
        [],
        [
          'Cách xếp loại: từ 95 điểm trở lên xếp loại Xuất sắc, từ 85 đến dưới 95 điểm loại Tốt, từ 70 đến dưới 85 điểm loại Khá, từ 50 đến dưới 70 điểm loại Trung bình, dưới 50 điểm loại Yếu',
        ],
      ],
    ],
    [
      'in percent, with a decimal comma',
      [
        [],
        [
          'Xếp loại XUẤT SẮC (từ 95,0% trở lên), TỐT (từ 85,0%), KHÁ (từ 70,0%), TRUNG BÌNH (từ 50,0%), YẾU (dưới 50,0%)',
        ],
      ],
    ],
    [
      'the worst grade being what is left',
      [[], ['Xuất sắc: từ 95 điểm; Tốt: từ 85 điểm; Khá: từ 70 điểm; Trung bình: từ 50 điểm; còn lại xếp loại Yếu.']],
    ],
    [
      'the bound before its grade, the worst one being what is left',
      [[], ['Từ 95 điểm: Xuất sắc; từ 85 điểm: Tốt; từ 70 điểm: Khá; từ 50 điểm: Trung bình; còn lại: Yếu']],
    ],
    [
      'the worst grade not being named',
      [[], ['Xuất sắc: từ 95 điểm; Tốt: từ 85 điểm; Khá: từ 70 điểm; Trung bình: từ 50 điểm.']],
    ],
    [
      'after a word on the scale',
      [[], ['Thang điểm từ 0 đến 100: Xuất sắc từ 95; Tốt từ 85; Khá từ 70; Trung bình từ 50; Yếu dưới 50.']],
    ],
  ])('are those that it is graded by: %s', (_, notes) => {
    expect(grades(board(...notes))).toEqual(HIGHER);
  });

  it.each<[string, string]>([
    ['how many have which', 'Có 02 xã xếp loại Xuất sắc, 01 xã Tốt, 01 xã Khá, 01 xã Trung bình, 01 xã Yếu.'],
    ['one of them', 'Phấn đấu 100% các xã đạt loại Tốt từ 85 điểm trở lên.'],
    ['bounds that leave themselves out', 'Xuất sắc: trên 95; Tốt: trên 85; Khá: trên 70; Trung bình: trên 50.'],
    ['bounds that do not fall', 'Xuất sắc: từ 85; Tốt: từ 95; Khá: từ 70; Trung bình: từ 50.'],
    ['figures of units', 'Xã Tân Phú từ 90 lên 95, Tốt; Xã An Hòa 92, Khá.'],
  ])('are no bands where it says %s', (_, note) => {
    expect(grades(board([], [note]))).toEqual(COMMON);
  });

  it('are percent of the whole where that is not a hundred', () => {
    const { boards } = analyzeWorkbook(
      workbookOf(
        sheetOf('Phụ lục', [
          ['CHẤM ĐIỂM THI ĐUA NĂM 2026'],
          [
            'STT',
            'Đơn vị',
            'Phong trào (300 điểm)',
            'Chuyên môn (500 điểm)',
            'Nội vụ (200 điểm)',
            'Tổng điểm (1000 điểm)',
            'Xếp loại',
          ],
          [1, 'Xã Tân Phú', 285, 480, 185, 950, null],
          [2, 'Xã An Hòa', 270, 460, 190, 920, null],
          [3, 'Xã Bình Minh', 200, 400, 120, 720, null],
          [
            'Xuất sắc: từ 950 điểm trở lên; Tốt: từ 850 đến dưới 950 điểm; Khá: từ 700 đến dưới 850 điểm; Trung bình: dưới 700 điểm',
          ],
        ]),
      ),
    );
    expect(boards.flatMap(({ units }) => units.map(({ grade }) => grade))).toEqual(['Xuất sắc', 'Tốt', 'Khá']);
  });
});
