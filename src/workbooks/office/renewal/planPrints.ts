import { resolveFormula, resolveSheet } from '../../../domain/sheets/plan/resolveFormula';
import { isFormulaCell, type SheetPlan } from '../../../domain/sheets/plan/SheetPlan';
import { cellNumber } from '../../../domain/workbook/a1';
import type { CopiedSource } from './CopiedSource';
import type { TimeSlicer } from '../TimeSlicer';
import { fingerprint, inPieces } from './fingerprint';
import type { SheetRecord } from './SheetRecord';
import { comparable } from './SheetState';
import type { WantedCells } from './wantedCells';

/** The part of a record that is known before anything is written. */
export type PlanPrints = Pick<SheetRecord, 'frame' | 'wanted'>;

/**
 * Fingerprints of what a plan wants. A formula's value is Excel's to work out and does not count; what kind of content
 * a cell has belongs to the frame, as it decides over number formats. Excel's formulas, rules and charts follow a sheet
 * that is renamed, its links do not.
 */
export async function planPrints(
  { blocks: _, styles, ...rest }: SheetPlan,
  source: CopiedSource | undefined,
  cells: WantedCells,
  nameOf: (key: string) => string,
  slicer: TimeSlicer,
): Promise<PlanPrints> {
  const wanted = [...cells.values()];
  const planned = wanted.filter(({ kind }) => kind !== 'copied');
  const links = rest.links.map((link) => ({ ...link, sheet: resolveSheet(link.sheet, nameOf) }));
  function* frame(): Generator<unknown, void> {
    yield { ...rest, links };
    yield* inPieces(styles, (style) => style);
    yield* inPieces(planned, ({ row, column, kind }) => [cellNumber(row, column), kind]);
    yield [...(source?.heights ?? [])];
    for (const part of source?.look ?? []) yield* inPieces(part, (each) => each);
  }
  const contents = inPieces(wanted, ({ row, column, content }) => [cellNumber(row, column), comparable(content)]);
  return { frame: await fingerprint(frame(), slicer), wanted: await fingerprint(contents, slicer) };
}

/** The own sheets whose cells a plan's formulas, rules and charts read: they break when one of those is deleted. */
export function keysReadBy({ blocks, conditionalFormats, validations, charts }: SheetPlan): ReadonlySet<string> {
  const keys = new Set<string>();
  const note = (key: string): string => {
    keys.add(key);
    return key;
  };
  for (const { rows } of blocks) {
    for (const row of rows) for (const cell of row) if (isFormulaCell(cell)) resolveFormula(cell.formula, note);
  }
  for (const { formula } of conditionalFormats) resolveFormula(formula, note);
  for (const { rule } of validations) if (rule.kind === 'listOf') resolveFormula(rule.source, note);
  for (const { sheet } of charts) resolveSheet(sheet, note);
  return keys;
}
