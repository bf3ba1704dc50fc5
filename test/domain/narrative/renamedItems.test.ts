import { analyzed, said, sheet } from './scoreboard';

/** What is told and asked of the rates of two items, under the names that an office gives them. */
function told(first: string, second: string): readonly string[] {
  const board = sheet('Phụ lục', [
    ['KẾT QUẢ BỘ CHỈ SỐ THÁNG 9/2026'],
    ['STT', 'Đơn vị', first, second, 'Điểm tổng hợp'],
    [1, 'Xã An Bình', 86, 70, 80],
    [2, 'Xã Bình Hòa', 76, 88, 88],
    [3, 'Xã Cát Lái', 95, 91, 77],
  ]);
  const analysis = analyzed({}, board);
  return [...said(analysis, 'reminders'), ...said(analysis, 'proposals')].map((each) => each.split(':')[0] ?? '');
}

describe('an item of which a table has no points but a rate', () => {
  it('is called as the table calls it', () => {
    const names = told('Hài lòng của người dân qua phiếu khảo sát (%)', 'Kết quả số hóa hồ sơ, giấy tờ đầu vào (%)');
    expect(names).toContain('Hài lòng của người dân qua phiếu khảo sát');
    expect(names).toContain('Kết quả số hóa hồ sơ, giấy tờ đầu vào');
    expect(names).not.toContain('Số hóa hồ sơ');
  });

  it('has its index’s name where the table shortens it or says no more', () => {
    const names = told('DVCTT (%)', 'SỐ HOÁ HỒ SƠ (80%)');
    expect(names).toContain('Dịch vụ công trực tuyến');
    expect(names).toContain('Số hóa hồ sơ');
  });
});
