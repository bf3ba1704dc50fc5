import {
  isFormulaCell,
  type Block,
  type ChartPlan,
  type PageSetup,
  type PlannedCell,
  type SheetPlan,
} from '../domain/sheets/plan/SheetPlan';
import type { Loss, LostPart } from './Loss';

/*
 * Excel's own limits ("Excel specifications and limits", and for what a rule of entry says ECMA-376 part 1, 18.3.1.32).
 * A file that goes beyond one is repaired, which takes out more than what is too long.
 */
/** Characters. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;
/** Of a text inside a formula. */
const LONGEST_LITERAL = 255;
const LONGEST_RULE_TITLE = 32;
const LONGEST_NOTE = 255;
/** Points. */
const HIGHEST_ROW = 409.5;
/** Figures of the standard font. */
const WIDEST_COLUMN = 255;
/** Pages that a sheet can be fitted to. */
const MOST_PAGES = 32_767;
/** Of a sheet. */
export const MOST_COLUMNS = 16_384;
/** Looks of cells. */
export const MOST_LOOKS = 64_000;

const LITERAL = /"(?:[^"]|"")*"/g;
/** No XML may hold these two (XML 1.0, 2.2). */
const NONCHARACTERS = /[\uFFFE\uFFFF]/g;

/** A text of a cell as long as Excel takes it. */
export function fittingText(text: string): string {
  return shortened(text, LONGEST_TEXT);
}

/** A row's height as high as Excel takes it, in points. */
export function fittingHeight(points: number): number {
  return Math.min(points, HIGHEST_ROW);
}

/** A column's width as wide as Excel takes it, in figures of the standard font. */
export function fittingWidth(figures: number): number {
  return Math.min(figures, WIDEST_COLUMN);
}

/** A plan that keeps to Excel's limits, and what it lost by that. What is shortened ends in `…`. */
export function withinLimits(plan: SheetPlan): { readonly plan: SheetPlan; readonly lost: readonly Loss[] } {
  const parts = new Set<LostPart>();
  const note = (text: string, longest: number): string => {
    const short = shortened(text, longest);
    if (short.length < text.length) parts.add('longText');
    return short.replace(NONCHARACTERS, '');
  };
  const fits = (formula: string): boolean => {
    const isFitting = isFittingFormula(formula);
    if (!isFitting) parts.add('longFormula');
    return isFitting;
  };
  const cell = (planned: PlannedCell): PlannedCell => {
    if (typeof planned === 'string') {
      if (planned.length > LONGEST_TEXT) parts.add('longText');
      return fittingText(planned);
    }
    if (!isFormulaCell(planned)) return planned;
    const value = planned.value === null ? null : (cell(planned.value) as typeof planned.value);
    return fits(planned.formula) ? { ...planned, value } : value;
  };
  const fitting: SheetPlan = {
    ...plan,
    blocks: plan.blocks.map((block): Block => ({ ...block, rows: block.rows.map((row) => row.map(cell)) })),
    conditionalFormats: plan.conditionalFormats.filter(({ formula }) => fits(formula)),
    columnWidths: plan.columnWidths.map(({ column, width }) => ({ column, width: fittingWidth(width) })),
    rowHeights: plan.rowHeights.map(({ row, height }) => ({ row, height: fittingHeight(height) })),
    links: plan.links.map(({ tooltip, ...link }) => ({
      ...link,
      ...(tooltip === undefined ? {} : { tooltip: note(tooltip, LONGEST_NOTE) }),
    })),
    validations: plan.validations.map((each) => ({
      ...each,
      title: note(each.title, LONGEST_RULE_TITLE),
      message: note(each.message, LONGEST_NOTE),
    })),
    charts: plan.charts.map((chart): ChartPlan => ({
      ...chart,
      title: note(chart.title, LONGEST_NOTE),
      altText: note(chart.altText, LONGEST_TEXT),
      series: chart.series.map((series) => ({ ...series, name: note(series.name, LONGEST_NOTE) })),
    })),
    ...(plan.page === undefined ? {} : { page: fittingPage(plan.page, note) }),
  };
  if (plan.page?.isSmall === true) parts.add('smallPrint');
  return { plan: fitting, lost: [...parts].map((part) => ({ part, sheet: plan.name })) };
}

/** How many pages there are beyond the limit Excel counts by itself. */
function fittingPage(
  { pagesHigh = 0, footer, ...page }: PageSetup,
  note: (text: string, longest: number) => string,
): PageSetup {
  return {
    ...page,
    ...(pagesHigh > 0 && pagesHigh <= MOST_PAGES ? { pagesHigh } : {}),
    ...(footer === undefined ? {} : { footer: note(footer, LONGEST_NOTE) }),
  };
}

function isFittingFormula(formula: string): boolean {
  if (formula.length > LONGEST_FORMULA) return false;
  return [...formula.matchAll(LITERAL)].every(([literal]) => literal.length - 2 <= LONGEST_LITERAL);
}

/** A text that is too long shows it at its end; no letter of two halves is cut apart. */
function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
