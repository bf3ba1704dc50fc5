import type { ComponentRule } from '../Index';
import { plainText } from '../../text/letters';

/** The rules that sheets of before had from the preset of then, by their words: targets in percent. */
const FORMER_TARGETS: Readonly<Record<string, number>> = {
  'công bố đúng hạn': 90,
  'công khai đúng hạn': 90,
  'hài lòng về thủ tục': 90,
  'hài lòng trong giải quyết TTHC': 90,
  'khai thác, sử dụng lại': 80,
  'tái sử dụng': 80,
  'giao dịch thanh toán trực tuyến': 80,
  'hồ sơ thanh toán trực tuyến': 80,
};

/** Whether a rule is one that nobody decided on: it stands in a sheet of before as the preset of then had it. */
export function isFormerPreset({ words, target, withoutBase }: ComponentRule): boolean {
  const [only, another] = words;
  if (only === undefined || another !== undefined || withoutBase !== 'empty') return false;
  return Object.entries(FORMER_TARGETS).some(([word, was]) => plainText(word) === plainText(only) && was === target);
}
