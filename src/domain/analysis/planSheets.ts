import { type CoursePeriod, earlierCourse } from '../history/course';
import { periodScores } from '../history/fromBoards';
import { messagesIn } from '../languages/messages';
import { narrativeFromBoards } from '../narrative/fromBoards';
import type { Narrative } from '../narrative/Narrative';
import type { SourcedBoard } from '../scores/ScoreModel';
import { chartsPlan } from '../sheets/charts/chartsPlan';
import { courseSource, MOST_PERIODS } from '../sheets/charts/course';
import { checksPlan } from '../sheets/checks/checksPlan';
import { withoutCopiedFormulas } from '../sheets/copies/copiedFormulas';
import { copyPlans } from '../sheets/copies/copyPlans';
import { historyPlan } from '../sheets/history/historyPlan';
import { narrativePlan } from '../sheets/narrative/narrativePlan';
import { asValues } from '../sheets/plan/asValues';
import type { SheetPlan } from '../sheets/plan/SheetPlan';
import { rankingPlan } from '../sheets/ranking/rankingPlan';
import { targetsPlan } from '../sheets/targets/targetsPlan';
import type { Sheet } from '../workbook/Workbook';
import type { AnalysisOptions } from './AnalysisOptions';
import type { Judgement } from './Judgement';
import type { Reading } from './Reading';
import { withoutErrors } from './withoutErrors';
import { versionsOf } from './versionsOf';

/** The report's paragraphs, and the sheets that show everything. */
export interface PlannedSheets {
  readonly narrative: Narrative;
  /** In their order. */
  readonly plans: readonly SheetPlan[];
}

/** Plans the sheets of what was read and judged. */
export function planSheets(reading: Reading, judgement: Judgement, options: AnalysisOptions): PlannedSheets {
  const { workbook, sources, settings, settingsSheet, historySheet, history, tables, period, closed, names } = reading;
  const { completed, targets, findings, relations } = judgement;
  const messages = messagesIn(settings.language);
  const versionOf = versionsOf(settings);
  const boards = judgement.boards.filter((board) => board.scored || board.indicators.length > 0);
  const filled = completed.map(({ table }) => table);
  const context = { workbook: sources, tables: filled, settings, places: settingsSheet.places, messages, names };
  const copies = copyPlans(sources, completed, context);
  const ranking = {
    ...context,
    period,
    completions: completed.map(({ completions }) => completions),
    copies: new Map(copies.flatMap((copy) => (copy.copyOf === undefined ? [] : [[copy.copyOf, copy] as const]))),
    boards,
    fixed: fixedBy(closed, options),
  };
  const ranked = boards.map((board, index) => ({ board, plan: rankingPlan(board, index + 1, ranking) }));
  const narrative = narrativeFromBoards({
    ...context,
    boards: withoutErrors(boards, findings, filled),
    targets,
    period,
  });
  const checks = {
    workbook,
    tables,
    relations,
    period: period === undefined ? undefined : messages.period(period),
    names,
    messages,
    language: settings.language,
  };
  // The results of a closed period stay as they are; only decisions are still kept.
  if (closed === 'before') return { narrative, plans: settingsSheet.plan === undefined ? [] : [settingsSheet.plan] };
  const isFixed = ranking.fixed !== null;
  const earlierOf = (board: SourcedBoard): readonly CoursePeriod[] =>
    earlierCourse(history.periods, board.from.period ?? period, versionOf(board), MOST_PERIODS - 1);
  const filed = (): SheetPlan | undefined => {
    if (closed !== 'now') return undefined;
    const scores = periodScores(judgement.boards, tables, period, versionOf, '');
    return historyPlan(historySheet, scores, names.take(messages.sheets.names.history), messages);
  };
  const checked = tables.length + findings.length === 0 ? undefined : checksPlan(findings, checks);
  const plans = [
    ...ranked.map(({ plan }) => plan),
    ...copies,
    targetsPlan(targets, ranked, ranking),
    checked,
    narrativePlan(narrative, names, messages),
    chartsPlan(ranked, ranking, courseSource({ workbook, historySheet, earlierOf, isFixed, messages })),
    settingsSheet.plan,
    filed(),
  ].filter((plan) => plan !== undefined);
  const sourceOf = ({ copyOf }: SheetPlan): Sheet | undefined => sources.sheets.find(({ name }) => name === copyOf);
  return {
    narrative,
    plans: plans.map((plan) => {
      const wanted = isFixed ? asValues(plan) : plan;
      const source = isFixed || plan.arrangement !== undefined ? sourceOf(plan) : undefined;
      return source === undefined ? wanted : withoutCopiedFormulas(wanted, source);
    }),
  };
}

/** Why the sheets hold plain values in place of formulas, where they do. */
function fixedBy(closed: Reading['closed'], { values = false }: AnalysisOptions): 'closed' | 'values' | null {
  if (closed === 'now') return 'closed';
  return values ? 'values' : null;
}
