import { printedPage } from '../../../../src/domain/sheets/plan/printedPage';
import type { PrintedSheet } from '../../../../src/domain/sheets/plan/PrintedSheet';
import type { PageSetup } from '../../../../src/domain/sheets/plan/SheetPlan';

/** The page of a sheet with one column of so many characters and so many rows of 20 points, the first one repeated. */
function pageOf(width: number, rows: number, more: Partial<PrintedSheet> = {}): PageSetup {
  return printedPage({
    rows,
    columnWidths: [{ column: 0, width }],
    rowHeights: Array.from({ length: rows }, (_, row) => ({ row, height: 20 })),
    page: { titleRows: { first: 0, last: 0 } },
    ...more,
  });
}

describe('a printed page', () => {
  it.each([
    ['narrow: upright', 80, 'portrait'],
    ['a little wider than the paper: still upright', 110, 'portrait'],
    ['wide: lying', 130, 'landscape'],
  ] as const)('%s', (_, width, orientation) => {
    expect(pageOf(width, 10).orientation).toBe(orientation);
  });

  // 24 rows of 20 points go on a lying page of 487 points at full size.
  it.each([
    ['all rows on one page: nothing to save', 24, undefined],
    ['one row on a second page: drawn onto the first', 25, 1],
    ['five rows on a second page: drawn onto the first, they can still be read', 29, 1],
    ['half a second page: two pages', 38, undefined],
    ['one row on a third page: drawn onto two', 48, 2],
  ] as const)('%s', (_, rows, pagesHigh) => {
    expect(pageOf(139, rows).pagesHigh).toBe(pagesHigh);
  });

  describe('of blocks of rows that are to stay together', () => {
    /** Blocks of so many rows of 20 points, one below the other, on a lying sheet: 24 rows go on a page. */
    const pagesOf = (...heights: readonly number[]): readonly (readonly [number, number])[] | number | undefined => {
      const ends = heights.map((_, at) => heights.slice(0, at + 1).reduce((sum, each) => sum + each, 0));
      const rows = ends.at(-1) ?? 0;
      const { areas, pagesHigh } = printedPage({
        rows,
        columnWidths: [{ column: 0, width: 139 }],
        rowHeights: Array.from({ length: rows }, (_, row) => ({ row, height: 20 })),
        unbroken: heights.map((height, at) => ({ top: (ends[at] ?? 0) - height, bottom: (ends[at] ?? 0) - 1 })),
        page: {},
      });
      return areas?.map(({ top, bottom }) => [top, bottom] as const) ?? pagesHigh;
    };

    it.each([
      ['all on one page: as it is', [10, 10], undefined],
      ['a little too much for one page: drawn onto it', [13, 14], 1],
      [
        'the second does not fit below the first: on a page of its own',
        [14, 20],
        [
          [0, 13],
          [14, 33],
        ],
      ],
      [
        'the second begins where the first page is just full: on a page of its own, however full a program makes it',
        [24, 15],
        [
          [0, 23],
          [24, 38],
        ],
      ],
      [
        'two go on the first page, the third on its own',
        [11, 12, 20],
        [
          [0, 22],
          [23, 42],
        ],
      ],
      [
        'three pages, and none of them torn',
        [20, 10, 20],
        [
          [0, 19],
          [20, 29],
          [30, 49],
        ],
      ],
      [
        'the first longer than a page: the next one below it, the last on its own',
        [30, 10, 20],
        [
          [0, 39],
          [40, 59],
        ],
      ],
      [
        'longer than a page: from the top of one',
        [14, 40],
        [
          [0, 13],
          [14, 53],
        ],
      ],
    ] as const)('%s', (_, heights, expected) => {
      expect(pagesOf(...heights)).toEqual(expected);
    });
  });

  it.each([
    [
      'has room for some lines: as it is',
      17,
      [
        [0, 22],
        [23, 39],
      ],
    ],
    [
      'is pushed out by what stands above it: on a page of its own',
      22,
      [
        [0, 21],
        [22, 39],
      ],
    ],
  ] as const)('with a header that %s', (_, above, expected) => {
    const { areas } = printedPage({
      rows: 40,
      columnWidths: [{ column: 0, width: 139 }],
      rowHeights: Array.from({ length: 40 }, (_row, row) => ({ row, height: 20 })),
      page: { titleRows: { first: above, last: above } },
      opening: { top: above, bottom: above + 3 },
      together: 37,
    });
    expect(areas?.map(({ top, bottom }) => [top, bottom])).toEqual(expected);
  });
});

describe('a header as high as half a page', () => {
  /** Eight rows above a header of so many points, 20 units below it; 24 rows of 20 points go on a lying page. */
  const startsWith = (header: number): readonly number[] =>
    printedPage({
      rows: 29,
      columnWidths: [{ column: 0, width: 139 }],
      rowHeights: Array.from({ length: 29 }, (_, row) => ({ row, height: row === 8 ? header : 20 })),
      page: { titleRows: { first: 8, last: 8 } },
      opening: { top: 8, bottom: 11 },
      together: 26,
    }).areas?.map(({ top }) => top) ?? [];

  it.each([
    ['begins below what stands above it with three lines', 240, 12],
    ['begins there with one or two lines rather than leave a page with hardly anything', 270, 10],
    ['begins a page of its own where not even one has room', 310, 8],
  ])('%s', (_, header, second) => {
    expect(startsWith(header).slice(0, 2)).toEqual([0, second]);
  });
});

describe('a sheet whose last lines stay together', () => {
  /** Lying, where 24 rows of 20 points go on a page at full size; the header is repeated, twelve rows stay together. */
  const kept = (rows: number, more: Partial<PrintedSheet> = {}): PageSetup =>
    pageOf(139, rows, { together: rows - 12, isSigned: true, ...more });

  interface Printed {
    readonly top: number;
    readonly bottom: number;
    /** The share of its room that is used. */
    readonly used: number;
  }

  /** The pages as a program prints them that breaks an area where it no longer fits, at full size. */
  function printed({ areas = [] }: PageSetup, heights: readonly number[]): readonly Printed[] {
    const pages: Printed[] = [];
    for (const area of areas) {
      let [top, used] = [area.top, 0];
      for (let row = area.top; row <= area.bottom; row += 1) {
        const height = heights[row] ?? NaN;
        if (used === 0) used = row > 0 ? (heights[0] ?? NaN) : 0;
        if (used + height > 487 && row > top) {
          pages.push({ top, bottom: row - 1, used: used / 487 });
          [top, used] = [row, heights[0] ?? NaN];
        }
        used += height;
      }
      pages.push({ top, bottom: area.bottom, used: used / 487 });
    }
    return pages;
  }

  it.each([
    ['said', false, [0.97, 1, 1.03]],
    ['estimated', true, [0.9, 1, 1.05, 1.08]],
  ] as const)(
    'is printed page by page as planned where heights are %s, though rows are drawn higher or lower',
    (_, isEstimated, turns) => {
      for (let rows = 36; rows < 130; rows += 1) {
        const page = kept(rows, { isEstimated });
        for (const higher of turns) {
          const heights = Array.from({ length: rows }, () => 20 * higher);
          const pages = printed(page, heights);
          expect([rows, higher, pages.length]).toEqual([rows, higher, page.areas?.length]);
          expect([rows, pages.at(-1)?.bottom]).toEqual([rows, rows - 1]);
          expect([rows, (pages.at(-1)?.top ?? NaN) <= rows - 12]).toEqual([rows, true]);
        }
      }
    },
  );

  it('takes hardly more pages than its rows need, and leaves none in the middle half empty', () => {
    for (let rows = 36; rows < 130; rows += 1) {
      const page = kept(rows);
      const pages = printed(page, new Array<number>(rows).fill(20));
      // 22 rows go on a page below the header, with some room to spare.
      expect([rows, pages.length <= Math.ceil(rows / 22) + 1]).toEqual([rows, true]);
      for (const { used } of pages.slice(0, -1)) expect([rows, used > 0.5]).toEqual([rows, true]);
    }
  });

  it('fills its first pages, and only what is before the last one less, where the last lines would be torn', () => {
    // Ten rows of a frame, a header as high as five, 19 units, and nine rows of who signs; 23 rows are counted on.
    const rows = 39;
    const { areas = [] } = printedPage({
      rows,
      columnWidths: [{ column: 0, width: 139 }],
      rowHeights: Array.from({ length: rows }, (_, row) => ({ row, height: row === 10 ? 100 : 20 })),
      page: { titleRows: { first: 10, last: 10 }, areas: [{ top: 0, left: 0, bottom: rows - 1, right: 0 }] },
      together: 27,
      isSigned: true,
    });
    expect(areas.map(({ top }) => top)).toEqual([0, 19, 27]);
  });

  it('counts its pages out, so that a program that counts all areas draws rows that turn out higher smaller', () => {
    for (const rows of [40, 70, 100]) expect(kept(rows)).toMatchObject({ pagesHigh: kept(rows).areas?.length });
  });

  it('has no areas for each of a thousand pages', () => {
    const { areas = [], pagesHigh = 0 } = kept(20_000);
    expect(areas.length).toBeLessThan(100);
    expect(pagesHigh).toBeGreaterThan(800);
    expect(areas.at(-1)?.bottom).toBe(19_999);
  });

  it('is counted on one page where it fits one', () => {
    expect(kept(24)).toMatchObject({ pagesHigh: 1 });
    expect(kept(24).areas).toBeUndefined();
  });

  it('is drawn onto one page as long as its letters can be read, lying or upright', () => {
    // 29 rows go on a lying page at nine points, 43 on an upright one.
    expect(kept(28)).toMatchObject({ orientation: 'landscape', pagesHigh: 1 });
    expect(kept(32).pagesHigh).toBeGreaterThan(1);
    expect(pageOf(120, 40, { together: 28, isSigned: true })).toMatchObject({ orientation: 'portrait', pagesHigh: 1 });
  });

  it.each([
    [8, 2],
    [11, 2],
    [13, 1],
  ])('is not drawn onto one where letters of %s points could not be read then', (letters, pages) => {
    // 30 rows need 0.78 of their size on a lying page.
    expect(kept(30, { letters }).pagesHigh).toBe(pages);
  });

  it('stands upright only where its letters can be read so', () => {
    // 494 of 610 points are 0.81.
    expect(pageOf(115, 10, { letters: 12 }).orientation).toBe('portrait');
    expect(pageOf(115, 10, { letters: 11 }).orientation).toBe('landscape');
  });
});

describe('the last of several printed areas', () => {
  it('tears none of its tables from its header', () => {
    const rows = 60;
    const { areas } = printedPage({
      rows,
      columnWidths: [{ column: 0, width: 139 }],
      rowHeights: Array.from({ length: rows }, (_, row) => ({ row, height: 20 })),
      unbroken: [
        { top: 12, bottom: 27 },
        { top: 28, bottom: 45 },
      ],
      page: {
        areas: [
          { top: 0, left: 0, bottom: 10, right: 0 },
          { top: 12, left: 0, bottom: 59, right: 0 },
        ],
      },
      together: 43,
    });
    expect(areas?.map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, 10],
      [12, 27],
      [28, 42],
      [43, 59],
    ]);
  });
});
