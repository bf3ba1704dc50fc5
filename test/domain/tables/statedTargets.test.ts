import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { AnalysisOptions } from '../../../src/domain/analysis/AnalysisOptions';
import type { Sheet } from '../../../src/domain/workbook/Workbook';
import { cellOfCode, writtenSheet } from '../sheets/writtenSheet';
import { sheetOf } from './sheetOf';

/** A board whose row of targets gives its composite one. */
function board(target: string | number | null, sheet = 'Điểm', name = 'Mục tiêu quý'): Sheet {
  return sheetOf(sheet, [
    ['KẾT QUẢ BỘ CHỈ SỐ THÁNG 9 NĂM 2026'],
    ['STT', 'Đơn vị', 'Tổng điểm'],
    [null, 'Điểm tối đa', 100],
    [null, name, target],
    [1, `Xã Tân ${sheet}`, 95],
    [2, `Xã An ${sheet}`, 87],
    [3, `Xã Long ${sheet}`, 82],
    [4, `Xã Mỹ ${sheet}`, 78],
  ]);
}

function short(sheets: readonly Sheet[], options: AnalysisOptions = {}): readonly string[] {
  return analyzeWorkbook({ sheets }, options).boards.flatMap(({ units }) =>
    units.filter(({ underperforming }) => underperforming.length > 0).map(({ name }) => name),
  );
}

describe('the target of the composite in a row of targets', () => {
  it.each<[string, string | number | null, readonly string[]]>([
    ['as points', 90, ['Xã An Điểm', 'Xã Long Điểm', 'Xã Mỹ Điểm']],
    ['as a text', '≥ 85', ['Xã Long Điểm', 'Xã Mỹ Điểm']],
    ['in percent of the whole', '85%', ['Xã Long Điểm', 'Xã Mỹ Điểm']],
    ['below the usual one', 75, []],
    ['not stated', null, ['Xã Mỹ Điểm']],
    ['no score at all', 850, ['Xã Mỹ Điểm']],
  ])('%s', (_, target, expected) => {
    expect(short([board(target)])).toEqual(expected);
  });

  it('is of the whole of the table’s own index', () => {
    const rows = board(null).rows.map((row) =>
      row.map((cell) => (typeof cell === 'number' && cell > 9 ? cell * 2 : cell)),
    );
    const doubled = rows.map((row, at) => (at === 3 ? [null, 'Kế hoạch', 180] : row));
    expect(short([sheetOf('Điểm', [['CHẤM ĐIỂM THI ĐUA NĂM 2026'], ...doubled.slice(1)])])).toEqual([
      'Xã An Điểm',
      'Xã Long Điểm',
      'Xã Mỹ Điểm',
    ]);
  });

  it('gives way to the settings', () => {
    expect(short([board(90)], { settings: { targets: [{ indicator: 'composite', target: 70 }] } })).toEqual([]);
    const { plans } = analyzeWorkbook({ sheets: [board(90)] });
    const plan = plans.find(({ key }) => key === 'settings');
    if (plan === undefined) throw new Error('one click makes the settings');
    expect(short([board(90), writtenSheet(plan)])).toHaveLength(3);
    expect(short([board(90), writtenSheet(plan, { [cellOfCode(plan, 'TỔNG HỢP', 'C')]: 80 })])).toEqual(['Xã Mỹ Điểm']);
  });

  it('is left alone where tables of one index disagree', () => {
    expect(short([board(90, 'Bắc'), board(85, 'Nam')])).toEqual(['Xã Mỹ Bắc', 'Xã Mỹ Nam']);
    expect(short([board(85, 'Bắc'), board(85, 'Nam')])).toHaveLength(4);
  });
});
