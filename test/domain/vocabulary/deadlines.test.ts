import { saysOnTime, saysOverdue } from '../../../src/domain/vocabulary/deadlines';

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
});
