import { headerMeaning } from '../../../../src/domain/tables/evidence/headerMeaning';
import { indexCandidates } from '../../../../src/domain/tables/itemNames';
import { presetSettings } from '../../../../src/domain/settings/presetSettings';
import { Vocabulary } from '../../../../src/domain/vocabulary/Vocabulary';

const [{ names }] = indexCandidates(presetSettings);
const vocabulary = new Vocabulary([{ meaning: 'composite', words: ['mốc cuối'] }]);

/** All that a header says, its levels apart by `›`. */
function meant(header: string): string {
  const { words, leaf, whole, items, period, headerTarget, max, ...rest } = headerMeaning(
    header.split(' › '),
    names,
    vocabulary,
  );
  const weights = (kinds: ReadonlyMap<string, number>): string =>
    [...kinds].map(([kind, weight]) => `${kind} ${Number(weight.toFixed(2))}`).join(' ');
  return [
    weights(words),
    weights(leaf) === weights(words) ? '' : `leaf ${weights(leaf)}`,
    whole === undefined ? '' : `whole ${whole}`,
    items.map(({ key }) => key).join(' '),
    period?.label ?? '',
    headerTarget === undefined ? '' : `target ${headerTarget}`,
    max === undefined ? '' : `of ${max}`,
    ...Object.entries(rest).map(([fact, holds]) => (holds ? fact : '')),
  ]
    .filter((fact) => fact !== '')
    .join('; ');
}

describe('the meaning of a header', () => {
  it.each([
    ['Tổng điểm', 'total 1 points 1; saysWhole'],
    ['Tỷ lệ (%)', 'rate 1.5; whole rate'],
    ['Công khai, minh bạch', 'publicity; itemInLeaf; hasOtherWords'],
    ['Công khai, minh bạch (18 điểm) › Tỷ lệ (%)', 'rate 1.5; whole rate; publicity; of 18'],
    ['Điểm công khai › Tỷ lệ', 'rate 1.5; whole rate; publicity'],
    ['Điểm công khai › Hạng', 'rank 1; whole rank; publicity'],
    ['Điểm công khai › Xếp loại', 'grade 1.5; whole grade; publicity'],
    [
      'Điểm từng nhóm › Công khai › Đạt',
      'result 1 points 0.6; leaf result 1; whole result; publicity; isBelowOtherWords',
    ],
    ['Kết quả đánh giá › Điểm', 'points 1; whole points; saysWhole'],
    ['Đánh giá › Điểm', 'points 1; whole points; saysWhole'],
    ['Kết quả giải quyết', 'progress digitization; itemInLeaf'],
    ['Mức độ hài lòng', 'satisfaction; itemInLeaf; hasOtherWords'],
    ['Số hồ sơ đúng hạn', 'quantity 1 counted 1.5; progress; itemInLeaf'],
    ['Trực tuyến', 'state 1.5; whole state'],
    ['Đúng hạn', 'whole state; progress; vague; itemInLeaf'],
    ['Hồ sơ quá hạn › Số lượng', 'quantity 1.5 counted 0.9 state 0.9; leaf quantity 1.5; whole quantity; opposite'],
    ['Kỳ trước › Điểm', 'points 1 previous 0.9; leaf points 1; whole points; earlier'],
    ['Tăng/giảm so với kỳ trước', 'change 1.5 previous 1.5'],
    ['Kỳ trước › Tăng/giảm', 'change 1.5 previous 0.9; leaf change 1.5; whole change; earlier'],
    ['Tháng 8/2026 › Tổng điểm', 'total 1 points 1; Tháng 08/2026; saysWhole'],
    ['Quý II › Tháng 5 › Điểm', 'points 1; whole points; Tháng 05'],
    ['Số hóa hồ sơ (80%) › Đạt', 'result 1 counted 0.9; leaf result 1; whole result; digitization; target 80'],
    ['Số hóa hồ sơ › Đạt (≥ 80%)', 'result 1 counted 0.9; leaf result 1; whole result; digitization; target 80'],
    ['Công khai › Điểm (tối đa 18)', 'points 1; whole points; publicity; of 18; maxInLeaf'],
    ['±', 'change 1.5'],
    ['Cộng II', 'total 1; saysWhole; numberedTotal'],
    ['Phần A › Cộng I', 'total 1; saysWhole; numberedTotal; isBelowOtherWords'],
    ['Mốc cuối', 'points 1.5 total 1.5; saysWhole'],
    ['Mốc cuối công khai', 'points 1.5 total 1.5; publicity; itemInLeaf; saysWhole; hasOtherWords'],
    ['Xanh', 'hasOtherWords'],
    ['Điểm xanh', 'points 1; hasOtherWords'],
    ['Điểm 12', 'points 1'],
    ['STT', 'ordinal 1; whole ordinal; numbers'],
    ['Số mô hình', 'quantity 1; numberOf; hasOtherWords'],
    ['Số điểm tiêu chí', 'points 1.5 item 1.5'],
    ['Đơn vị', 'unit 1.5; whole unit'],
    ['Đơn vị › Điểm', 'points 1; whole points'],
    ['Hồ sơ › Đang giải quyết › Trong hạn', 'state 1.5 counted 0.9; leaf state 1.5; whole state'],
    ['Chỉ tiêu › Kết quả', 'result 1.5; whole result'],
    ['Bộ chỉ số › Tăng', 'change 1 index 0.9; leaf change 1; whole change; saysWhole'],
    ['Điểm tối đa › Công khai', 'maximum 0.9; leaf ; publicity; itemInLeaf; hasOtherWords'],
    ['Điểm thưởng › Sáng kiến', 'bonus 0.9; leaf ; hasOtherWords'],
    ['Điểm trừ › Vi phạm', 'deduction 0.9; leaf ; opposite; hasOtherWords'],
    ['Hiện tại › Điểm', 'points 1 current 0.9; leaf points 1; whole points'],
    ['Thanh toán trực tuyến › Hồ sơ phát sinh', 'counted 1.5 state 1.5; onlinePayment'],
    ['Tiến độ giải quyết › Tổng số', 'total 1.5; whole total; progress; saysWhole'],
    ['Trả kết quả điện tử › Tỷ lệ', 'rate 1.5; whole rate; saysWhole; isBelowOtherWords'],
    ['Chất lượng dịch vụ', 'hasOtherWords'],
    ['Dịch vụ', 'onlineServices; itemInLeaf; hasOtherWords'],
    ['', ''],
  ])('%s', (header, meaning) => {
    expect(meant(header)).toBe(meaning);
  });
});
