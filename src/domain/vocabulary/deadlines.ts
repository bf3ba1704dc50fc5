import { cleanText, plainText } from '../text/letters';
import { PhraseBook, wordsOf } from './PhraseBook';

/** Words of work that was done within its time (trước hạn, đúng hạn). */
const ON_TIME = ['đúng hạn', 'đúng hẹn', 'trước hạn', 'trước hẹn', 'sớm hạn', 'sớm hẹn', 'đúng thời hạn', 'trong hạn'];

/** Words of work that was not (quá hạn). */
const OVERDUE = [
  'quá hạn',
  'trễ hạn',
  'trễ hẹn',
  'quá hẹn',
  'chậm hạn',
  'chậm hẹn',
  'quá thời hạn',
  'không đúng hạn',
  'không đúng hẹn',
  'chưa đúng hạn',
];

const EARLY = ['trước hạn', 'trước hẹn', 'sớm hạn', 'sớm hẹn'].map(plainText);

const onTime = ON_TIME.map(plainText);
const overdue = OVERDUE.map(plainText);

/** `Đã trễ`, `Xong nhưng trễ`, `Chậm`: late without saying what was missed; `Trẻ` and `chậm nộp` are something else. */
const LATE_ALONE = /(?<!\p{L})(?:trễ|chậm)(?=\s*(?:[(%)]|$))/iu;

/** Whether a text speaks of overdue work and of nothing else. */
export function saysOverdue(text: string): boolean {
  const plain = plainText(text);
  const isLate = overdue.some((words) => plain.includes(words)) || LATE_ALONE.test(text.normalize('NFC').trim());
  return isLate && !hasOnTime(plain);
}

/** Whether a part of a header says how long work is late, and not how much of it: `Số ngày quá hạn`, `Trễ hạn (giờ)`; `Quá hạn trên 10 ngày` counts. */
export function saysHowLate(header: string): boolean {
  return /^(?:tổng )?(?:số (?:ngày|giờ)|thời gian)(?!\p{L})|\((?:ngày|giờ)[^()\d]*\)/iu.test(cleanText(header));
}

/** Whether a text speaks of work done on time and of nothing else. */
export function saysOnTime(text: string): boolean {
  const plain = plainText(text);
  return hasOnTime(plain) && !overdue.some((words) => plain.includes(words));
}

/** Whether a text speaks of work done before its day, and not merely on it. */
export function saysEarly(text: string): boolean {
  const plain = plainText(text);
  return EARLY.some((words) => plain.includes(words)) && saysOnTime(text);
}

/** `không đúng hạn` does not say `đúng hạn`. */
function hasOnTime(plain: string): boolean {
  const rest = overdue.reduce((text, words) => text.replaceAll(words, ''), plain);
  return onTime.some((words) => rest.includes(words));
}

const stages = new PhraseBook({
  done: [
    'đã giải quyết',
    'đã xử lý',
    'giải quyết xong',
    'đã trả',
    'đã trả kết quả',
    'trả kết quả',
    'hoàn thành',
    'đã thực hiện',
  ],
  open: [
    'đang giải quyết',
    'đang xử lý',
    'chưa giải quyết',
    'chưa xử lý',
    'chưa trả',
    'tồn',
    'tồn đọng',
    'đang thụ lý',
    'chưa hoàn thành',
    'đang thực hiện',
    'chưa thực hiện',
  ],
});

/** Work that is finished, late as it may have been, or still to be done. */
export type StageOfWork = 'done' | 'open';

/** The one stage of work that a header speaks of. */
export function stageIn(header: string): StageOfWork | undefined {
  const [stage, ...others] = new Set(stages.allIn(wordsOf(header)).map(({ meaning }) => meaning));
  return others.length > 0 ? undefined : stage;
}

const ceilings = new PhraseBook({ measured: ['tỷ lệ', 'tỉ lệ', 'số'], late: ['quá hạn', 'trễ hạn', 'chậm'] });

/** Whether an indicator measures lateness, so that its target is a ceiling: `Tỷ lệ hồ sơ quá hạn`, `Số hồ sơ trễ hạn`. */
export function measuresLateness(indicator: string): boolean {
  const found = ceilings.allIn(wordsOf(indicator)).map(({ meaning }) => meaning);
  const measured = found.indexOf('measured');
  return measured >= 0 && found.indexOf('late', measured) > measured;
}
