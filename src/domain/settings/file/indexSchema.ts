import { z } from 'zod';
import { COMMON_TARGET, commonBands } from '../../indices/bands';
import type { ComponentRule, GradeBand, Index, IndexItem } from '../../indices/Index';
import { indexOfItems } from '../../indices/indexOfItems';
import { indexKeyOf, itemKeyOf } from '../../indices/keys';
import { presetIndex, presetIndices } from '../../indices/presets';
import { nearestOf } from '../../text/nearest';
import { plainText } from '../../text/letters';
import { oneOf } from './oneOf';

const percent = z.number().min(0).max(100);
const word = z.string().trim().min(1);

/** An item; what is left out stays as the preset's item of this key has it. */
export const itemSchema = z.strictObject({
  key: word.optional(),
  code: word.optional(),
  name: word.optional(),
  max: z.number().positive().optional(),
  target: percent.nullable().optional(),
  words: z.array(word).optional(),
});
type GivenItem = z.infer<typeof itemSchema>;

/** Bands in any order, each of a name and a bound of its own. */
export const bandsSchema = z
  .array(z.strictObject({ name: word, short: word.exactOptional(), from: percent }))
  .nonempty()
  .transform((bands, context): readonly GradeBand[] => {
    bands.forEach(({ name, from }, at) => {
      const before = bands.slice(0, at);
      if (before.some((other) => plainText(other.name) === plainText(name)))
        context.addIssue({ code: 'custom', path: [at, 'name'], input: name });
      else if (before.some((other) => other.from === from))
        context.addIssue({ code: 'custom', path: [at, 'from'], input: from });
    });
    return bands.toSorted((one, other) => other.from - one.from);
  });

/** Rules for components; `words` may be one text. Which items there are is checked where the index is known. */
export const componentsSchema = z.array(
  z
    .strictObject({
      words: z.union([word.transform((text): readonly string[] => [text]), z.array(word).nonempty()]),
      item: word.optional(),
      max: z.number().positive().optional(),
      target: percent.positive(),
      withoutBase: oneOf(['empty', 'zero', 'full']),
    })
    .transform(({ item, max, ...rule }): ComponentRule => ({
      ...rule,
      ...(item === undefined ? {} : { item }),
      ...(max === undefined ? {} : { max }),
    })),
);

const indexSchema = z.strictObject({
  key: word.optional(),
  name: word.optional(),
  items: z.array(itemSchema).nonempty().optional(),
  bands: bandsSchema.optional(),
  target: percent.nullable().optional(),
  components: componentsSchema.optional(),
});

/** An index: a preset by its key, the same with changes, or one of its own. */
const oneIndex = z.union([
  oneOf(presetIndices.map(({ key }) => key)).transform((key): Index => presetIndex(key) ?? z.NEVER),
  indexSchema.transform((given, context): Index => {
    const base = given.key === undefined ? undefined : presetIndex(given.key);
    const near =
      given.key === undefined
        ? undefined
        : nearestOf(
            given.key,
            presetIndices.map(({ key }) => key),
          );
    const { items: givenItems, name = base?.name } = given;
    if (name === undefined || (givenItems === undefined && base === undefined)) {
      const path = givenItems === undefined && near !== undefined ? 'key' : name === undefined ? 'name' : 'items';
      context.addIssue({ code: 'custom', path: [path], input: given, params: path === 'key' ? { nearest: near } : {} });
      return z.NEVER;
    }
    const items =
      givenItems === undefined ? (base?.items ?? []) : itemsOver(givenItems, base?.items ?? [], context, ['items']);
    const components = given.components ?? (givenItems === undefined ? base?.components : keptRules(base, items)) ?? [];
    components.forEach(({ item }, at) => {
      if (item === undefined || items.some(({ key }) => key === item)) return;
      const nearest = nearestOf(
        item,
        items.map(({ key }) => key),
      );
      context.addIssue({ code: 'custom', path: ['components', at, 'item'], input: item, params: { nearest } });
    });
    return indexOfItems({
      key: given.key ?? indexKeyOf(name),
      name,
      items,
      bands: given.bands ?? base?.bands ?? commonBands,
      target: given.target === undefined ? (base?.target ?? COMMON_TARGET) : given.target,
      components,
    });
  }),
]);

/** The indices of a settings file, the office's own first; one may be given without a list. */
export const indicesSchema = z
  .union([z.array(oneIndex).nonempty(), oneIndex.transform((index): [Index] => [index])])
  .transform((indices, context): readonly [Index, ...Index[]] => {
    const own = indices.at(0);
    indices.forEach(({ key }, at) => {
      if (indices.findIndex((other) => plainText(other.key) === plainText(key)) < at)
        context.addIssue({ code: 'custom', path: [at, 'key'], input: key });
    });
    return own === undefined ? z.NEVER : [own, ...indices.slice(1)];
  });

function keptRules(base: Index | undefined, items: readonly IndexItem[]): readonly ComponentRule[] {
  return (base?.components ?? []).filter(({ item }) => item === undefined || items.some(({ key }) => key === item));
}

/** The items of a file: each with a name of its own and a maximum, from the file or from the item it changes. */
export function itemsOver(
  given: readonly GivenItem[],
  base: readonly IndexItem[],
  context: z.core.$RefinementCtx,
  path: readonly PropertyKey[] = [],
): readonly IndexItem[] {
  return given.flatMap((each, at): readonly IndexItem[] => {
    const before = base.find(({ key }) => key === each.key);
    const { name = before?.name, max = before?.max, words = before?.words } = each;
    const isTwice = given.slice(0, at).some((other) => isSameItem(other, each));
    const missing = name === undefined ? 'name' : max === undefined ? 'max' : isTwice ? 'name' : undefined;
    if (name === undefined || max === undefined || missing !== undefined) {
      const key = before === undefined && each.key !== undefined && name === undefined ? each.key : undefined;
      const nearest =
        key === undefined
          ? undefined
          : nearestOf(
              key,
              base.map((item) => item.key),
            );
      context.addIssue(
        nearest === undefined
          ? { code: 'custom', path: [...path, at, missing ?? 'max'], input: each }
          : { code: 'custom', path: [...path, at, 'key'], input: key, params: { nearest } },
      );
      return [];
    }
    return [
      {
        key: each.key ?? itemKeyOf(name),
        code: each.code ?? before?.code ?? String(at + 1),
        name,
        max,
        target: each.target === undefined ? (before?.target ?? COMMON_TARGET) : each.target,
        ...(words === undefined ? {} : { words }),
      },
    ];
  });
}

function isSameItem(one: GivenItem, other: GivenItem): boolean {
  if (one.key !== undefined && one.key === other.key) return true;
  return one.name !== undefined && other.name !== undefined && plainText(one.name) === plainText(other.name);
}
