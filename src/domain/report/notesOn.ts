import type { ReportNote } from './ReportNote';
import { completedTable } from '../scores/blanks/completions';
import { addressOf } from '../tables/cells';
import { cellAddress } from '../workbook/a1';
import { isCellError } from '../workbook/Workbook';
import { sheetsByName } from '../workbook/sheetsByName';
import type { ReportedAnalysis, ReportSource } from './ReportSource';
import { unitsOutOfSight } from './unitsOutOfSight';

/** What the tables lack for a whole document; what can be made of them is made all the same. */
export function notesOn({ period, boards, narrative }: ReportedAnalysis): readonly ReportNote[] {
  const note = (code: ReportNote['code'], subject = ''): ReportNote => ({ code, subject, possible: [] });
  return [...(period === null ? [note('no-period')] : []), ...onUnits()];

  function onUnits(): readonly ReportNote[] {
    const units = boards.flatMap((board) => board.units);
    const [first] = units;
    // Tables of targets have paragraphs of their own.
    if (first === undefined) return narrative.paragraphs.length > 0 ? [] : [note('no-unit')];
    if (units.every(({ score }) => score === null)) return [note('no-composite')];
    return units.length === 1 ? [note('one-unit', first.name)] : [];
  }
}

/** More addresses or names than these nobody reads in a sentence. */
const MOST_NAMED = 12;

/** The cells of the tables that show an error of Excel's: printed as dashes, or as what is worked out in their place. */
export function errorCells({ workbook, analysis: { tables, settings } }: ReportSource): readonly ReportNote[] {
  const sheets = sheetsByName(workbook);
  const found = tables.flatMap((table) => {
    const { sheet: name, area } = table;
    const rows = sheets.get(name)?.rows ?? [];
    const workedOut = new Set(
      [...completedTable(table, settings).completions].flatMap(([column, filled]) =>
        [...filled.keys()].map((row) => addressOf(table, row, column)),
      ),
    );
    return rows.slice(area.top, area.bottom + 1).flatMap((cells, down) =>
      cells.flatMap((value, column) => {
        if (column < area.left || column > area.right || !isCellError(value)) return [];
        const address = cellAddress(area.top + down, column);
        return [{ at: `${name}!${address}`, isWorkedOut: workedOut.has(address) }];
      }),
    );
  });
  const note = (code: ReportNote['code'], all: typeof found): readonly ReportNote[] =>
    all.length === 0 ? [] : [{ code, subject: enumerated(all.map(({ at }) => at)), possible: [] }];
  return [
    ...note(
      'error-cells',
      found.filter(({ isWorkedOut }) => !isWorkedOut),
    ),
    ...note(
      'worked-out-errors',
      found.filter(({ isWorkedOut }) => isWorkedOut),
    ),
  ];
}

/** The units in hidden rows that are printed all the same, as they are counted. */
export function hiddenUnits({ workbook, analysis }: ReportSource): readonly ReportNote[] {
  const sheets = sheetsByName(workbook);
  return analysis.tables.flatMap((table): ReportNote[] => {
    const sheet = sheets.get(table.sheet);
    const names = sheet === undefined ? [] : unitsOutOfSight(table, sheet).map(({ name }) => name);
    if (names.length === 0) return [];
    return [{ code: 'hidden-units', subject: `${table.sheet}: ${enumerated(names)}`, possible: [] }];
  });
}

function enumerated(all: readonly string[]): string {
  return [...all.slice(0, MOST_NAMED), ...(all.length > MOST_NAMED ? ['…'] : [])].join(', ');
}
