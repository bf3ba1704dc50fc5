import type { WriteSheet } from 'hucre/xlsx';
import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import { absoluteAreaAddress } from '../../domain/workbook/a1';
import type { PrintNames } from './printNames';

/** Panes and the tab's colour. */
export function viewOf({ frozen, tabColor }: SheetPlan, base: WriteSheet): Partial<WriteSheet> {
  return {
    ...(frozen === undefined ? {} : { freezePane: frozen }),
    ...(tabColor === undefined ? {} : { view: { ...base.view, tabColor: { rgb: tabColor } } }),
  };
}

/** A4, one page wide, as many high as it takes; a copy without a plan of its own keeps its source's. */
export function pageOf({ page, copyOf }: SheetPlan, base: WriteSheet): Partial<WriteSheet> {
  if (copyOf !== undefined && page === undefined) return {};
  return {
    pageSetup: {
      ...base.pageSetup,
      paperSize: 'a4',
      orientation: page?.orientation ?? 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    ...(page?.footer === undefined ? {} : { headerFooter: { ...base.headerFooter, oddFooter: `&C${page.footer}` } }),
  };
}

/** The plan's title rows and areas take the place of the source's; title columns stay. */
export function printOf({ page }: SheetPlan, source: PrintNames = { areas: [], titles: [] }): PrintNames {
  const { titleRows, areas } = page ?? {};
  const columns = source.titles.filter((reference) => !/\d/.test(reference));
  return {
    areas: areas?.map(absoluteAreaAddress) ?? source.areas,
    titles: titleRows === undefined ? source.titles : [...columns, `$${titleRows.first + 1}:$${titleRows.last + 1}`],
  };
}
