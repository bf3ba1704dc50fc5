import { saysHowLate, saysOnTime, saysOverdue } from '../../../src/domain/vocabulary/deadlines';

describe('words of deadlines', () => {
  it.each([
    ['Tỷ lệ giải quyết đúng hạn', 'on time'],
    ['Trước hạn và đúng hạn', 'on time'],
    ['Số hồ sơ QUÁ HẠN', 'overdue'],
    ['Trễ hạn', 'overdue'],
    ['Không đúng hạn', 'overdue'],
    ['Đúng hạn và quá hạn', 'neither'],
    ['Chưa giải quyết', 'neither'],
  ])('%s: %s', (header, expected) => {
    const said = saysOnTime(header) ? 'on time' : saysOverdue(header) ? 'overdue' : 'neither';
    expect(said).toBe(expected);
  });

  it.each([
    ['Số ngày quá hạn', true],
    ['Tổng số giờ trễ hạn', true],
    ['Trễ hạn (ngày làm việc)', true],
    ['Thời gian quá hạn', true],
    ['Số hồ sơ quá hạn', false],
    ['Quá hạn trên 10 ngày', false],
    ['Quá hạn (trên 10 ngày)', false],
    ['Quá hạn (10 ngày)', false],
    ['Số ngàn hồ sơ', false],
  ])('%s: how late? %s', (header, expected) => {
    expect(saysHowLate(header)).toBe(expected);
  });
});
