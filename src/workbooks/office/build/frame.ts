import type { PageSetup, SheetPlan } from '../../../domain/sheets/plan/SheetPlan';
import { areaAddress } from '../../../domain/workbook/a1';
import { rangeOf } from '../ranges';
import type { Step } from '../sync';
import type { BuildContext } from './BuildContext';

/** Characters of the default font to points: 7 pixels a digit and 5 of padding, 0.75 points a pixel. */
function pointsFromCharacters(width: number): number {
  return (width * 7 + 5) * 0.75;
}

/** Merges, widths and heights. */
export function layoutSteps({ plan, sheet, heights }: BuildContext): readonly Step[] {
  const rowHeights = new Map([...heights, ...plan.rowHeights.map(({ row, height }) => [row, height] as const)]);
  return [
    ...plan.merges.map((area) => ({ bytes: 450, queue: () => rangeOf(sheet(), area).merge() })),
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

/** Panes, print set-up and the tab's colour. */
export function frameSteps({ plan, sheet }: BuildContext): readonly Step[] {
  return [
    {
      bytes: 2500,
      queue: () => {
        if (plan.frozen !== undefined) freeze(sheet(), plan.frozen);
        if (plan.page !== undefined) setPage(sheet(), plan.page);
        if (plan.tabColor !== undefined) sheet().tabColor = `#${plan.tabColor}`;
      },
    },
  ];
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetPlan['frozen']>): void {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(rangeOf(sheet, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** A4, one page wide, as many high as it takes. */
function setPage(sheet: Excel.Worksheet, { orientation, titleRows, footer, areas }: PageSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.zoom = { horizontalFitToPages: 1 };
  if (titleRows !== undefined) layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  if (areas !== undefined) layout.setPrintArea(sheet.getRanges(areas.map(areaAddress).join(',')).untrack());
  if (footer !== undefined) layout.headersFooters.defaultForAllPages.centerFooter = footer;
}
