import type { WriteSheet } from 'hucre/xlsx';
import { MARGINS } from '../../domain/sheets/plan/pageRoom';
import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import { absoluteAreaAddress, columnLetters } from '../../domain/workbook/a1';
import type { PrintNames } from './printNames';

const POINTS_AN_INCH = 72;

/** Panes and the tab's colour. */
export function viewOf({ frozen, tabColor }: SheetPlan, base: WriteSheet): Partial<WriteSheet> {
  return {
    ...(frozen === undefined ? {} : { freezePane: frozen }),
    ...(tabColor === undefined ? {} : { view: { ...base.view, tabColor: { rgb: tabColor } } }),
  };
}

/** A4, one page wide, as many high as planned; a copy without a plan of its own keeps its source's. */
export function pageOf({ page, copyOf }: SheetPlan, base: WriteSheet): Partial<WriteSheet> {
  if (copyOf !== undefined && page === undefined) return {};
  return {
    pageSetup: {
      ...base.pageSetup,
      paperSize: 'a4',
      margins: {
        ...base.pageSetup?.margins,
        left: MARGINS.left / POINTS_AN_INCH,
        right: MARGINS.right / POINTS_AN_INCH,
        top: MARGINS.top / POINTS_AN_INCH,
        bottom: MARGINS.bottom / POINTS_AN_INCH,
      },
      horizontalCentered: true,
      orientation: page?.orientation ?? 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: page?.pagesHigh ?? 0,
    },
    ...(page?.footer === undefined ? {} : { headerFooter: { ...base.headerFooter, oddFooter: `&C${page.footer}` } }),
  };
}

/** The plan's titles and areas take the place of the source's. */
export function printOf({ page }: SheetPlan, source: PrintNames = { areas: [], titles: [] }): PrintNames {
  const { titleRows, titleColumns, areas } = page ?? {};
  const columns =
    titleColumns === undefined
      ? source.titles.filter((reference) => !/\d/.test(reference))
      : [`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`];
  const rows =
    titleRows === undefined
      ? source.titles.filter((reference) => /\d/.test(reference))
      : [`$${titleRows.first + 1}:$${titleRows.last + 1}`];
  return {
    areas: areas?.map(absoluteAreaAddress) ?? source.areas,
    titles: [...columns, ...rows],
  };
}
