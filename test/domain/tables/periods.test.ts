import { comparePeriods, periodOf } from '../../../src/domain/tables/periods';
import { periodIn } from '../../../src/domain/vocabulary/periods';

describe('periods', () => {
  it.each([
    ['CẤP DỊCH VỤ CÔNG - Tuần 02 - THÁNG 3', { kind: 'week', number: 2, month: 3 }],
    ['Tuần 45 năm 2024', { kind: 'week', number: 45, year: 2024 }],
    ['So sánh tháng 2 và tháng 3/2025', { kind: 'month', number: 3, year: 2025 }],
    ['tháng 10/2023', { kind: 'month', number: 10, year: 2023 }],
    ['Tháng 01 năm 2024', { kind: 'month', number: 1, year: 2024 }],
    ['Quý I/2024', { kind: 'quarter', number: 1, year: 2024 }],
    ['QUÝ 4 NĂM 2023', { kind: 'quarter', number: 4, year: 2023 }],
    ['6 tháng đầu năm 2024', { kind: 'halfYear', number: 1, year: 2024 }],
    ['Năm 2024', { kind: 'year', year: 2024 }],
    ['(Từ ngày 15/12/2023 đến ngày 19/5/2024)', { kind: 'range', from: '2023-12-15', to: '2024-05-19' }],
    [
      'Từ ngày 01 tháng 03 năm 2024 đến ngày 11 tháng 03 năm 2024',
      { kind: 'range', from: '2024-03-01', to: '2024-03-11' },
    ],
    ['Từ ngày 01/3 đến ngày 11/3/2024', { kind: 'range', from: '2024-03-01', to: '2024-03-11' }],
    ['(Thời gian chốt số liệu: Ngày 11/3/2024)', { kind: 'day', to: '2024-03-11' }],
  ])('%s', (text, period) => {
    expect(periodIn(text)).toMatchObject(period);
  });

  it.each(['Điểm tổng hợp', 'Kỳ báo cáo: Quý.../Năm', '766', 'Tỷ lệ (%)'])('finds none in “%s”', (text) => {
    expect(periodIn(text)).toBeUndefined();
  });

  it.each([
    [['KẾT QUẢ 6 THÁNG ĐẦU NĂM 2026', '(Báo cáo số    /BC-UBND ngày     tháng 7 năm 2026)'], '6 tháng đầu năm 2026'],
    [['NĂM 2025', 'Tân Lập, ngày     tháng 01 năm 2026'], 'Năm 2025'],
    [['QUÝ III', 'Tân Lập, ngày     tháng 10 năm 2026'], 'Quý III/2026'],
    [['QUÝ IV', '(Kèm theo Báo cáo ngày …/01/2027)'], 'Quý IV/2026'],
    [['THÁNG 12', 'Tân Lập, ngày     tháng      năm 2026'], 'Tháng 12/2026'],
    [['TUẦN 2', 'Tân Lập, ngày     tháng      năm 2026', 'Số liệu năm 2025'], 'Tuần 02/2025'],
  ])('%j', (texts, label) => {
    expect(periodOf(texts)?.label).toBe(label);
  });

  it.each([
    ['Tháng 02', 'Tháng 3/2024', -1],
    ['Tháng 12/2023', 'Tháng 01/2024', -1],
    ['Quý II/2024', 'Quý I/2024', 1],
    ['Tuần 02 - Tháng 3', 'THÁNG 02', 1],
    ['Tuần 1 - Tháng 3', 'Tuần 2 - Tháng 3', -1],
  ])('%s against %s', (one, other, sign) => {
    const [a, b] = [periodIn(one), periodIn(other)];
    if (a === undefined || b === undefined) throw new Error('the examples name periods');
    expect(Math.sign(comparePeriods(a, b) ?? NaN)).toBe(sign);
  });
});
