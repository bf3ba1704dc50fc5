import { WorkbookFailure } from '../WorkbookFailure';
import { readBands } from './bands';
import type { InspectedSheet, Succession } from './inspect';
import { rangeOf } from './ranges';
import { namesSheet, withRenamedSheet } from './sheetReferences';

/**
 * A formula that a person wrote over one of the add-in's own sheets. Deleting the old sheet would leave `#REF!` in it, so
 * it is written once more when its successor has the name.
 */
export interface Dependant {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** As the person wrote it. */
  readonly before: string;
  /** With the successor's name, which is another where the person had renamed the old sheet. */
  readonly after: string;
}

/** The formulas of a rectangle, as Office.js gives them: constants stand among them as they are. */
export interface LoadedFormulas {
  readonly sheet: InspectedSheet;
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/** Asks for the formulas of sheets that stay, to be read from what it gives after the next round trip. */
export function queueFormulas(
  workbook: Excel.Workbook,
  sheets: readonly InspectedSheet[],
): readonly (() => LoadedFormulas)[] {
  return sheets.map((sheet) =>
    askForFormulas(sheet, workbook.worksheets.getItem(sheet.id).getUsedRange(true).untrack()),
  );
}

/** The same where it is too much for one answer. */
export async function readFormulasInBands(
  context: Excel.RequestContext,
  sheets: readonly InspectedSheet[],
): Promise<readonly LoadedFormulas[]> {
  const formulas: LoadedFormulas[] = [];
  for (const sheet of sheets) {
    formulas.push(...(await readBands(context, [sheet.id], (range) => askForFormulas(sheet, range))).flat());
  }
  return formulas;
}

function askForFormulas(sheet: InspectedSheet, range: Excel.Range): () => LoadedFormulas {
  range.load('rowIndex,columnIndex,formulas');
  return () => ({ sheet, top: range.rowIndex, left: range.columnIndex, formulas: range.formulas });
}

/**
 * Finds the formulas that name a replaced sheet.
 * Throws `WorkbookFailure` where one stands on a protected sheet: it could not be kept alive.
 */
export function dependantsIn(
  loaded: readonly LoadedFormulas[],
  successions: readonly Succession[],
): readonly Dependant[] {
  return loaded.flatMap(({ sheet, top, left, formulas }) =>
    formulas.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (typeof cell !== 'string' || !cell.startsWith('=')) return [];
        // A formula that spills shows itself in every cell it fills; it is written to the first.
        const isSpilled = formulas[row - 1]?.[column] === cell || cells[column - 1] === cell;
        if (!successions.some(({ from }) => namesSheet(cell, from)) || isSpilled) return [];
        if (sheet.isProtected) throw new WorkbookFailure('protected-sheet', sheet.name);
        return [
          {
            sheetId: sheet.id,
            row: top + row,
            column: left + column,
            before: cell,
            after: successions.reduce((formula, { from, to }) => withRenamedSheet(formula, from, to), cell),
          },
        ];
      }),
    ),
  );
}

/** Writes the dependants' formulas: all with their `after`, or to restore them all with their `before`. */
export function queueDependants(
  workbook: Excel.Workbook,
  dependants: readonly Dependant[],
  which: 'before' | 'after',
): void {
  for (const dependant of dependants) {
    const { row, column } = dependant;
    const sheet = workbook.worksheets.getItem(dependant.sheetId);
    rangeOf(sheet, { top: row, left: column, bottom: row, right: column }).formulas = [[dependant[which]]];
  }
}
