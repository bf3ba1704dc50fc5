import { findPhrase, type Lexicon, withoutPhrase } from '../settings/lexicon';
import { cleanText, plainText } from '../text/letters';
import { periodIn } from './periods';
import type { Period } from './Table';
import type { ColumnRole } from '../vocabulary/columnRoles';

/** What a column's header says by itself. */
export interface ColumnMeaning {
  readonly role?: ColumnRole;
  readonly group?: string;
  /** Whether the header says nothing but the group's name and its role, so that the column is the group's own. */
  readonly wholeGroup: boolean;
  readonly period?: Period;
  /** `kỳ trước` and the like. */
  readonly earlier: boolean;
  readonly headerTarget?: number;
  readonly max?: number;
  readonly confidence: number;
}

/** `(80%)`, `(≥ 80 %)`, `(chỉ tiêu 80%)` in a header: the target. */
const TARGET =
  /\(\s*(?:(?:chỉ tiêu|mục tiêu|từ|tối thiểu|>=|≥|>)\s*:?\s*)*(\d{1,3}(?:[.,]\d+)?)\s*%\s*(?:trở lên)?\s*\)/i;
/** `(18 điểm)`, `(tối đa 18)`, `/18`: the maximum. */
const MAXIMUM =
  /\(\s*(?:tối đa\s*)?(\d{1,3})\s*(?:điểm|đ)\s*\)|\(\s*tối đa\s*:?\s*(\d{1,3})\s*\)|(?:điểm|\()\s*\/\s*(\d{1,3})\s*\)?$/i;

/** Reads the meaning of a header path from its leaf upwards. */
export function columnMeaning(path: readonly string[], lexicon: Lexicon): ColumnMeaning {
  let role: ColumnRole | undefined;
  let group: string | undefined;
  let wholeGroup = false;
  let confidence = 0;
  let earlier = false;
  const targets = path.map((text) => TARGET.exec(cleanText(text))?.[1]).filter((each) => each !== undefined);
  const maximum = path.map((text) => MAXIMUM.exec(cleanText(text))).find((match) => match !== null);
  for (const [height, text] of [...path].reverse().entries()) {
    const level = levelMeaning(text, lexicon);
    if (group === undefined && level.group !== undefined) {
      group = level.group;
      wholeGroup = level.wholeGroup && (height === 0 || role === 'points' || role === 'rate' || role === undefined);
    }
    if (role === undefined && level.role !== undefined && (height === 0 || INHERITED.has(level.role))) {
      role = level.role;
      confidence = height === 0 ? (level.whole ? 1 : 0.9) : 0.85;
    }
    earlier ||= level.earlier;
  }
  const period = [...path]
    .reverse()
    .map(periodIn)
    .find((each) => each !== undefined);
  const target = targets.at(-1);
  const max = maximum?.slice(1).find((each) => each);
  return {
    wholeGroup,
    earlier,
    confidence,
    ...(role === undefined ? {} : { role }),
    ...(group === undefined ? {} : { group }),
    ...(period === undefined ? {} : { period }),
    ...(target === undefined ? {} : { headerTarget: Number(target.replace(',', '.')) }),
    ...(max === undefined ? {} : { max: Number(max) }),
  };
}

/** The roles that a parent header lends to the columns below it. */
const INHERITED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'composite',
  'points',
  'rate',
  'count',
  'rank',
  'grade',
]);

interface LevelMeaning {
  readonly role?: ColumnRole;
  readonly group?: string;
  readonly wholeGroup: boolean;
  readonly whole: boolean;
  readonly earlier: boolean;
}

/** Words that say nothing about which column it is. */
const FILLERS =
  /\b(?:nhom|chi so|diem|so diem|ty le|ti le|%|ho so|tthc|dat|dat duoc|cua|tren|toi da|thang|tuan|quy|nam|ky nay|[ivx]+|\d+)\b|%/g;

/** The same headers stand over table after table; each is taken apart once for a lexicon. */
const known = new WeakMap<Lexicon, Map<string, LevelMeaning>>();

function levelMeaning(text: string, lexicon: Lexicon): LevelMeaning {
  const cached = known.get(lexicon) ?? new Map<string, LevelMeaning>();
  known.set(lexicon, cached);
  const found = cached.get(text) ?? takeApart(text, lexicon);
  cached.set(text, found);
  return found;
}

function takeApart(text: string, lexicon: Lexicon): LevelMeaning {
  const bare = cleanText(text).replace(TARGET, ' ').replace(MAXIMUM, ' ');
  const plain = plainText(bare);
  const group = findPhrase(lexicon, plain, (meaning) => lexicon.groupKeys.has(meaning));
  const rest = group === undefined ? plain : withoutPhrase(plain, group.words);
  const role = roleOf(rest, meaningsIn(rest, lexicon), lexicon, group !== undefined);
  const found = meaningsIn(plain, lexicon);
  return {
    wholeGroup: group !== undefined && rest.replace(FILLERS, '').trim() === '',
    whole: role?.whole === true,
    earlier: found.has('previous') && !found.has('delta'),
    ...(role === undefined ? {} : { role: role.role }),
    ...(group === undefined ? {} : { group: group.meaning }),
  };
}

/** Every meaning that stands in a plain text, each phrase taken out before the next is looked for. */
function meaningsIn(plain: string, lexicon: Lexicon): ReadonlySet<string> {
  const found = new Set<string>();
  let rest = plain;
  for (let turn = 0; turn < 6 && rest !== ''; turn += 1) {
    const match = findPhrase(lexicon, rest, (meaning) => !lexicon.groupKeys.has(meaning) && meaning !== 'aggregate');
    if (match === undefined) break;
    found.add(match.meaning);
    rest = withoutPhrase(rest, match.words);
  }
  return found;
}

function roleOf(
  plain: string,
  meanings: ReadonlySet<string>,
  lexicon: Lexicon,
  grouped: boolean,
): { role: ColumnRole; whole: boolean } | undefined {
  const whole = findPhrase(
    lexicon,
    plain,
    (meaning) => !lexicon.groupKeys.has(meaning) && meaning !== 'aggregate' && meaning !== 'lowerIsBetter',
  );
  const is = (meaning: string): boolean => whole?.whole === true && whole.meaning === meaning;
  const begins = (meaning: string): boolean => {
    const match = findPhrase(lexicon, plain, (each) => each === meaning);
    return (
      match !== undefined &&
      (plain === match.words || (plain.startsWith(`${match.words} `) && match.words.includes(' ')))
    );
  };
  const has = (meaning: string): boolean => meanings.has(meaning);
  const certain = (role: ColumnRole): { role: ColumnRole; whole: boolean } => ({ role, whole: whole?.whole === true });

  if (is('number')) return certain('number');
  if (has('measure')) return certain('measure');
  if (is('code') || begins('code')) return certain('code');
  if (has('rank')) return certain(has('delta') ? 'rankDelta' : has('previous') ? 'previousRank' : 'rank');
  // `Số hồ sơ loại 3` is a count; `loại` alone is a grade.
  if (begins('grade') || (has('grade') && !has('rate') && !has('count')))
    return certain(has('previous') ? 'previousGrade' : 'grade');
  if (has('maximum')) return certain('maximum');
  if (has('delta')) return grouped || has('rate') || has('count') ? certain('unknown') : certain('delta');
  if (has('composite')) return certain(has('previous') ? 'previousComposite' : 'composite');
  // `Chỉ tiêu (%)` and `Mục tiêu (%)` are what is to be reached.
  if (!grouped && (begins('target') || /^(?:chi tieu|muc tieu) %$/.test(plain))) return certain('target');
  if (has('rate')) return certain('rate');
  if (!grouped && begins('result')) return certain('result');
  if (!grouped && begins('assessment')) return certain('assessment');
  if (!grouped && (is('unit') || begins('unit'))) return certain('unit');
  if (!grouped && (is('field') || begins('field'))) return certain('field');
  if (!grouped && (is('indicator') || begins('indicator'))) return certain('indicator');
  if (begins('note')) return certain('note');
  if (has('points') && !has('count')) return certain('points');
  if (has('count') || has('points')) return certain('count');
  return undefined;
}
