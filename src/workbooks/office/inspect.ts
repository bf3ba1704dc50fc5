import { isFormulaCell, type Block, type SheetPlan } from '../../domain/sheets/SheetPlan';
import { WorkbookFailure } from '../WorkbookFailure';
import type { WriteOptions } from '../WorkbookPort';
import { officeCode } from './officeFailure';
import { isSameName } from './sheetNames';
import { ownMarks, type OwnMark } from './ownSheets';

export interface InspectedSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
}

/** An own sheet that is replaced, and what its successor is called. */
export interface Succession {
  readonly from: string;
  readonly to: string;
}

/** The workbook as a write finds it: what it may not touch, what it replaces, and what it needs to restore. */
export interface Inspection {
  readonly workbookName: string;
  readonly sheets: readonly InspectedSheet[];
  readonly marks: readonly OwnMark[];
  /** Own sheets that go: those renewed and those neither renewed nor kept. */
  readonly outgoing: readonly InspectedSheet[];
  /** Which of those get a successor. */
  readonly successions: readonly Succession[];
  /** Number formats of copied cells, by plan: a formula put into a cell formatted as text would become text. */
  readonly sourceFormat: (plan: SheetPlan, row: number, column: number) => string | undefined;
}

/** Looks before anything is changed, in one round trip, and refuses what cannot succeed. Throws `WorkbookFailure`. */
export async function inspect(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { keep }: WriteOptions,
): Promise<Inspection> {
  const { workbook } = context;
  queueInspection(workbook);
  const formats = plans.flatMap((plan) => queueSourceFormats(workbook, plan));
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) !== 'ItemNotFound') throw error;
    throw await missingSource(context, plans, error);
  }
  const sheets = workbook.worksheets.items.map(({ id, name, visibility, protection }) => ({
    id,
    name,
    hidden: visibility !== 'Visible',
    isProtected: protection.protected,
  }));
  const marks = ownMarks(workbook.names.items);
  const kept = new Set(keep.filter((key) => plans.every((plan) => plan.key !== key)));
  const outgoing = sheets.filter(({ name }) =>
    isOutgoing(
      marks.filter((mark) => mark.sheet === name),
      kept,
    ),
  );
  if (workbook.protection.protected) throw new WorkbookFailure('protected-workbook', workbook.name);
  const locked = outgoing.find(({ isProtected }) => isProtected);
  if (locked !== undefined) throw new WorkbookFailure('protected-sheet', locked.name);
  requireFreeNames(
    plans,
    sheets.filter((sheet) => !outgoing.includes(sheet)),
  );
  return {
    workbookName: workbook.name,
    sheets,
    marks,
    outgoing,
    successions: marks.flatMap(({ key, sheet }) => {
      const plan = plans.find((each) => each.key === key);
      return sheet === undefined || plan === undefined ? [] : [{ from: sheet, to: plan.name }];
    }),
    sourceFormat: (plan, row, column) => {
      const found = formats.find(({ key, block }) => key === plan.key && isInside(block, row, column));
      const format: unknown = found?.range.numberFormat[row - found.block.top]?.[column - found.block.left];
      return typeof format === 'string' ? format : undefined;
    },
  };
}

/** An own sheet that nothing keeps. */
function isOutgoing(marksOfSheet: readonly OwnMark[], kept: ReadonlySet<string>): boolean {
  return marksOfSheet.length > 0 && marksOfSheet.every(({ key }) => !kept.has(key));
}

function queueInspection(workbook: Excel.Workbook): void {
  workbook.load('name');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  workbook.names.load('items/name,items/formula');
}

interface SourceFormats {
  readonly key: string;
  readonly block: Block;
  readonly range: Excel.Range;
}

function queueSourceFormats(workbook: Excel.Workbook, { key, copyOf, blocks }: SheetPlan): readonly SourceFormats[] {
  if (copyOf === undefined) return [];
  const source = workbook.worksheets.getItem(copyOf);
  return blocks
    .filter(({ rows }) =>
      rows.some((row) =>
        row.some((cell) => isFormulaCell(cell) || typeof cell === 'number' || typeof cell === 'boolean'),
      ),
    )
    .map((block) => {
      const range = source
        .getRangeByIndexes(block.top, block.left, block.rows.length, block.rows[0]?.length ?? 1)
        .untrack();
      range.load('numberFormat');
      return { key, block, range };
    });
}

function isInside({ top, left, rows }: Block, row: number, column: number): boolean {
  return row >= top && row < top + rows.length && column >= left && column < left + (rows[0]?.length ?? 0);
}

/** Excel says that something is not there, not what: find the source sheet that is gone. */
async function missingSource(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  cause: unknown,
): Promise<WorkbookFailure> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const gone = plans.find(
    ({ copyOf }) => copyOf !== undefined && !sheets.items.some(({ name }) => isSameName(name, copyOf)),
  );
  return new WorkbookFailure('changed-meanwhile', gone?.copyOf ?? '', { cause });
}

/** Names were free when the plans were made; a person may have made a sheet since. */
function requireFreeNames(plans: readonly SheetPlan[], staying: readonly InspectedSheet[]): void {
  const taken = plans.find((plan) => staying.some(({ name }) => isSameName(name, plan.name)));
  if (taken !== undefined) throw new WorkbookFailure('changed-meanwhile', taken.name);
}
