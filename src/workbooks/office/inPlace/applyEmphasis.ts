import type { EmphasisMark } from '../../../domain/sheets/copies/emphasisMarks';
import { WorkbookFailure } from '../../WorkbookFailure';
import type { InPlaceResult } from '../../WorkbookPort';
import { emphasisWanted } from '../emphasis';
import { failureFromOffice } from '../officeFailure';
import { rangeOf } from '../ranges';
import { isSameName } from '../sheetNames';
import { sendSteps, type Step } from '../sync';
import { lookOf } from './CellLook';
import { emphasizedAreas, type EmphasizedArea, isEmphasisName } from './emphasisNames';
import { queueLooks, queueRecords } from './queueEmphasis';
import { restoreLooks } from './restoreLooks';
import { runsOfCells } from './runs';
import { type CellTurn, turnOf, type TouchedCell } from './turns';

/** The workbook as it is found. */
interface Found {
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly isProtected: boolean }[];
  readonly areas: readonly EmphasizedArea[];
  /** The names of records that are taken, here or by the sheet in front (OfficeDev/office-js 2875). */
  readonly taken: readonly string[];
}

/**
 * Emphasises the marked cells where they stand, in three round trips: what there is, how the cells look, the change.
 * A cell that was emphasised before and has no mark now goes back to its own look; without marks, all of them do.
 * Office.js takes no batch back, so a failure is followed by two more round trips that do.
 */
export async function applyEmphasis(marks: readonly EmphasisMark[]): Promise<InPlaceResult> {
  const { found, turns } = await Excel.run((context) => inspect(context, marks));
  const written = turns.filter(({ write }) => Object.keys(write).length > 0);
  const locked = found.sheets.find(
    ({ name, isProtected }) => isProtected && written.some((cell) => cell.sheet === name),
  );
  if (locked !== undefined) throw new WorkbookFailure('protected-sheet', locked.name);
  if (written.length > 0 || found.areas.length > 0) {
    try {
      await Excel.run(async (context) => {
        await sendSteps(context, [...queueRecords(context, turns, found), ...queueLooks(context, written)], () => {
          context.application.suspendScreenUpdatingUntilNextSync();
        });
      });
    } catch (error) {
      await takeBack(error, found, written);
    }
  }
  return { cells: written.length, sheets: [...new Set(written.map(({ sheet }) => sheet))] };
}

async function inspect(
  context: Excel.RequestContext,
  marks: readonly EmphasisMark[],
): Promise<{ readonly found: Found; readonly turns: readonly CellTurn[] }> {
  const { workbook } = context;
  workbook.load('name');
  workbook.worksheets.load('items/name,items/protection/protected');
  workbook.names.load('items/name,items/formula');
  const inFront = workbook.worksheets.getActiveWorksheet().names.load('items/name');
  await context.sync();
  const sheets = workbook.worksheets.items.map(({ name, protection }) => ({ name, isProtected: protection.protected }));
  const gone = marks.find(({ sheet }) => !sheets.some(({ name }) => isSameName(name, sheet)));
  if (gone !== undefined) throw new WorkbookFailure('changed-meanwhile', gone.sheet);
  const areas = emphasizedAreas(workbook.names.items);
  const turns = await readTurns(context, touchedCells(marks, areas));
  const taken = [...areas, ...inFront.items].map(({ name }) => name).filter(isEmphasisName);
  return { found: { name: workbook.name, sheets, areas, taken }, turns };
}

/** The cells that have a mark or were emphasised before. */
function touchedCells(marks: readonly EmphasisMark[], areas: readonly EmphasizedArea[]): readonly TouchedCell[] {
  const cells = new Map<string, TouchedCell>();
  const add = (cell: TouchedCell): void => {
    const key = JSON.stringify([cell.sheet, cell.row, cell.column]);
    cells.set(key, { ...cells.get(key), ...cell });
  };
  for (const { place, change } of areas) {
    if (place === undefined) continue;
    const { top, left, bottom, right } = place.area;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) add({ sheet: place.sheet, row, column, earlier: change });
    }
  }
  for (const mark of marks) add({ sheet: mark.sheet, row: mark.row, column: mark.column, mark });
  return [...cells.values()];
}

/** How one cell comes back: `{"format":{"font":{"bold":false,"underline":"Single"}}}`. */
const bytesOfLook = 70;

async function readTurns(context: Excel.RequestContext, cells: readonly TouchedCell[]): Promise<readonly CellTurn[]> {
  if (cells.length === 0) return [];
  const answers: (() => readonly CellTurn[])[] = [];
  const steps = runsOfCells(cells).map(({ sheet, area, cells: run }): Step => ({
    bytes: 600 + run.length * bytesOfLook,
    queue: () => {
      const looks = rangeOf(context.workbook.worksheets.getItem(sheet), area).getCellProperties(emphasisWanted);
      answers.push(() =>
        run.flatMap((cell, index) => {
          const look = lookOf(looks.value[index]?.[0]);
          return look === undefined ? [] : [turnOf(cell, look)];
        }),
      );
    },
  }));
  await sendSteps(context, steps, () => undefined);
  return answers.flatMap((answer) => answer());
}

/** Puts all back as it was and throws what went wrong. */
async function takeBack(error: unknown, found: Found, written: readonly CellTurn[]): Promise<never> {
  const failure = failureFromOffice(error, { subject: found.name });
  try {
    await Excel.run((context) => restoreLooks(context, written, found.areas));
  } catch (restoring) {
    const cause = new AggregateError([failure, restoring], 'The emphasis failed, and so did taking it back');
    throw new WorkbookFailure(failure.code, failure.subject, { cause });
  }
  throw failure;
}
