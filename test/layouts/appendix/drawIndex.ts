import type { Random } from '../random';
import type { Axes } from './axes';
import { DIGITAL_ITEMS, OTHER_ITEMS, REFORM_ITEMS, SERVICES_AND_PAYMENT, SIX_GROUPS } from './itemWords';

/** An item of an index as a table writes it. */
export interface DrawnItem {
  readonly words: string;
  /** In hundredths of a point, as all points here: sums of decimals stay exact. */
  readonly max: number;
}

export interface DrawnIndex {
  readonly items: readonly DrawnItem[];
  /** The sum of the maxima, in hundredths. */
  readonly whole: number;
}

export function drawIndex({ index }: Axes, random: Random): DrawnIndex {
  const items = itemsOf(index, random).map(({ words, max }) => ({ words, max: max * 100 }));
  return { items, whole: items.reduce((all, { max }) => all + max, 0) };
}

function itemsOf(index: Axes['index'], random: Random): readonly { words: string; max: number }[] {
  switch (index) {
    case 'six groups':
      return SIX_GROUPS.map(({ words, max }) => ({ words: random.pick(words), max }));
    case 'five groups': {
      const [publicity, progress, , , satisfaction, digitization] = SIX_GROUPS;
      return [publicity, progress, SERVICES_AND_PAYMENT, satisfaction, digitization].flatMap((group) =>
        group === undefined ? [] : [{ words: random.pick(group.words), max: group.max }],
      );
    }
    case 'reform':
      return withMaxima(REFORM_ITEMS, [[8, 10, 14, 10, 12, 12, 14, 20], [8.5, 5, 15, 10.5, 10, 8, 13, 30]], random); // prettier-ignore
    case 'digital':
      return withMaxima(DIGITAL_ITEMS, [[10, 15, 10, 10, 15, 20, 10, 10], [100, 100, 100, 100, 100, 200, 150, 150]], random); // prettier-ignore
    case 'invented':
      return random
        .shuffled(OTHER_ITEMS)
        .slice(0, random.whole(3, 10))
        .map((words) => ({ words, max: random.pick([3, 5, 7, 8, 10, 12, 12.5, 13, 15, 20, 25, 30, 35]) }));
  }
}

function withMaxima(
  words: readonly (readonly string[])[],
  maxima: readonly (readonly number[])[],
  random: Random,
): readonly { words: string; max: number }[] {
  const drawn = random.pick(maxima);
  return words.map((each, item) => ({ words: random.pick(each), max: drawn[item] ?? 10 }));
}
