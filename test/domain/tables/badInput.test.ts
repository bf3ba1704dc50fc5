import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { CellValue, Workbook } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from './sheetOf';

const UNITS = ['Xã Phú Thọ', 'Xã Phú Hiệp', 'Xã Phú Mỹ', 'Xã Phú Lâm'];

function scoreboard(scores: readonly CellValue[], header = 'Điểm tổng hợp'): Workbook {
  return workbookOf(
    sheetOf('Phụ lục', [
      ['STT', 'Đơn vị', header],
      ...UNITS.map((name, index) => [index + 1, name, scores[index] ?? null]),
    ]),
  );
}

const scoresOf = (workbook: Workbook): readonly (number | null)[] => {
  const { boards } = analyzeWorkbook(workbook);
  return UNITS.map((name) => boards.flatMap(({ units }) => units).find((unit) => unit.name === name)?.score ?? null);
};

describe('tables with something wrong in them', () => {
  it('reads around formula errors', () => {
    expect(scoresOf(scoreboard([90, { error: '#DIV/0!' }, { error: '#REF!' }, 70]))).toEqual([90, null, null, 70]);
  });

  it('reads the numbers of a column that is half words', () => {
    expect(scoresOf(scoreboard([90, 'chưa có', 'đang chờ', '70,5']))).toEqual([90, null, null, 70.5]);
  });

  it('takes the first of two composites and is unsure of the other', () => {
    const rows = UNITS.map((name, index) => [index + 1, name, 80 + index, 60 + index]);
    const { tables, boards } = analyzeWorkbook(
      workbookOf(sheetOf('Phụ lục', [['STT', 'Đơn vị', 'Điểm tổng hợp', 'Tổng điểm'], ...rows])),
    );
    const [table] = tables;
    expect(table?.columns.map(({ role }) => role)).toEqual(['number', 'unit', 'composite', 'unknown']);
    expect(table?.columns[3]).toMatchObject({ confidence: 0.3, alternatives: ['composite', 'previousComposite'] });
    expect(boards[0]?.units[0]).toMatchObject({ name: 'Xã Phú Lâm', score: 83 });
  });

  it('keeps a column whose header names nothing', () => {
    const rows = UNITS.map((name, index) => [index + 1, name, 80 + index, 'abc']);
    const { tables } = analyzeWorkbook(
      workbookOf(sheetOf('Phụ lục', [['STT', 'Đơn vị', 'Điểm tổng hợp', 'Zyx'], ...rows])),
    );
    expect(tables[0]?.columns[3]).toMatchObject({ header: 'Zyx', role: 'unknown', confidence: 0 });
  });

  it('reads on below an area merged across header and body', () => {
    const rows = [
      ['STT', 'Đơn vị', 'Điểm tổng hợp'],
      [null, 'Xã Phú Thọ', 90],
      [2, 'Xã Phú Hiệp', 85],
      [3, 'Xã Phú Mỹ', 80],
      [4, 'Xã Phú Lâm', 75],
    ];
    const { boards } = analyzeWorkbook(workbookOf(sheetOf('Phụ lục', rows, { merges: ['A1:A2'] })));
    expect(boards[0]?.units.map(({ score }) => score)).toEqual([90, 85, 80, 75]);
  });

  it('is not slowed down by a million formatted rows without anything in them', () => {
    const workbook = scoreboard([90, 85, 80, 75]);
    const [sheet] = workbook.sheets;
    const formats = Array.from({ length: 1_048_576 }, () => ['0.00']);
    const rows: (readonly CellValue[])[] = Array.from({ length: 1_048_576 }, (_, row) => sheet?.rows[row] ?? []);
    expect(scoresOf({ sheets: [{ name: 'Phụ lục', rows, numberFormats: formats, merges: [] }] })).toEqual([
      90, 85, 80, 75,
    ]);
  });

  it.each<[string, Workbook]>([
    ['nothing', workbookOf(sheetOf('Trống', []))],
    [
      'a letter',
      workbookOf(sheetOf('Công văn', [['Kính gửi: UBND huyện'], ['Căn cứ Quyết định số 766/QĐ-TTg'], ['Trân trọng.']])),
    ],
    [
      'a signature block',
      workbookOf(
        sheetOf('Ký', [
          ['NGƯỜI LẬP', null, 'CHỦ TỊCH'],
          [null, null, null],
          ['Nguyễn Văn A', null, 'Trần Thị B'],
        ]),
      ),
    ],
  ])('finds no table in %s', (_, workbook) => {
    expect(analyzeWorkbook(workbook).tables).toEqual([]);
  });

  it('never throws on rubbish', () => {
    const rubbish: CellValue[] = [
      'STT',
      'Đơn vị',
      '(1)=(2)',
      '17/0',
      '-',
      { error: '#N/A' },
      true,
      -1,
      '%',
      '()',
      '()=',
      '1.2.3',
      "'",
      '=1+1',
    ];
    const rows = Array.from({ length: 40 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => rubbish[(row * 7 + column * 5) % rubbish.length] ?? null),
    );
    expect(() => analyzeWorkbook(workbookOf(sheetOf('Rác', rows)))).not.toThrow();
  });
});
