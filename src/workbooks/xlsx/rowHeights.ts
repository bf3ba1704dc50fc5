/** The height in points of every row of a sheet's part that says one, also of rows that the host fits to their text, and which rows those are. */
export function rowHeights(xml: string): { heights: Map<number, number>; fittedRows: Set<number> } {
  const heights = new Map<number, number>();
  const fittedRows = new Set<number>();
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?row\b([^>]*)>/g)) {
    const row = Number(/\br="(\d+)"/.exec(attributes)?.[1]);
    const height = Number(/\bht="([\d.]+)"/.exec(attributes)?.[1]);
    if (Number.isNaN(row) || Number.isNaN(height)) continue;
    heights.set(row - 1, height);
    if (!/\bcustomHeight="(?:1|true)"/.test(attributes)) fittedRows.add(row);
  }
  return { heights, fittedRows };
}
