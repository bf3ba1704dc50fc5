import type { Analysis } from './Analysis';
import type { AnalysisOptions } from './analysis/AnalysisOptions';
import { judgeReading } from './analysis/judgeReading';
import { planSheets } from './analysis/planSheets';
import { readWorkbook } from './analysis/readWorkbook';
import { STAYING } from './analysis/stayingSheets';
import { questionsFromTables } from './explanations/questions';
import { messagesIn } from './languages/messages';
import { learnTargets } from './scores/learnTargets';
import type { SourcedBoard } from './scores/ScoreModel';
import { isKnownKind } from './sheets/ownKinds';
import type { Workbook } from './workbook/Workbook';

/** The whole flow: workbook → tables → indicators → scores → findings → sheets. Pure; never throws on bad data. */
export function analyzeWorkbook(workbook: Workbook, options: AnalysisOptions = {}): Analysis {
  const reading = readWorkbook(workbook, options);
  const judgement = judgeReading(reading);
  const { narrative, plans } = planSheets(reading, judgement, options);

  const { sources, settings, period, closed, tables } = reading;
  const { boards, targets, findings, past } = judgement;
  const isMarked = sources.sheets.some(({ emphasis }) => emphasis !== undefined);
  return {
    settings,
    period: period ?? null,
    previousPeriod: hasOwnPrevious(boards) ? null : (past.compared?.period ?? null),
    tables,
    boards: boards.filter(({ units }) => units.length > 0),
    targets,
    findings,
    questions: questionsFromTables(tables, messagesIn(settings.language)),
    narrative,
    ...(isMarked ? { learned: learnTargets(sources, tables, settings) } : {}),
    closed,
    plans,
    keep: staying(workbook, closed).filter((key) => !plans.some((plan) => plan.key === key)),
  };
}

/** The keys of own sheets that no run takes away: of a closed period all, and always those that a newer edition made. */
function staying({ sheets }: Workbook, closed: Analysis['closed']): readonly string[] {
  const present = sheets.flatMap(({ ownKey }) => ownKey ?? []);
  return closed === 'before' ? present : [...STAYING, ...present.filter((key) => !isKnownKind(key))];
}

/** Whether the tables themselves say all figures of before, so that the changes are against no other period. */
function hasOwnPrevious(boards: readonly SourcedBoard[]): boolean {
  const from = boards.flatMap(({ units }) => units.flatMap(({ previousFrom }) => previousFrom?.kind ?? []));
  return from.length > 0 && from.every((kind) => kind !== 'value');
}
