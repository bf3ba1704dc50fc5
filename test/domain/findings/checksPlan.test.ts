import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { readCase } from '../../cases/openCase';
import { workbookOf } from './findingsOf';

const CLEAN = workbookOf({
  'Phụ lục': [
    ['KẾT QUẢ BỘ CHỈ SỐ'],
    ['Tháng 3 năm 2024'],
    ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại'],
    [1, 'Xã Phú Thọ', 91.5, 'Xuất sắc'],
    [2, 'Xã Phú Hiệp', 83.2, 'Tốt'],
    [3, 'Xã Phú Mỹ', 72.4, 'Khá'],
    [4, 'Xã Phú Lâm', 65.1, 'Trung bình'],
  ],
});

describe('the sheet of findings', () => {
  it('says plainly that there is no error where there is none', () => {
    const plan = analyzeWorkbook(CLEAN).plans.find(({ key }) => key === 'checks');
    const texts = plan?.blocks[0]?.rows.map(([first]) => first);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Lỗi: 0   |   Cần xem lại: 0   |   Lưu ý: 0',
        'Không có lỗi: các bảng khớp nhau và khớp công thức trong phạm vi làm tròn.',
      ]),
    );
    expect(plan?.links).toEqual([]);
  });

  it('links every finding to its cell, worst first under the counts', async () => {
    const { findings, plans } = analyzeWorkbook(await readCase('lap-vo'));
    const plan = plans.find(({ key }) => key === 'checks');
    expect(plan?.links.map(({ sheet, cell }) => [sheet, cell])).toEqual(
      findings.map(({ sheet, cell }) => [sheet, cell]),
    );
    expect(plan?.blocks[0]?.rows.some(([first]) => first === 'Lỗi: 11   |   Cần xem lại: 0   |   Lưu ý: 5')).toBe(true);
    expect(plan?.page?.orientation).toBe('landscape');
  });

  it('shows what was passed over as passed over, with its reason', async () => {
    const ignored = [
      { rule: 'total-mismatch', sheet: '2. Tiến độ, kết quả giải quyết', cell: 'F21', reason: 'số đã chốt' },
    ];
    const { plans } = analyzeWorkbook(await readCase('lap-vo'), { settings: { ignored } });
    const plan = plans.find(({ key }) => key === 'checks');
    const row = plan?.blocks[0]?.rows.find((cells) => cells[3] === 'F21');
    expect(row?.[7]).toMatch(/^Đã bỏ qua: số đã chốt\./);
    expect(
      plan?.blocks[0]?.rows.some(
        ([first]) => first === 'Lỗi: 10   |   Cần xem lại: 0   |   Lưu ý: 5   |   Đã bỏ qua: 1',
      ),
    ).toBe(true);
  });
});
