import { MARGINS } from '../../../domain/sheets/plan/pageRoom';
import type { PageSetup, SheetPlan } from '../../../domain/sheets/plan/SheetPlan';
import { areaAddress, columnLetters } from '../../../domain/workbook/a1';
import type { LostPart } from '../../Loss';
import { rangeOf } from '../ranges';
import type { Step } from '../sync';
import type { BuildContext } from './BuildContext';

/** Characters of the default font to points: 7 pixels a digit and 5 of padding, 0.75 points a pixel. */
function pointsFromCharacters(width: number): number {
  return (width * 7 + 5) * 0.75;
}

/** Widths and heights. */
export function layoutSteps({ plan, sheet, heights }: BuildContext): readonly Step[] {
  const rowHeights = new Map([...heights, ...plan.rowHeights.map(({ row, height }) => [row, height] as const)]);
  return [
    ...runs(plan.columnWidths.map(({ column, width }) => ({ index: column, size: width }))).map(
      ({ first, last, size }) => ({
        bytes: 600,
        queue: () => {
          rangeOf(sheet(), { top: 0, left: first, bottom: 0, right: last }).format.columnWidth =
            pointsFromCharacters(size);
        },
      }),
    ),
    ...runs([...rowHeights].map(([index, size]) => ({ index, size }))).map(({ first, last, size }) => ({
      bytes: 600,
      queue: () => {
        rangeOf(sheet(), { top: first, left: 0, bottom: last, right: 0 }).format.rowHeight = size;
      },
    })),
  ];
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

/** Neighbouring rows or columns of one size together. */
function runs(sizes: readonly { readonly index: number; readonly size: number }[]): readonly Run[] {
  const found: Run[] = [];
  for (const { index, size } of sizes.toSorted((one, other) => one.index - other.index)) {
    const last = found.at(-1);
    if (last?.size === size && last.last === index - 1) found[found.length - 1] = { ...last, last: index };
    else found.push({ first: index, last: index, size });
  }
  return found;
}

/** Something a sheet is right without: where Excel refuses it, it is told and the rest stands. */
export interface Nicety extends Step {
  readonly part: LostPart;
}

/**
 * Where Excel says that it refused a nicety: paper sizes and print titles depend on the printer's driver, panes cannot be
 * frozen in some builds (OfficeDev/office-js 2196, 2014), nothing is merged while a chart is selected (399).
 */
export const NICETIES = /^(?:PageLayout|HeaderFooter|WorksheetFreezePanes)\.|^(?:Worksheet\.tabColor|Range\.merge)$/u;

/** Merges, panes, print set-up and the tab's colour. */
export function niceties(plan: SheetPlan, sheet: () => Excel.Worksheet): readonly Nicety[] {
  const { merges, frozen, page, tabColor } = plan;
  const merging = merges.map((area): Nicety => ({
    part: 'merges',
    bytes: 450,
    queue: () => rangeOf(sheet(), area).merge(),
  }));
  const nicety = (part: LostPart, queue: () => void): Nicety => ({ part, bytes: 600, queue });
  return [
    ...merging,
    ...(frozen === undefined ? [] : [nicety('frozen', () => freeze(sheet(), frozen))]),
    ...(page === undefined ? [] : pageNiceties(page, sheet, nicety)),
    ...(tabColor === undefined ? [] : [nicety('tabColor', () => void (sheet().tabColor = `#${tabColor}`))]),
  ];
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetPlan['frozen']>): void {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(rangeOf(sheet, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** A4, one page wide, as many high as planned; pages are counted on each sheet. */
function pageNiceties(
  { orientation, titleRows, titleColumns, pagesHigh, footer, areas }: PageSetup,
  sheet: () => Excel.Worksheet,
  nicety: (part: LostPart, queue: () => void) => Nicety,
): readonly Nicety[] {
  const layout = (): Excel.PageLayout => sheet().pageLayout;
  const zoom = { horizontalFitToPages: 1, ...(pagesHigh === undefined ? {} : { verticalFitToPages: pagesHigh }) };
  const rows = titleRows === undefined ? undefined : `$${titleRows.first + 1}:$${titleRows.last + 1}`;
  const columns =
    titleColumns === undefined
      ? undefined
      : `$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`;
  return [
    nicety('paper', () => void (layout().paperSize = 'A4')),
    nicety('orientation', () => void (layout().orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait')),
    nicety('paper', () => {
      const { left, right, top, bottom } = MARGINS;
      const page = layout();
      page.leftMargin = left;
      page.rightMargin = right;
      page.topMargin = top;
      page.bottomMargin = bottom;
      page.centerHorizontally = true;
    }),
    nicety('fitWidth', () => void (layout().zoom = zoom)),
    nicety('footer', () => void (layout().firstPageNumber = 1)),
    ...(rows === undefined ? [] : [nicety('printTitles', () => layout().setPrintTitleRows(rows))]),
    ...(columns === undefined ? [] : [nicety('printTitles', () => layout().setPrintTitleColumns(columns))]),
    ...(areas === undefined
      ? []
      : [
          nicety('printAreas', () =>
            layout().setPrintArea(sheet().getRanges(areas.map(areaAddress).join(',')).untrack()),
          ),
        ]),
    ...(footer === undefined
      ? []
      : [nicety('footer', () => void (layout().headersFooters.defaultForAllPages.centerFooter = footer))]),
  ];
}

/** Asks whether a sheet is one page wide, as it may not be though Excel took it (OfficeDev/office-js 1860). */
export function askForFit(plan: SheetPlan, sheet: Excel.Worksheet): () => boolean {
  if (plan.page === undefined) return () => true;
  const { pageLayout } = sheet;
  pageLayout.load('zoom');
  return () => pageLayout.zoom.horizontalFitToPages === 1;
}
