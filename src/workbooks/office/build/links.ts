import { resolveSheet } from '../../../domain/sheets/plan/resolveFormula';
import type { CellLink, CellStyle, PlannedCell, SheetPlan } from '../../../domain/sheets/plan/SheetPlan';
import { quoteSheetName } from '../../../domain/workbook/a1';
import { cellArea, rangeOf } from '../ranges';
import { bytesOf, type Step } from '../sync';
import type { BuildContext } from './BuildContext';
import { applyFont } from './styles';

/**
 * Links to sheets whose names stay. A link gives its cell Excel's Hyperlink style, so links come before
 * values and looks; the text they lie on is a block's.
 * @param isBuilt own sheets that do not have their names yet
 */
export function linkSteps({ plan, sheet, nameNow }: BuildContext, isBuilt: (key: string) => boolean): readonly Step[] {
  return plan.links
    .filter((link) => !pointsAtBuilt(link, isBuilt))
    .map((link) => ({
      bytes: 500 + bytesOf(link),
      queue: () => setLink(sheet(), link, resolveSheet(link.sheet, nameNow)),
    }));
}

/**
 * Links between the sheets of one write. Excel does not change a link's text when a sheet is renamed, so they are set
 * when all have their names, and what the link did to text and font is put right.
 */
export function queueLinksBetweenOwn(
  plan: SheetPlan,
  sheet: Excel.Worksheet,
  nameOf: (key: string) => string,
  isBuilt: (key: string) => boolean,
): void {
  for (const link of plan.links.filter((each) => pointsAtBuilt(each, isBuilt))) {
    setLink(sheet, link, resolveSheet(link.sheet, nameOf));
    const range = rangeOf(sheet, cellArea(link.row, link.column));
    const text = plannedAt(plan, link.row, link.column);
    if (typeof text === 'string') range.values = [[text]];
    applyFont(range.format.font, styleAt(plan, link.row, link.column));
  }
}

function pointsAtBuilt(link: CellLink, isBuilt: (key: string) => boolean): boolean {
  let built = false;
  resolveSheet(link.sheet, (key) => {
    built = isBuilt(key);
    return key;
  });
  return built;
}

function setLink(sheet: Excel.Worksheet, { row, column, cell, tooltip }: CellLink, target: string): void {
  rangeOf(sheet, cellArea(row, column)).hyperlink = {
    documentReference: `${quoteSheetName(target)}!${cell}`,
    ...(tooltip === undefined ? {} : { screenTip: tooltip }),
  };
}

/** The planned content of a cell: that of the last block that has any. */
function plannedAt({ blocks }: SheetPlan, row: number, column: number): PlannedCell {
  return blocks.reduce<PlannedCell>((cell, block) => block.rows[row - block.top]?.[column - block.left] ?? cell, null);
}

function styleAt({ styles }: SheetPlan, row: number, column: number): CellStyle {
  return styles
    .filter(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
    .reduce<CellStyle>((look, { style }) => ({ ...look, ...style }), {});
}
