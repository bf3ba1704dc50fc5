import { type HeaderWord, isNumberedTotal, saysChangeBySigns } from '../../vocabulary/headerWords';
import { saysNumberOf } from '../../vocabulary/countWords';
import { type ItemMatch, type ItemNames, tellsSomething } from '../../vocabulary/ItemNames';
import { type Found, wordsOf } from '../../vocabulary/PhraseBook';
import { statementsIn } from '../../vocabulary/statements';
import type { Vocabulary } from '../../vocabulary/Vocabulary';
import { bareYearIn, type Period, periodIn, withYearOf } from '../../vocabulary/periods';

/** The meaning of a column's header, by its own words and those of its parents. */
export interface HeaderMeaning {
  /** Kinds of words with their weights: of the leaf 1 for a single word, more for a phrase; of parents less. */
  readonly words: ReadonlyMap<HeaderWord, number>;
  /** The same of the leaf alone. */
  readonly leaf: ReadonlyMap<HeaderWord, number>;
  /** The kind of all the leaf's words, where it has words of that kind and nothing else: `Tỷ lệ (%)`. */
  readonly whole?: HeaderWord;
  /** Whether it begins as a column of numbers does: `TT chung`, `STT trong cụm`. */
  readonly numbers: boolean;
  /** The items it names, best first. */
  readonly items: readonly ItemMatch[];
  readonly period?: Period;
  /** `kỳ trước` and the like. */
  readonly earlier: boolean;
  readonly headerTarget?: number;
  readonly max?: number;
  /** Whether the leaf itself states the maximum; a parent's speaks for all columns of its item. */
  readonly maxInLeaf: boolean;
  /** Whether the leaf itself names the item. */
  readonly itemInLeaf: boolean;
  /** Whether it names an item only by words that speak of dossiers' ways as well: `đúng hạn`, `trực tuyến`. */
  readonly vague: boolean;
  /** Whether it speaks of a whole: by its own words, or by a parent's of results (`Kết quả đánh giá › Điểm`). */
  readonly saysWhole: boolean;
  /** Whether it is the sum of one part among several: `Cộng I`, `Tổng điểm phần B`. */
  readonly numberedTotal: boolean;
  /** Whether its leaf says how many of something there are: `Số tiêu chí đạt`. */
  readonly numberOf: boolean;
  /** Whether it begins with a target, of percent at most: `Chỉ tiêu giao (%)`; `Tỷ lệ so với kế hoạch (%)` is a rate. */
  readonly targeted: boolean;
  /** Whether it says the opposite of what is judged. */
  readonly opposite: boolean;
  /** Whether the leaf has words of no kind that is known. */
  readonly hasOtherWords: boolean;
  /** Whether a parent has, which names no item. */
  readonly isBelowOtherWords: boolean;
}

/** The kinds of words that a parent header lends to the columns below it. */
const INHERITED: ReadonlySet<HeaderWord> = new Set<HeaderWord>([
  'points',
  'total',
  'index',
  'rate',
  'rank',
  'grade',
  'quantity',
  'counted',
  'state',
  'maximum',
  'change',
  'previous',
  'current',
  'carried',
  'bonus',
  'deduction',
]);

/** Reads a header path from its leaf upwards. */
export function headerMeaning(path: readonly string[], items: ItemNames, vocabulary: Vocabulary): HeaderMeaning {
  const levels = [...path].reverse().map((text) => levelMeaning(text, items, vocabulary));
  const [leaf] = levels;
  const words = new Map(leaf?.words ?? []);
  // A parent speaks for its columns where they say nothing of the kind themselves: a rate below `Điểm công khai` is no points.
  const saysOtherMeasure = (['rate', 'rank', 'grade'] as const).some((word) => words.has(word));
  levels.slice(1).forEach((level) => {
    for (const [word, weight] of level.words) {
      if (INHERITED.has(word) && !(word === 'points' && saysOtherMeasure))
        words.set(word, Math.max(words.get(word) ?? 0, weight * 0.6));
    }
  });
  const named = levels.find((level) => level.items.length > 0);
  const stated = levels.find(({ max }) => max !== undefined);
  const target = levels.find((level) => level.target !== undefined)?.target;
  const period = periodOfLevels(levels);
  const max = stated?.max;
  return {
    words,
    leaf: leaf?.words ?? new Map(),
    items: named === undefined ? [] : named.items,
    numbers: leaf?.numbers === true,
    earlier: levels.some((level) => level.words.has('previous') && !level.words.has('change')),
    vague: named?.vague === true,
    maxInLeaf: stated !== undefined && stated === leaf,
    itemInLeaf: named !== undefined && named === leaf,
    saysWhole:
      words.has('total') ||
      words.has('index') ||
      levels.slice(1).some((level) => level.words.has('result') || level.words.has('evaluation')),
    numberedTotal: isNumberedTotal(path.at(-1) ?? ''),
    numberOf: leaf?.numberOf === true,
    targeted: leaf?.targeted === true,
    opposite: levels.some((level) => level.opposite),
    hasOtherWords: leaf?.hasOtherWords === true,
    isBelowOtherWords: levels.slice(1).some((level) => level.hasOtherWords && level.items.length === 0),
    ...(leaf?.whole === undefined ? {} : { whole: leaf.whole }),
    ...(period === undefined ? {} : { period }),
    ...(target === undefined ? {} : { headerTarget: target }),
    ...(max === undefined ? {} : { max }),
  };
}

/** The period that the lowest level names; its year may stand above it. */
function periodOfLevels(levels: readonly LevelMeaning[]): Period | undefined {
  const [period, ...others] = levels.flatMap((level) => level.period ?? []);
  return period === undefined
    ? undefined
    : withYearOf(
        period,
        others.find(({ year }) => year !== undefined),
      );
}

interface LevelMeaning {
  readonly words: ReadonlyMap<HeaderWord, number>;
  readonly whole?: HeaderWord;
  readonly items: readonly ItemMatch[];
  readonly period?: Period;
  readonly target?: number;
  readonly max?: number;
  readonly vague: boolean;
  readonly opposite: boolean;
  readonly numbers: boolean;
  readonly numberOf: boolean;
  readonly targeted: boolean;
  readonly hasOtherWords: boolean;
}

/** Below this an item is not named but only touched upon. */
const NAMED = 0.9;

function levelMeaning(text: string, names: ItemNames, vocabulary: Vocabulary): LevelMeaning {
  const { rest, target, max } = statementsIn(text);
  const tokens = wordsOf(rest);
  const found = vocabulary.headerWordsIn(tokens);
  const namesIndex = found.some(({ meaning }) => meaning === 'index');
  const items = vocabulary.isOwnHeader(tokens)
    ? []
    : // `Chỉ số phục vụ người dân (766)` is a whole index, and no item that has some of its words.
      names.matches(rest).filter(({ score, exact }) => score >= NAMED && (exact || !namesIndex));
  const explained = items[0]?.tokens ?? new Set<number>();
  const words = new Map<HeaderWord, number>();
  for (const { meaning, from, to } of found) {
    // What belongs to an item's name says nothing about the measure: `Mức độ hài lòng`, `Kết quả giải quyết`.
    if (!KEPT.has(meaning) && range(from, to).every((at) => explained.has(at))) continue;
    words.set(meaning, Math.max(words.get(meaning) ?? 0, to - from > 1 ? 1.5 : 1));
  }
  if (saysChangeBySigns(rest)) words.set('change', 1.5);
  const known = new Set(found.flatMap(({ from, to }) => range(from, to)));
  const whole = meaningOfAll(found, tokens.plain.length);
  const period = periodIn(rest) ?? bareYearIn(rest);
  return {
    words,
    items,
    numberOf: saysNumberOf(rest) && !MEASURES.some((word) => words.has(word)),
    targeted: isTargetInPercent(found, tokens.plain),
    vague: isVague(items[0], found),
    opposite: vocabulary.saysOpposite(tokens),
    numbers: found[0]?.meaning === 'ordinal' && found[0].from === 0,
    hasOtherWords: tokens.plain.some((token, at) => tellsSomething(token) && !known.has(at)),
    ...(whole === undefined ? {} : { whole }),
    ...(period === undefined ? {} : { period }),
    ...(target === undefined ? {} : { target }),
    ...(max === undefined ? {} : { max }),
  };
}

/** Kinds of words beside which a number of something is none, `Số điểm tiêu chí`, `Số thứ hạng tăng`, or that say it themselves. */
const MEASURES = [
  'counted',
  'points',
  'rate',
  'rank',
  'grade',
  'maximum',
  'change',
  'index',
  'ordinal',
  'code',
  'contact',
] as const;

/** Kinds that count although an item's name has the word too. */
const KEPT: ReadonlySet<HeaderWord> = new Set<HeaderWord>([
  'points',
  'rate',
  'rank',
  'grade',
  'total',
  'maximum',
  'counted',
]);

/** The one kind that all of a text's words are of. */
function meaningOfAll(found: readonly Found<HeaderWord>[], length: number): HeaderWord | undefined {
  const kinds = new Set(found.map(({ meaning }) => meaning));
  const covered = found.reduce((sum, { from, to }) => sum + to - from, 0);
  return kinds.size === 1 && covered === length ? found[0]?.meaning : undefined;
}

function isTargetInPercent(found: readonly Found<HeaderWord>[], tokens: readonly string[]): boolean {
  const [first, ...others] = found;
  if (first?.meaning !== 'target' || first.from > 0) return false;
  const last = others.at(-1);
  return (
    last !== undefined &&
    tokens[last.from] === PERCENT &&
    others.slice(0, -1).every(({ meaning }) => OF_TARGETS.has(meaning))
  );
}

const PERCENT = '%';

/** Words that a target has beside that for it. */
const OF_TARGETS: ReadonlySet<HeaderWord> = new Set<HeaderWord>(['target', 'time']);

function isVague(item: ItemMatch | undefined, found: readonly Found<HeaderWord>[]): boolean {
  if (item === undefined || item.exact) return false;
  const states = new Set(found.flatMap(({ meaning, from, to }) => (meaning === 'state' ? range(from, to) : [])));
  return [...item.tokens].every((at) => states.has(at));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
