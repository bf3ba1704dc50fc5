import type { Analysis } from './Analysis';
import { findingsFromScores } from './findings/fromScores';
import { relationsFromTables } from './findings/relations/fromTables';
import { periodScores } from './history/fromBoards';
import { type CoursePeriod, earlierCourse } from './history/course';
import { historyFromSheet } from './sheets/history/readHistory';
import type { PeriodScores } from './history/PeriodScores';
import { earlierPeriods, periodScoresFromTables } from './history/fromTables';
import { previousPeriods } from './history/previousPeriod';
import { rostersFromTables } from './indicators/fromTables';
import { messagesIn } from './languages/messages';
import { boardTitle } from './narrative/boardTitle';
import { narrativeFromBoards } from './narrative/fromBoards';
import { boardsFromIndicators } from './scores/fromIndicators';
import { completedTable } from './scores/blanks/completions';
import { learnTargets } from './scores/learnTargets';
import type { SourcedBoard } from './scores/ScoreModel';
import { targetResults } from './scores/targetResults';
import type { Settings } from './settings/Settings';
import { type Remembered, withRemembered } from './settings/remembered';
import { indexOf } from './settings/indexOf';
import { settingsVersion } from './settings/settingsVersion';
import { withPreset } from './settings/withPreset';
import { asValues } from './sheets/plan/asValues';
import { courseSource, MOST_PERIODS } from './sheets/charts/course';
import { chartsPlan } from './sheets/charts/chartsPlan';
import { checksPlan } from './sheets/checks/checksPlan';
import { copyPlans } from './sheets/copies/copyPlans';
import { findOwnSheet } from './sheets/findOwnSheet';
import { historyPlan } from './sheets/history/historyPlan';
import { narrativePlan } from './sheets/narrative/narrativePlan';
import { rankingPlan } from './sheets/ranking/rankingPlan';
import { findSettingsSheet, readSettingsSheet, settingsOutcome } from './sheets/settings/settingsSheet';
import { SheetNames } from './sheets/plan/sheetNames';
import { targetsPlan } from './sheets/targets/targetsPlan';
import { tablesFromWorkbook } from './tables/fromWorkbook';
import { reportPeriod } from './tables/reportPeriod';
import type { Workbook } from './workbook/Workbook';

/** What a run is given beside the workbook. */
export interface AnalysisOptions {
  /** Settings from a file, over the preset and under the workbook's own `Cấu hình`. */
  readonly settings?: Partial<Settings>;
  /** The workbook of an earlier period. */
  readonly previous?: Workbook;
  /** Plain values and fixed formats instead of live formulas and conditional formats. */
  readonly values?: boolean;
  /** Close the period (chốt số liệu): plain values, and its composites filed in `Lịch sử điểm`. */
  readonly close?: boolean;
  /** What a person decided in the pane, to be kept in `Cấu hình`. An ignored finding without a reason is ignored no more. */
  readonly remember?: Remembered;
}

/** The whole flow: workbook → tables → indicators → scores → findings → sheets. Pure; never throws on bad data. */
export function analyzeWorkbook(workbook: Workbook, options: AnalysisOptions = {}): Analysis {
  const settingsSheet = findSettingsSheet(workbook);
  const historySheet = findOwnSheet(workbook, 'history');
  const base = withPreset(options.settings);
  const read = settingsSheet === undefined ? undefined : readSettingsSheet(settingsSheet, base);
  const settings = withRemembered(read?.settings ?? base, options.remember ?? {});
  const messages = messagesIn(settings.language);
  const sources: Workbook = {
    ...workbook,
    sheets: workbook.sheets.filter(
      (sheet) => sheet !== settingsSheet && sheet !== historySheet && sheet.ownKey === undefined,
    ),
  };

  const tables = tablesFromWorkbook(sources, settings);
  const joined = rostersFromTables(tables);
  const completed = tables.map((table) => completedTable(table, settings));
  const filled = completed.map(({ table }) => table);
  const period = reportPeriod(tables);
  const history = historySheet === undefined ? undefined : historyFromSheet(historySheet);
  const versionOf = (scored: { readonly index?: string }): string =>
    settingsVersion(indexOf(scored, settings), settings);
  const past = previousPeriods(
    [
      ...earlierPeriods(tables, joined.earlierTables, settings),
      ...(options.previous === undefined ? [] : periodsOfWorkbook(options.previous, settings)),
      ...(history?.periods ?? []),
    ],
    period,
    joined.rosters,
    versionOf,
  );
  const boards = boardsFromIndicators(joined, filled, settings, past.previous).map((board) => ({
    ...board,
    title: boardTitle(board, settings, messages),
  }));
  const targets = targetResults(tables);
  const relations = relationsFromTables(tables);
  const names = new SheetNames(workbook.sheets.filter((sheet) => sheet.ownKey === undefined).map(({ name }) => name));
  const outcome = settingsOutcome(read, settings, options.remember, tables, names, messages);
  const findings = findingsFromScores({
    workbook: sources,
    tables,
    completed,
    joined,
    boards,
    targets,
    settings,
    relations,
    badSettings: [...outcome.faults, ...(history?.faults ?? [])],
    past,
  });

  const shown = boards.filter((board) => board.scored || board.indicators.length > 0);
  const context = { workbook: sources, tables: filled, settings, places: outcome.places, messages, names };
  const copies = copyPlans(sources, completed, context);
  const ranking = {
    ...context,
    period,
    completions: completed.map(({ completions }) => completions),
    copyKeys: new Map(copies.map(({ key, copyOf }) => [copyOf ?? '', key])),
    several: shown.length > 1,
  };
  const ranked = shown.map((board, index) => ({ board, plan: rankingPlan(board, index + 1, ranking) }));
  const narrative = narrativeFromBoards({ ...context, boards: shown, targets, findings, period });
  const checked =
    tables.length + findings.length === 0
      ? []
      : [checksPlan(findings, { workbook, tables, relations, period: period?.label, names, messages })];
  const closing = options.close === true && period !== undefined;
  const isFixed = options.values === true || closing;
  const earlierOf = (board: SourcedBoard): readonly CoursePeriod[] =>
    earlierCourse(history?.periods ?? [], period, versionOf(board), MOST_PERIODS - 1);
  const isMarked = sources.sheets.some(({ emphasis }) => emphasis !== undefined);
  const filed = closing
    ? [
        historyPlan(
          historySheet,
          periodScores(boards, period, versionOf, ''),
          names.take(messages.sheets.names.history),
          messages,
        ),
      ]
    : [];
  const plans = [
    ...ranked.map(({ plan }) => plan),
    ...copies,
    targetsPlan(targets, ranked, ranking),
    ...checked,
    narrativePlan(narrative, names, messages),
    chartsPlan(ranked, ranking, courseSource({ workbook, historySheet, earlierOf, isFixed, messages })),
    outcome.plan,
    ...filed,
  ].filter((plan) => plan !== undefined);
  return {
    settings,
    period: period ?? null,
    tables,
    boards: boards.filter(({ units }) => units.length > 0),
    targets,
    findings,
    narrative,
    ...(isMarked ? { learned: learnTargets(sources, tables, settings) } : {}),
    previousPeriod: hasOwnPrevious(boards) ? null : (past.compared?.period ?? null),
    plans: isFixed ? plans.map(asValues) : plans,
    keep: ['settings', 'history'].filter((key) => !plans.some((plan) => plan.key === key)),
  };
}

/** Whether all figures of before stand in the tables themselves, so that the changes are against no other period. */
function hasOwnPrevious(boards: readonly SourcedBoard[]): boolean {
  const from = boards.flatMap(({ units }) => units.flatMap(({ previousFrom }) => previousFrom?.kind ?? []));
  return from.length > 0 && from.every((kind) => kind === 'cell');
}

/** The result of the workbook of an earlier period, its own sheets of ours apart. */
function periodsOfWorkbook(workbook: Workbook, settings: Settings): readonly PeriodScores[] {
  const sources = { ...workbook, sheets: workbook.sheets.filter(({ ownKey }) => ownKey === undefined) };
  return periodScoresFromTables(tablesFromWorkbook(sources, settings), settings, workbook.fileName ?? '');
}
