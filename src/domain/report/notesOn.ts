import type { ReportNote } from './ReportNote';
import type { ReportedAnalysis } from './ReportSource';

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
