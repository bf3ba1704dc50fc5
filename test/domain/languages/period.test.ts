import { messagesIn } from '../../../src/domain/languages/messages';
import { periodIn } from '../../../src/domain/vocabulary/periods';

describe('a period in English', () => {
  it.each([
    ['Tháng 9/2023', 'September 2023'],
    ['Tháng 9', 'September'],
    ['Quý III/2025', 'Quarter 3 of 2025'],
    ['Tuần 02 - Tháng 3/2024', 'Week 2 of March 2024'],
    ['6 tháng đầu năm 2026', 'First half of 2026'],
    ['6 tháng cuối năm 2026', 'Second half of 2026'],
    ['9 tháng đầu năm 2026', 'First nine months of 2026'],
    ['Lũy kế 10 tháng năm 2026', 'First ten months of 2026'],
    ['Năm 2026', '2026'],
    ['Từ ngày 01/03/2024 đến ngày 11/03/2024', '1 March 2024 to 11 March 2024'],
    ['Đến ngày 15/12/2025', 'Up to 15 December 2025'],
  ])('%s is %s', (text, english) => {
    const period = periodIn(text);
    expect(period === undefined ? undefined : messagesIn('en').period(period)).toBe(english);
    expect(period === undefined ? undefined : messagesIn('vi').period(period)).toBe(period?.label);
  });
});
