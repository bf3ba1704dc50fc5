/** A name is no longer, in characters. */
const LONGEST = 120;

/**
 * What a text says of some marks: `Nhóm 1: Công khai; Nhóm 2: Số hóa` of `Nhóm 1` and `Nhóm 2`.
 * @param marks words and numbers alone
 */
export function legendIn(text: string, marks: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])(${[...marks].join('|')})\\s*(?:[:=–-]|là)\\s*`, 'gu'))];
  return new Map(
    found.flatMap(({ 0: mark, 1: marked = '', index }, at): [string, string][] => {
      const [name = ''] = text.slice(index + mark.length, found[at + 1]?.index).split(/[;\n]/);
      const clean = name.replace(/[\s,.]+$/u, '');
      return clean === '' || clean.length > LONGEST ? [] : [[marked, clean]];
    }),
  );
}
