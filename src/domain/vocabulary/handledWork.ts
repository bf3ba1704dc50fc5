import { PhraseBook, wordsOf } from './PhraseBook';

/** What came in, what is finished, what is still to be done; `all` of a total that says nothing more. */
export type HandledStage = 'received' | 'done' | 'open' | 'all';

const words = new PhraseBook({
  received: ['tiếp nhận', 'đã tiếp nhận', 'đã nhận', 'được giao', 'phải giải quyết', 'phải xử lý', 'phải thực hiện'],
  done: [
    'đã giải quyết',
    'đã xử lý',
    'giải quyết xong',
    'đã trả kết quả',
    'trả kết quả',
    'đã hoàn thành',
    'hoàn thành',
    'đã thực hiện',
    'kết quả giải quyết',
    'kết quả xử lý',
    'kết quả thực hiện',
  ],
  open: [
    'đang giải quyết',
    'đang xử lý',
    'chưa giải quyết',
    'chưa xử lý',
    'đang thụ lý',
    'chưa hoàn thành',
    'đang thực hiện',
    'chưa thực hiện',
    'tồn',
    'còn tồn',
  ],
  total: ['tổng số', 'tổng', 'tổng cộng', 'cộng', 'tổng số lượng'],
  thing: [
    'số',
    'số lượng',
    'hồ sơ',
    'HS',
    'TTHC',
    'thủ tục',
    'thủ tục hành chính',
    'nhiệm vụ',
    'phản ánh',
    'kiến nghị',
    'phản ánh kiến nghị',
    'PAKN',
    'đơn',
    'đơn thư',
    'đơn vị tính',
    'công việc',
    'tình hình',
  ],
});

/** The stage of work that a header is about, part by part, and nothing else: `Số lượng hồ sơ đã giải quyết › Tổng số`. */
export function stageAlone(path: readonly string[]): HandledStage | undefined {
  const said = path.map((part) => {
    const text = wordsOf(part);
    const found = words.allIn(text);
    const covered = found.reduce((count, { from, to }) => count + to - from, 0);
    return { isAlone: covered === text.plain.length, meanings: found.map(({ meaning }) => meaning) };
  });
  if (said.some(({ isAlone }) => !isAlone)) return undefined;
  const stages = said.map(({ meanings }) => meanings.filter((each) => each !== 'total' && each !== 'thing'));
  const [stage, ...others] = stages.findLast((each) => each.length > 0) ?? [];
  if (stage !== undefined) return others.length === 0 ? stage : undefined;
  const meanings = said.flatMap((each) => each.meanings);
  return meanings.includes('total') && meanings.includes('thing') ? 'all' : undefined;
}

/** Whether a header calls itself a total. */
export function saysTotal(path: readonly string[]): boolean {
  return path.some((part) => words.allIn(wordsOf(part)).some(({ meaning }) => meaning === 'total'));
}

/** A header of a part without what it counts, which its total says: `Số hồ sơ giải quyết đúng hạn` → `giải quyết đúng hạn`. */
export function withoutCounted(header: string): string {
  return header.replace(/^(?:(?:tổng )?số (?:lượng )?)?(?:hồ sơ|HS|nhiệm vụ|đơn thư|đơn) (?=\p{L})/iu, '');
}
