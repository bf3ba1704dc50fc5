import { memoizeBy } from '../memo/memoizeBy';
import { memoizeText } from '../memo/memoizeText';
import { plainText } from '../text/letters';
import type { ComponentRule, Index } from './Index';

/** The rule of a component by its name, which units' rows ask for again and again. */
export function componentNamed(name: string, { components }: Pick<Index, 'components'>): ComponentRule | undefined {
  return rulesByName(components)(name);
}

const rulesByName = memoizeBy((components: Index['components']) =>
  memoizeText((name) => longestNamed(` ${plainText(name)} `, components)),
);

/** The rule of the longest words that stand in a name, of two the longer says more; the office's own rules before others. */
function longestNamed(plainName: string, components: readonly ComponentRule[]): ComponentRule | undefined {
  const lengthIn = ({ words }: ComponentRule): number =>
    Math.max(0, ...words.map(plainText).map((each) => (plainName.includes(` ${each} `) ? each.length : 0)));
  const [best] = components
    .map((rule) => ({ rule, length: lengthIn(rule) }))
    .filter(({ length }) => length > 0)
    .sort(
      (one, other) =>
        Number(one.rule.preset === true) - Number(other.rule.preset === true) || other.length - one.length,
    );
  return best?.rule;
}
