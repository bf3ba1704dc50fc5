/** How a row is numbered: `1`, `I`, `A`, `a`, `7.1`, or by a word. */
export type OrdinalStyle = 'number' | 'roman' | 'letter' | 'small' | 'nested' | 'word';

export function styleOf(ordinal: string | undefined): OrdinalStyle | undefined {
  if (ordinal === undefined) return undefined;
  if (/^\d+[.)]?$/.test(ordinal)) return 'number';
  if (/^\d+(\.\d+)+[.)]?$/.test(ordinal)) return 'nested';
  if (/^[IVX]+[.)]?$/.test(ordinal)) return 'roman';
  if (/^[a-zđ][.)]?$/.test(ordinal)) return 'small';
  return /^[A-ZĐ][.)]?$/.test(ordinal) ? 'letter' : 'word';
}

/** How most rows are numbered. */
export function usualStyle(rows: readonly { readonly ordinal?: string }[]): OrdinalStyle | undefined {
  const counts = new Map<OrdinalStyle, number>();
  for (const { ordinal } of rows) {
    const style = styleOf(ordinal);
    if (style !== undefined) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
