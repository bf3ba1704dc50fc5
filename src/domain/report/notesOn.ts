import type { ReportNote } from './ReportNote';
import { cellAddress } from '../workbook/a1';
import { isCellError } from '../workbook/Workbook';
import type { ReportedAnalysis, ReportSource } from './ReportSource';

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

/** More addresses than these nobody reads in a sentence. */
const MOST_ADDRESSES = 12;

/** The cells of the tables that show an error of Excel's; they are printed as dashes. */
export function errorCells({ workbook, analysis }: ReportSource): readonly ReportNote[] {
  const found = analysis.tables.flatMap(({ sheet: name, area }) => {
    const rows = workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    return rows.slice(area.top, area.bottom + 1).flatMap((cells, down) =>
      cells.flatMap((value, column) => {
        const isIn = column >= area.left && column <= area.right;
        return isIn && isCellError(value) ? [`${name}!${cellAddress(area.top + down, column)}`] : [];
      }),
    );
  });
  const subject = [...found.slice(0, MOST_ADDRESSES), ...(found.length > MOST_ADDRESSES ? ['…'] : [])].join(', ');
  return found.length === 0 ? [] : [{ code: 'error-cells', subject, possible: [] }];
}
