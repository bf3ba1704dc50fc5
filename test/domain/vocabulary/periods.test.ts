import { isoDay, isPeriodOnly, periodIn, withoutPeriods, withYearOf } from '../../../src/domain/vocabulary/periods';

describe('the period that a text names', () => {
  it.each([
    ['THÁNG 7 SO VỚI THÁNG 6 NĂM 2026', { kind: 'month', number: 7, month: 7, year: 2026, label: 'Tháng 07/2026' }],
    ['THÁNG 01 (so với tháng 12 năm 2025)', { kind: 'month', number: 1, month: 1, year: 2026, label: 'Tháng 01/2026' }],
    ['Quý II năm 2026, so sánh với quý I/2026', { kind: 'quarter', number: 2, year: 2026, label: 'Quý II/2026' }],
    [
      'THÁNG 7/2026 VÀ NHIỆM VỤ THÁNG 8/2026',
      { kind: 'month', number: 7, month: 7, year: 2026, label: 'Tháng 07/2026' },
    ],
    [
      'Tháng 7/2026 xếp theo Quyết định 12/QĐ-UBND tháng 3/2024',
      { kind: 'month', number: 7, month: 7, year: 2026, label: 'Tháng 07/2026' },
    ],
    [
      'Theo Quyết định 12/QĐ-UBND tháng 7 năm 2026',
      { kind: 'month', number: 7, month: 7, year: 2026, label: 'Tháng 07/2026' },
    ],
    ['THÁNG 7/2026 (THANG 1.000 ĐIỂM)', { kind: 'month', number: 7, month: 7, year: 2026, label: 'Tháng 07/2026' }],
    ['DIEM THANG 7 NAM 2026', { kind: 'month', number: 7, month: 7, year: 2026, label: 'Tháng 07/2026' }],
    ['tháng Mười Một năm 2026', { kind: 'month', number: 11, month: 11, year: 2026, label: 'Tháng 11/2026' }],
    ['Tháng năm năm 2026', { kind: 'month', number: 5, month: 5, year: 2026, label: 'Tháng 05/2026' }],
    ['QUÝ TƯ NĂM 2026', { kind: 'quarter', number: 4, year: 2026, label: 'Quý IV/2026' }],
    [
      'Số liệu tháng 12 (từ ngày 15/12/2025 đến ngày 14/01/2026)',
      { kind: 'month', number: 12, month: 12, year: 2025, label: 'Tháng 12/2025' },
    ],
    [
      'QUÝ I NĂM 2026 (số liệu từ 15/12/2025 đến 14/3/2026)',
      { kind: 'quarter', number: 1, year: 2026, label: 'Quý I/2026' },
    ],
    ['THÁNG 7 (tính đến ngày 14/7/2026)', { kind: 'month', number: 7, month: 7, year: 2026, label: 'Tháng 07/2026' }],
    [
      'Số liệu tháng 8/2026, kết xuất ngày 03/9/2026',
      { kind: 'month', number: 8, month: 8, year: 2026, label: 'Tháng 08/2026' },
    ],
    [
      '(Kèm theo Báo cáo tháng 5/2026; số liệu khai thác từ hệ thống một cửa ngày 02 tháng 6 năm 2026)',
      { kind: 'month', number: 5, month: 5, year: 2026, label: 'Tháng 05/2026' },
    ],
    [
      'Số liệu tháng 12, lấy ngày 04/01/2027',
      { kind: 'month', number: 12, month: 12, year: 2026, label: 'Tháng 12/2026' },
    ],
    [
      'Số liệu năm 2026 đến ngày 30/9/2026',
      { kind: 'day', year: 2026, to: '2026-09-30', label: 'Đến ngày 30/09/2026' },
    ],
    ['Kỳ 7/2026', { kind: 'month', number: 7, month: 7, year: 2026, label: 'Tháng 07/2026' }],
    [
      'Tuần từ 13/7/2026 - 19/7/2026',
      {
        kind: 'range',
        year: 2026,
        from: '2026-07-13',
        to: '2026-07-19',
        label: 'Từ ngày 13/07/2026 đến ngày 19/07/2026',
      },
    ],
    ['Tuần 02 - Tháng 3', { kind: 'week', number: 2, month: 3, label: 'Tuần 02 - Tháng 3' }],
    ['Tuần 2 tháng 3/2024', { kind: 'week', number: 2, month: 3, year: 2024, label: 'Tuần 02 - Tháng 3/2024' }],
    ['Tuần thứ 12 năm 2024', { kind: 'week', number: 12, year: 2024, label: 'Tuần 12/2024' }],
    ['Tháng 10/2023', { kind: 'month', number: 10, month: 10, year: 2023, label: 'Tháng 10/2023' }],
    ['BÁO CÁO THÁNG 08 NĂM 2025', { kind: 'month', number: 8, month: 8, year: 2025, label: 'Tháng 08/2025' }],
    ['T8', { kind: 'month', number: 8, month: 8, label: 'Tháng 08' }],
    ['Tháng 2 và tháng 3', { kind: 'month', number: 3, month: 3, label: 'Tháng 03' }],
    ['Tháng 12', { kind: 'month', number: 12, month: 12, label: 'Tháng 12' }],
    ['Tháng 1', { kind: 'month', number: 1, month: 1, label: 'Tháng 01' }],
    ['Quý I/2024', { kind: 'quarter', number: 1, year: 2024, label: 'Quý I/2024' }],
    ['Quý II năm 2024', { kind: 'quarter', number: 2, year: 2024, label: 'Quý II/2024' }],
    ['QUÝ III', { kind: 'quarter', number: 3, label: 'Quý III' }],
    ['Quý IV', { kind: 'quarter', number: 4, label: 'Quý IV' }],
    ['Quý 3/2025', { kind: 'quarter', number: 3, year: 2025, label: 'Quý III/2025' }],
    ['Quý 04', { kind: 'quarter', number: 4, label: 'Quý IV' }],
    ['6 tháng đầu năm 2024', { kind: 'halfYear', number: 1, year: 2024, label: '6 tháng đầu năm 2024' }],
    ['xếp hạng - 6 tháng 2026', { kind: 'halfYear', number: 1, year: 2026, label: '6 tháng đầu năm 2026' }],
    ['Kết quả 6 tháng năm 2025', { kind: 'halfYear', number: 1, year: 2025, label: '6 tháng đầu năm 2025' }],
    ['sáu tháng đầu năm', { kind: 'halfYear', number: 1, label: '6 tháng đầu năm' }],
    ['Sáu tháng cuối năm 2025', { kind: 'halfYear', number: 2, year: 2025, label: '6 tháng cuối năm 2025' }],
    ['9 tháng đầu năm 2025', { kind: 'months', number: 9, year: 2025, label: '9 tháng đầu năm 2025' }],
    ['9 tháng năm 2025', { kind: 'months', number: 9, year: 2025, label: '9 tháng đầu năm 2025' }],
    ['Chín tháng năm 2025', { kind: 'months', number: 9, year: 2025, label: '9 tháng đầu năm 2025' }],
    ['3 tháng đầu năm 2026', { kind: 'months', number: 3, year: 2026, label: '3 tháng đầu năm 2026' }],
    ['06 THÁNG NĂM 2026', { kind: 'halfYear', number: 1, year: 2026, label: '6 tháng đầu năm 2026' }],
    ['KẾT QUẢ 10 THÁNG NĂM 2026', { kind: 'months', number: 10, year: 2026, label: '10 tháng đầu năm 2026' }],
    ['(Lũy kế 08 tháng của năm 2026)', { kind: 'months', number: 8, year: 2026, label: '8 tháng đầu năm 2026' }],
    ['Ước 12 tháng 2026', { kind: 'months', number: 12, year: 2026, label: '12 tháng năm 2026' }],
    ['12 tháng năm 2026', { kind: 'months', number: 12, year: 2026, label: '12 tháng năm 2026' }],
    ['Mười một tháng đầu năm 2026', { kind: 'months', number: 11, year: 2026, label: '11 tháng đầu năm 2026' }],
    ['LŨY KẾ 7 THÁNG', { kind: 'months', number: 7, label: '7 tháng đầu năm' }],
    ['02 tháng', { kind: 'months', number: 2, label: '2 tháng đầu năm' }],
    ['Trong tháng, 8 tháng đầu năm 2026', { kind: 'months', number: 8, year: 2026, label: '8 tháng đầu năm 2026' }],
    [
      '5 tháng đầu năm 2026 (số liệu đến hết tháng 5)',
      { kind: 'months', number: 5, year: 2026, label: '5 tháng đầu năm 2026' },
    ],
    ['THÁNG 8 VÀ 8 THÁNG ĐẦU NĂM 2026', { kind: 'month', number: 8, month: 8, year: 2026, label: 'Tháng 08/2026' }],
    [
      '8 tháng đầu năm, nhiệm vụ 4 tháng cuối năm 2026',
      { kind: 'months', number: 8, year: 2026, label: '8 tháng đầu năm 2026' },
    ],
    [
      '6 THÁNG ĐẦU NĂM, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026',
      { kind: 'halfYear', number: 1, year: 2026, label: '6 tháng đầu năm 2026' },
    ],
    [
      'KẾT QUẢ THÁNG 7, PHƯƠNG HƯỚNG THÁNG 8 NĂM 2026',
      { kind: 'month', number: 7, month: 7, year: 2026, label: 'Tháng 07/2026' },
    ],
    [
      'KẾT QUẢ THÁNG 12, NHIỆM VỤ THÁNG 01 NĂM 2027',
      { kind: 'month', number: 12, month: 12, year: 2026, label: 'Tháng 12/2026' },
    ],
    ['đến ngày 29 tháng 6 năm 2026', { kind: 'day', year: 2026, to: '2026-06-29', label: 'Đến ngày 29/06/2026' }],
    [
      'Chốt số liệu ngày 9 tháng 6 năm 2026',
      { kind: 'day', year: 2026, to: '2026-06-09', label: 'Đến ngày 09/06/2026' },
    ],
    ['Tháng 9, tháng 10', { kind: 'month', number: 10, month: 10, label: 'Tháng 10' }],
    ['Hồ sơ quá hạn trên 9 tháng', undefined],
    ['Thời gian thực hiện 12 tháng', undefined],
    ['15 tháng', undefined],
    ['Tháng 9 năm 2025', { kind: 'month', number: 9, month: 9, year: 2025, label: 'Tháng 09/2025' }],
    ['Tháng 09/2025', { kind: 'month', number: 9, month: 9, year: 2025, label: 'Tháng 09/2025' }],
    ['Năm 2024', { kind: 'year', year: 2024, label: 'Năm 2024' }],
    ['Kết quả năm 1999', { kind: 'year', year: 1999, label: 'Năm 1999' }],
    [
      'Từ ngày 15/12/2023 đến ngày 19/5/2024',
      {
        kind: 'range',
        year: 2024,
        from: '2023-12-15',
        to: '2024-05-19',
        label: 'Từ ngày 15/12/2023 đến ngày 19/05/2024',
      },
    ],
    [
      'từ 1/3/2024 tới hết ngày 11 tháng 3 năm 2024',
      {
        kind: 'range',
        year: 2024,
        from: '2024-03-01',
        to: '2024-03-11',
        label: 'Từ ngày 01/03/2024 đến ngày 11/03/2024',
      },
    ],
    [
      'từ ngày 01/3 đến ngày 11/3/2024',
      {
        kind: 'range',
        year: 2024,
        from: '2024-03-01',
        to: '2024-03-11',
        label: 'Từ ngày 01/03/2024 đến ngày 11/03/2024',
      },
    ],
    [
      'từ 1/3 đến 1/3/2024',
      {
        kind: 'range',
        year: 2024,
        from: '2024-03-01',
        to: '2024-03-01',
        label: 'Từ ngày 01/03/2024 đến ngày 01/03/2024',
      },
    ],
    ['Tính đến ngày 31/10/2025', { kind: 'day', year: 2025, to: '2025-10-31', label: 'Đến ngày 31/10/2025' }],
    ['Chốt số liệu 31/10/2025', { kind: 'day', year: 2025, to: '2025-10-31', label: 'Đến ngày 31/10/2025' }],
    ['đến hết ngày 5 tháng 6 năm 2025', { kind: 'day', year: 2025, to: '2025-06-05', label: 'Đến ngày 05/06/2025' }],
    ['ngày 31/02/2025', undefined],
    ['Tháng 13', undefined],
    ['Tháng 0', undefined],
    ['Tháng 123', undefined],
    ['Quý 5', undefined],
    ['năm 20255', undefined],
    ['Quyết định số 766/QĐ-TTg ngày 23/06/2022', undefined],
    ['QĐ 766 ngày 23/6/2022', undefined],
    ['Công văn 12/UBND ngày 23/6/2022', undefined],
    ['Kèm theo Báo cáo số     /BC-UBND ngày 05/7/2026', undefined],
    ['Báo cáo số liệu ngày 05/7/2026', { kind: 'day', year: 2026, to: '2026-07-05', label: 'Đến ngày 05/07/2026' }],
    ['(Kèm theo Báo cáo số     /BC-UBND ngày     tháng 7 năm 2026 của UBND xã)', undefined],
    ['Mỹ Phước, ngày ….. tháng ….. năm 2026', undefined],
    ['(Kèm theo Công văn số …/SNV, ngày .../10/2026)', undefined],
    [
      'QUÝ III NĂM 2026 (kèm theo Tờ trình ngày    tháng 10 năm 2026)',
      { kind: 'quarter', number: 3, year: 2026, label: 'Quý III/2026' },
    ],
    [
      'Số liệu tính đến ngày …… tháng 7 năm 2026',
      { kind: 'month', number: 7, month: 7, year: 2026, label: 'Tháng 07/2026' },
    ],
    ['Tổng số ngày tháng 7 năm 2026', { kind: 'month', number: 7, month: 7, year: 2026, label: 'Tháng 07/2026' }],
    ['Báo cáo số 12/BC-UBND ngày 3/9/2025 tháng 8', { kind: 'month', number: 8, month: 8, label: 'Tháng 08' }],
    ['Kỳ này', undefined],
    ['Điểm', undefined],
    ['Nhóm 2', undefined],
    ['', undefined],
  ])('%s', (text, period) => {
    expect(periodIn(text)).toEqual(period);
  });

  it.each([
    ['1', '3', '2024', '2024-03-01'],
    ['29', '2', '2024', '2024-02-29'],
    ['29', '2', '2023', undefined],
    ['31', '4', '2025', undefined],
    ['0', '1', '2025', undefined],
    ['1', '13', '2025', undefined],
    [undefined, '1', '2025', undefined],
  ])('the day %s of month %s, %s', (day, month, year, iso) => {
    expect(isoDay(day, month, year)).toBe(iso);
  });

  it('stands in the year of another one where it names none', () => {
    const [month, other, none] = [periodIn('Tháng 7'), periodIn('Tháng 8/2025'), periodIn('Tháng 6')];
    if (month === undefined || other === undefined) throw new Error('no period');
    expect(withYearOf(month, other)).toEqual({
      kind: 'month',
      number: 7,
      month: 7,
      year: 2025,
      label: 'Tháng 07/2025',
    });
    expect(withYearOf(month, none)).toBe(month);
    expect(withYearOf(month, undefined)).toBe(month);
    expect(withYearOf(other, periodIn('Năm 2020'))).toBe(other);
  });

  it.each([
    ['Tháng 7', true],
    ['Quý III/2026', true],
    ['T8', true],
    ['Tuần 2 tháng 3', true],
    ['Lũy kế từ đầu năm 2026', true],
    ['Kỳ tháng 7', true],
    ['Đến ngày 31/10/2025', true],
    ['6 tháng cuối năm 2025', true],
    ['Điểm tháng 7', false],
    ['Tháng 7 đạt', false],
    ['Tháng', false],
    ['12', false],
    ['Quý IVa', false],
    ['vị tháng 7/2026', false],
    ['', false],
  ])('%s is a period’s name and nothing else: %s', (text, only) => {
    expect(isPeriodOnly(text)).toBe(only);
  });

  it.each([
    ['Điểm tháng 7', 'diem '],
    ['Điểm tuần 12', 'diem '],
    ['Điểm quý 3 so với quý 2', 'diem so voi '],
    ['Tỷ lệ năm 2025 (%)', 'ty le %'],
    ['Kỳ 1 điểm', ' diem'],
    ['Điểm 7', 'diem'],
    ['Điểm', 'diem'],
  ])('%s without its periods is %j', (header, rest) => {
    expect(withoutPeriods(header)).toBe(rest);
  });
});
