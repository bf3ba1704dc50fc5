import { printedPage } from '../../../../src/domain/sheets/plan/printedPage';
import type { Area } from '../../../../src/domain/workbook/Workbook';
import type { PageSetup } from '../../../../src/domain/sheets/plan/SheetPlan';

/** The page of a sheet with one column of so many characters and so many rows of 20 points, the first one repeated. */
function pageOf(width: number, rows: number, sizes?: 'known' | 'estimated'): PageSetup {
  return printedPage(
    {
      rows,
      columnWidths: [{ column: 0, width }],
      rowHeights: Array.from({ length: rows }, (_, row) => ({ row, height: 20 })),
      page: { titleRows: { first: 0, last: 0 } },
    },
    sizes,
  );
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

  it('counts the pages of estimated sizes out, since they may turn out larger', () => {
    expect(pageOf(139, 24, 'estimated').pagesHigh).toBe(1);
    expect(pageOf(139, 38, 'estimated').pagesHigh).toBe(2);
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
    ['has room for some lines: as it is', 17, undefined],
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
    });
    expect(areas?.map(({ top, bottom }) => [top, bottom])).toEqual(expected);
  });

  it('draws no signed sheet of estimated sizes smaller to save one of several pages: lines have to stay above the signature', () => {
    const signed = (rows: number): PageSetup =>
      printedPage(
        {
          rows,
          columnWidths: [{ column: 0, width: 139 }],
          rowHeights: Array.from({ length: rows }, (_, row) => ({ row, height: 20 })),
          page: {},
          together: rows - 12,
        },
        'estimated',
      );
    for (let rows = 49; rows < 120; rows += 1) {
      const { areas = [], pagesHigh = 0 } = signed(rows);
      const begins = areas.at(-1)?.top ?? NaN;
      expect([rows, begins <= rows - 12]).toEqual([rows, true]);
      // No more pages than at full size, where 24 rows go on each.
      expect([rows, pagesHigh > 1 && pagesHigh <= Math.ceil(rows / 24)]).toEqual([rows, true]);
    }
  });

  it('leaves no page half empty before the last lines above a signature where these fit below others', () => {
    const signed = (rows: number, together: number): PageSetup =>
      printedPage(
        {
          rows,
          columnWidths: [{ column: 0, width: 139 }],
          rowHeights: Array.from({ length: rows }, (_, row) => ({ row, height: 20 })),
          page: {},
          together,
        },
        'estimated',
      );
    // The last page begins where the one before is full, not with the lines above the signature.
    expect(signed(42, 30)).toMatchObject({ pagesHigh: 2, areas: [{ bottom: 23 }, { top: 24 }] });
    // Where it is nearly full itself, page ends fall by themselves: rows that turn out higher make it smaller, not longer.
    expect(signed(45, 33)).toMatchObject({ pagesHigh: 2, areas: [{ top: 0, bottom: 44 }] });
    expect(signed(45, 20)).toMatchObject({ pagesHigh: 3, areas: [{ bottom: 19 }, { top: 20 }] });
  });

  it('never leaves a signature alone on a page, whatever the heights of rows turn out to be', () => {
    interface Printed {
      readonly pages: number;
      readonly begins: number;
      readonly share: number;
    }
    const printedAt = (share: number, areas: readonly Area[], heights: readonly number[]): Printed => {
      let [pages, begins] = [0, 0];
      for (const { top, bottom } of areas) {
        let used = Infinity;
        for (let row = top; row <= bottom; row += 1) {
          const height = heights[row] ?? 0;
          if (used + height > 487 / share) [pages, used, begins] = [pages + 1, 0, row];
          used += height;
        }
      }
      return { pages, begins, share };
    };
    /** As large as the width and the pages that are counted out allow. */
    const printed = (areas: readonly Area[], pagesHigh: number, heights: readonly number[]): Printed => {
      for (let share = Math.min(1, 741 / ((139 * 7 + 5) * 0.75)); share > 0.1; share -= 0.005) {
        const found = printedAt(share, areas, heights);
        if (found.pages <= pagesHigh) return found;
      }
      throw new Error('not printed at all');
    };
    /** Programs count the pages of all areas together, or of each by itself. */
    const lastPages = ({ areas = [], pagesHigh = 0 }: PageSetup, heights: readonly number[]): readonly Printed[] => [
      printed(areas, pagesHigh, heights),
      printed(areas.slice(-1), pagesHigh, heights),
    ];
    for (let rows = 49; rows < 100; rows += 1) {
      const together = rows - 12;
      const page = printedPage(
        {
          rows,
          columnWidths: [{ column: 0, width: 139 }],
          rowHeights: Array.from({ length: rows }, (_, row) => ({ row, height: 20 })),
          page: {},
          together,
        },
        'estimated',
      );
      for (const higher of [0.95, 1, 1.02, 1.05, 1.1]) {
        for (const extra of [0, 20, 60]) {
          const heights = Array.from(
            { length: rows },
            (_, row) => 20 * higher + (row === 5 || row === together + 1 ? extra : 0),
          );
          for (const { begins, share } of lastPages(page, heights)) {
            expect([rows, higher, extra, begins <= together]).toEqual([rows, higher, extra, true]);
            // Hardly smaller than was counted on.
            expect([rows, higher, extra, share > 0.65]).toEqual([rows, higher, extra, true]);
          }
        }
      }
    }
  });

  it('leaves several areas to their own pages', () => {
    const areas = [0, 1].map((at) => ({ top: 0, left: at, bottom: 30, right: at }));
    const columnWidths = [0, 1].map((column) => ({ column, width: 130 }));
    expect(printedPage({ rows: 31, columnWidths, rowHeights: [], page: { areas } })).not.toHaveProperty('pagesHigh');
  });
});

describe('a signed sheet', () => {
  /** Rows of 20 points below one another, so many of which are signed for at the end. */
  const signedPage = (width: number, rows: number, together: number, sizes: 'known' | 'estimated'): PageSetup =>
    printedPage(
      {
        rows,
        columnWidths: [{ column: 0, width }],
        rowHeights: Array.from({ length: rows }, (_, row) => ({ row, height: 20 })),
        page: { areas: [{ top: 0, left: 0, bottom: rows - 1, right: 0 }] },
        together,
      },
      sizes,
    );

  it.each(['known', 'estimated'] as const)('is drawn onto one page as long as it can be read (%s sizes)', (sizes) => {
    // 24 rows of 20 points go on a lying page at full size, 35 at nine thirteenths of it.
    expect(signedPage(134, 34, 22, sizes)).toMatchObject({ orientation: 'landscape', pagesHigh: 1 });
    expect(signedPage(134, 34, 22, sizes).areas).toHaveLength(1);
  });

  it('lies down or stands up where it only fits so', () => {
    // Upright 706 points of width are drawn at seven tenths, where 52 rows fit.
    expect(signedPage(133.7, 50, 38, 'estimated')).toMatchObject({ orientation: 'portrait', pagesHigh: 1 });
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
