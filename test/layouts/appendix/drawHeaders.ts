import type { Random } from '../random';
import type { Axes } from './axes';
import type { DrawnIndex } from './drawIndex';
import { inSentence } from './inSentence';
import { PERIOD_PAIRS, WORDS } from './tableWords';

/** The header words of one table: one way of writing for all its items. */
export interface Headers {
  readonly items: readonly string[];
  /** A header row of maxima below the items, where they stand there. */
  readonly maximaBelow: readonly (string | undefined)[];
  readonly wholeBelow: string | undefined;
  readonly composite: string;
  readonly grade: string;
  readonly rank: string;
  readonly previous: string;
  readonly change: string;
  readonly points: string;
  readonly rate: string;
  readonly percent: boolean;
  readonly itemMax: string;
  readonly itemRank: string;
  readonly periods: { readonly earlier: string; readonly now: string };
}

type Written = (text: string) => string;
const AS_IS: Written = (text) => text;

export function drawHeaders(axes: Axes, index: DrawnIndex, random: Random): Headers {
  const [earlier, now] = random.pick(PERIOD_PAIRS);
  const cased = random.pick<Written>([AS_IS, AS_IS, AS_IS, (text) => text.toUpperCase()]);
  const lead = random.pick<(text: string, at: number) => string>([
    AS_IS,
    AS_IS,
    (text) => (text.startsWith('Điểm') ? text : `Điểm ${inSentence(text)}`),
    (text, at) => `${at + 1}. ${text}`,
    (text) => `Nhóm ${inSentence(text)}`,
  ]);
  const maximum = drawMaximum(random);
  const below = drawMaximum(random, ['điểm', 'đ', 'tối đa', 'short']);
  const inHeader = axes.maxima === 'header';
  const rate = random.pick(WORDS.rate);
  const against = axes.periods === 'change naming its period' || random.chance(0.4);
  return {
    items: index.items.map(({ words, max }, at) => cased(`${lead(words, at)}${inHeader ? maximum(max) : ''}`)),
    maximaBelow: index.items.map(({ max }) => (axes.maxima === 'header row' ? below(max) : undefined)),
    wholeBelow: axes.maxima === 'header row' && random.chance(0.5) ? below(index.whole) : undefined,
    composite: cased(`${random.pick(WORDS.composite)}${inHeader && random.chance(0.4) ? maximum(index.whole) : ''}`),
    grade: cased(random.pick(WORDS.grade)),
    rank: cased(random.pick(WORDS.rank)),
    previous: cased(random.pick(WORDS.previous)),
    change: cased(against ? `${random.pick(WORDS.changeAgainst)} ${inSentence(earlier)}` : random.pick(WORDS.change)),
    points: random.pick(WORDS.points),
    rate,
    percent: !rate.includes('%') && random.chance(0.5),
    itemMax: random.pick(WORDS.itemMax),
    itemRank: random.pick(WORDS.itemRank),
    periods: { earlier: cased(earlier), now: cased(now) },
  };
}

/** How headers state a maximum, given in hundredths. */
function drawMaximum(random: Random, only?: readonly string[]): (max: number) => string {
  const forms: Readonly<Record<string, (max: string) => string>> = {
    điểm: (max) => (only === undefined ? ` (${max} điểm)` : `${max} điểm`),
    đ: (max) => (only === undefined ? ` (${max}đ)` : `${max}đ`),
    'tối đa': (max) => (only === undefined ? ` (tối đa ${max})` : `Tối đa ${max} điểm`),
    short: (max) => (only === undefined ? ` (tối đa ${max} điểm)` : `(${max} điểm)`),
    slash: (max) => `/${max}`,
    dash: (max) => ` - ${max} điểm`,
    max: (max) => ` (Max: ${max})`,
    line: (max) => `\n(${max} điểm)`,
    long: (max) => ` (điểm tối đa: ${max})`,
    square: (max) => ` [${max} điểm]`,
    thang: (max) => ` (thang điểm ${max})`,
  };
  const form = forms[random.pick(only ?? Object.keys(forms))];
  const comma = random.chance(0.7);
  return (max) => form?.(String(max / 100).replace('.', comma ? ',' : '.')) ?? '';
}
