import { casesIn, moneyIn } from '../../../src/domain/vocabulary/cases';

describe('what is counted', () => {
  it.each([
    ['Tổng số hồ sơ tiếp nhận', 'dossier'],
    ['Số TTHC thuộc thẩm quyền › Đã công khai đúng hạn', 'procedure'],
    ['Số thủ tục cung cấp trực tuyến toàn trình', 'procedure'],
    ['Số TTHC đã giải quyết', 'dossier'],
    ['Số hồ sơ TTHC', 'dossier'],
    ['Số hồ sơ có giao dịch thanh toán', 'dossier'],
    ['PAKN đã trả lời', 'petition'],
    ['Số đơn thư khiếu nại', 'complaint'],
    ['Số đơn vị đã báo cáo', 'case'],
    ['Số nhiệm vụ được giao', 'task'],
    ['Phiếu phát ra', 'form'],
    ['Số giao dịch', 'transaction'],
    ['Số hộ', 'case'],
  ])('%s: %s', (headers, kind) => {
    expect(casesIn(headers)).toBe(kind);
  });

  it.each([
    ['Kế hoạch vốn (triệu đồng)', 'millionDong'],
    ['Số thu, tỷ đồng', 'billionDong'],
    ['Đơn vị tính: nghìn đồng', 'thousandDong'],
    ['ĐVT: đồng', 'dong'],
    ['Học phí (đồng)', 'dong'],
    ['Chi (trđ)', 'millionDong'],
    ['Số phiên họp hội đồng', undefined],
    ['Hợp đồng lao động', undefined],
    ['Xã Đồng Tâm', undefined],
  ])('%s: %s', (text, money) => {
    expect(moneyIn(text)).toBe(money);
  });
});
