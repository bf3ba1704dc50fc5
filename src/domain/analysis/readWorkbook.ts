import { earlierPeriods, periodScoresFromTables } from '../history/fromTables';
import type { PeriodScores } from '../history/PeriodScores';
import { rostersFromTables } from '../indicators/fromTables';
import { messagesIn } from '../languages/messages';
import { withRemembered } from '../settings/remembered';
import { LANGUAGES, type Settings } from '../settings/Settings';
import { withPreset } from '../settings/withPreset';
import { findOwnSheet } from '../sheets/findOwnSheet';
import { isKnownKind } from '../sheets/ownKinds';
import { historyFromSheet } from '../sheets/history/readHistory';
import { SheetNames } from '../sheets/plan/sheetNames';
import { findSettingsSheet, readSettingsSheet, settingsOutcome } from '../sheets/settings/settingsSheet';
import { tablesFromWorkbook } from '../tables/fromWorkbook';
import { reportPeriod } from '../tables/reportPeriod';
import { rowsOfKind } from '../tables/rows';
import type { Table } from '../tables/Table';
import { withIndicesOf } from '../tables/withIndicesOf';
import type { Period } from '../vocabulary/periods';
import type { Sheet, Workbook } from '../workbook/Workbook';
import type { AnalysisOptions } from './AnalysisOptions';
import type { Reading } from './Reading';
import { isStaying, STAYING } from './stayingSheets';

/** Reads a workbook: the settings and history it keeps, its tables, the units they are about, the periods before. */
export function readWorkbook(workbook: Workbook, options: AnalysisOptions): Reading {
  const settingsSheet = findSettingsSheet(workbook);
  const historySheet = findOwnSheet(workbook, 'history');
  const base = withPreset(options.settings);
  const read = settingsSheet === undefined ? undefined : readSettingsSheet(settingsSheet, base);
  const kept = withRemembered(read?.settings ?? base, options.remember ?? {});
  const { sources, hidden } = sourcesOf(workbook, [settingsSheet, historySheet], kept);
  const indexed = withIndicesOf(tablesFromWorkbook(sources, kept), kept, read !== undefined);
  const { tables } = indexed;
  const period = reportPeriod(tables);
  const closed = closedState(workbook, kept, period, options);
  // Which period is closed is known only when the tables are.
  const closing = closed === 'now' && period !== undefined ? { closed: period.label } : undefined;
  const settings = { ...indexed.settings, ...closing };
  const remember = closing === undefined ? options.remember : { ...options.remember, ...closing };
  const joined = rostersFromTables(tables);
  const history = historySheet === undefined ? { periods: [], faults: [] } : historyFromSheet(historySheet);
  const names = new SheetNames(namesTaken(workbook));
  const messages = messagesIn(settings.language);
  return {
    workbook,
    sources,
    hidden,
    settings,
    settingsSheet: settingsOutcome(read, settings, remember, tables, names, messages),
    historySheet,
    history,
    tables,
    joined,
    period,
    closed,
    earlier: [
      ...earlierPeriods(tables, joined.earlierTables, settings),
      ...(options.previous === undefined ? [] : periodsOfWorkbook(options.previous, settings)),
      // A period that was closed once stands there itself.
      ...history.periods.filter(({ period: before }) => before === null || before.label !== period?.label),
    ],
    names,
  };
}

/**
 * Whether this run closes the period, or finds it closed: its results stand, and stay until somebody reopens it. Where
 * they were removed they are made once more as they were then, in plain values.
 */
function closedState(
  workbook: Workbook,
  settings: Settings,
  period: Period | undefined,
  { close = false }: AnalysisOptions,
): Reading['closed'] {
  if (period === undefined) return null;
  const isClosed = settings.closed === period.label;
  const hasResults = workbook.sheets.some(
    ({ ownKey }) => ownKey !== undefined && isKnownKind(ownKey) && !isStaying(ownKey),
  );
  if (isClosed && hasResults) return 'before';
  return isClosed || close ? 'now' : null;
}

/**
 * The names that new sheets cannot have: those of sheets that stay. Ours are among them where a newer edition made them, or
 * where a person gave them another name; under their usual one they make way for themselves.
 */
function namesTaken({ sheets }: Workbook): readonly string[] {
  const usual = LANGUAGES.flatMap((language) => STAYING.map((key) => messagesIn(language).sheets.names[key]));
  return sheets
    .filter(({ name, ownKey }) => {
      if (ownKey === undefined || !isKnownKind(ownKey)) return true;
      return isStaying(ownKey) && !usual.includes(name);
    })
    .map(({ name }) => name);
}

/** A sheet of the person's that is no copy of one of ours. */
function isSource({ ownKey, isResultCopy }: Sheet): boolean {
  return ownKey === undefined && isResultCopy !== true;
}

/** The sheets that are read, and the tables of those that are not: what is hidden counts only where nothing else does. */
function sourcesOf(
  workbook: Workbook,
  apart: readonly (Sheet | undefined)[],
  settings: Settings,
): { readonly sources: Workbook; readonly hidden: readonly Table[] } {
  const own = workbook.sheets.filter((sheet) => isSource(sheet) && !apart.includes(sheet));
  const tablesOf = (sheets: readonly Sheet[]): readonly Table[] =>
    tablesFromWorkbook({ ...workbook, sheets }, settings).filter((table) => rowsOfKind(table, 'unit').length > 0);
  const [visible, hidden] = [
    own.filter(({ isHidden }) => isHidden !== true),
    own.filter(({ isHidden }) => isHidden === true),
  ];
  const sheets = hidden.length === 0 || tablesOf(visible).length === 0 ? own : visible;
  return { sources: { ...workbook, sheets }, hidden: sheets === own ? [] : tablesOf(hidden) };
}

/** The result of the workbook of an earlier period, its own sheets of ours apart. */
function periodsOfWorkbook(workbook: Workbook, settings: Settings): readonly PeriodScores[] {
  const { sources } = sourcesOf(workbook, [], settings);
  const scored = withIndicesOf(tablesFromWorkbook(sources, settings), settings, true);
  return periodScoresFromTables(scored.tables, scored.settings, workbook.fileName ?? '');
}
