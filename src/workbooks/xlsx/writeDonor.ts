import { writeXlsx, type CellStyle, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import type { CellGrid, DrawnCell } from './CellGrid';
import type { DrawnSheet } from './DrawnSheet';
import { PackageParts } from './PackageParts';

/** The new sheets as the library writes them: each without its plain cells, and one more that shows every look once. */
export interface Donor {
  readonly parts: PackageParts;
  /** The donor's numbers of the looks the sheets' cells have. */
  readonly looks: ReadonlyMap<CellStyle, number>;
}

/** The donor's part of a sheet by its position. */
export function donorSheet(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** Lets the library write all of the sheets but the text of their cells, which is most of a file and the same everywhere. */
export async function writeDonor(
  sheets: readonly DrawnSheet[],
  defaultFont: WriteOptions['defaultFont'],
): Promise<Donor> {
  const looks = [...looksOf(sheets)];
  // Nobody sees the donor's sheets under these names; they only must not be the same.
  const frames = sheets.map(({ sheet, cells }, index) => ({ ...sheet, name: `${index}`, cells: libraryCells(cells) }));
  const book: WriteSheet = { name: 'looks', cells: new Map(looks.map((style, row) => [`${row},0`, { style }])) };
  const parts = await PackageParts.open(
    await writeXlsx({
      sheets: [...frames, book],
      stringMode: 'inline',
      ...(defaultFont === undefined ? {} : { defaultFont }),
    }),
  );
  const written = new Map(
    [...(await parts.text(donorSheet(sheets.length))).matchAll(/<c r="A(\d+)" s="(\d+)"/g)].map(
      ([, row, number]) => [Number(row) - 1, Number(number)] as const,
    ),
  );
  return { parts, looks: new Map(looks.map((style, row) => [style, written.get(row) ?? 0])) };
}

function looksOf(sheets: readonly DrawnSheet[]): Set<CellStyle> {
  const looks = new Set<CellStyle>();
  for (const { cells } of sheets) {
    for (const row of cells.rows) for (const cell of row) if (cell?.style !== undefined) looks.add(cell.style);
  }
  return looks;
}

/** Links, comments and texts with fonts of their own are the library's to write. */
function libraryCells(grid: CellGrid): Map<string, DrawnCell> {
  const cells = new Map<string, DrawnCell>();
  for (let row = 0; row < grid.rows.length; row += 1) {
    const line = grid.rows[row] ?? [];
    for (let column = 0; column < line.length; column += 1) {
      const { hyperlink, comment, richText } = line[column] ?? {};
      if (hyperlink === undefined && comment === undefined && richText === undefined) continue;
      cells.set(`${row},${column}`, {
        ...(hyperlink === undefined ? {} : { hyperlink }),
        ...(comment === undefined ? {} : { comment }),
        ...(richText === undefined ? {} : { richText }),
      });
    }
  }
  return cells;
}
