import { type Messages, messagesIn } from '../../languages/messages';
import type { Remembered } from '../../settings/remembered';
import { LANGUAGES, type Settings } from '../../settings/Settings';
import type { SettingFault } from '../../settings/SettingFault';
import type { Table } from '../../tables/Table';
import { cellAddress } from '../../workbook/a1';
import type { Sheet, Workbook } from '../../workbook/Workbook';
import { findOwnSheet } from '../findOwnSheet';
import { ownSheet } from '../plan/resolveFormula';
import type { SheetNames } from '../plan/sheetNames';
import { isFormulaCell, type SheetPlan } from '../plan/SheetPlan';
import { columnTargets } from './columnTargets';
import type { LanguageText } from './columns';
import type { BadSetting } from './EntryReader';
import type { KeptEntries } from './keptEntries';
import { readSettings, type SettingsSheet } from './readSettings';
import { settingsPlan } from './settingsPlan';
import { unusedEntries } from './unusedEntries';
import type { SettingsPlaces } from './SettingsPlaces';
import { settingsSections } from './SettingsSections';

/** The settings sheet is read in all languages, whichever the workbook was written in. */
const TEXTS: readonly LanguageText[] = LANGUAGES.map((language) => ({
  language,
  text: messagesIn(language).sheets.settings,
}));

/** The workbook's settings sheet: ours by its defined name, or one of that name with our tables in it. */
export function findSettingsSheet(workbook: Workbook): Sheet | undefined {
  return findOwnSheet(workbook, 'settings', (sheet) =>
    settingsSections(sheet, TEXTS).some(({ key }) => key === 'targets' || key === 'bands'),
  );
}

/** Reads the workbook's settings sheet over the settings that hold without it. */
export function readSettingsSheet(sheet: Sheet, base: Settings): SettingsSheet {
  const read = readSettings(sheet, base, TEXTS);
  // A sheet of ours may be renamed at any time; its key stays.
  return sheet.ownKey === undefined ? read : { ...read, places: { ...read.places, sheet: ownSheet(sheet.ownKey) } };
}

/** The settings sheet as a run leaves it, and where formulas find the settings. */
export interface SettingsOutcome {
  /** Absent where the workbook's own sheet stays as it is. */
  readonly plan?: SheetPlan;
  readonly places: SettingsPlaces;
  /** The entries that cannot be taken, at their cells in the sheet as it will stand. */
  readonly faults: readonly SettingFault[];
}

/**
 * Keeps the workbook's settings sheet as long as it has a place for everything and nothing is to be remembered; otherwise
 * writes it anew with all that was read from it, and with what could not be read as it was typed.
 */
export function settingsOutcome(
  existing: SettingsSheet | undefined,
  settings: Settings,
  remember: Remembered | undefined,
  tables: readonly Table[],
  names: SheetNames,
  messages: Messages,
): SettingsOutcome {
  const targets = columnTargets(tables, settings);
  const headers = targets.map(({ code }) => code);
  if (existing !== undefined && remember === undefined && isComplete(existing, settings, headers)) {
    return { places: existing.places, faults: faultsOf(allProblems(existing, tables), existing.name) };
  }
  const kept = existing === undefined ? undefined : keptOf(existing, remember);
  const plan = settingsPlan(settings, targets, kept, names.take(messages.sheets.names.settings), messages);
  const written = readPlan(plan, existing?.base ?? settings);
  return { plan, places: written.places, faults: faultsOf(allProblems(written, tables), plan.name) };
}

function allProblems(sheet: SettingsSheet, tables: readonly Table[]): readonly BadSetting[] {
  return [...sheet.problems, ...unusedEntries(sheet, tables)];
}

function faultsOf(problems: readonly BadSetting[], sheet: string): readonly SettingFault[] {
  return problems.map(({ row, column, found, problem, nearest }) => ({
    sheet,
    cell: cellAddress(row, column),
    found,
    problem,
    ...(nearest === undefined ? {} : { nearest }),
  }));
}

/** Whether the sheet has a place for every setting, in the language of the settings and in the words of now. */
function isComplete(existing: SettingsSheet, settings: Settings, headers: readonly string[]): boolean {
  const { sections, ids, isCurrent } = existing;
  const entriesOf = (key: string): readonly string[] =>
    sections.filter((each) => each.key === key).flatMap(({ entries }) => entries.map(({ row }) => ids.get(row) ?? ''));
  const listed = new Set(entriesOf('targets'));
  const indices = new Set(existing.settings.indices.map(({ key }) => key));
  return (
    isCurrent &&
    sections[0]?.language === settings.language &&
    settings.indices.every(({ key }) => indices.has(key)) &&
    headers.every((header) => listed.has(header)) &&
    entriesOf('bands').length > 0 &&
    (settings.synonyms.length === 0 || entriesOf('synonyms').length > 0) &&
    (entriesOf('components').length > 0 || settings.indices[0].components.length === 0)
  );
}

/** The entries of the sheet that could not be used, but for those that a person has just decided in the pane. */
function keptOf({ problems, sections, ids }: SettingsSheet, remember: Remembered | undefined): KeptEntries {
  const decided = (remember?.targets ?? []).map(({ indicator }) => indicator);
  return {
    sections,
    ids,
    problems: problems.filter(
      ({ section, id }) =>
        !(section === 'targets' && decided.includes(id)) &&
        !(section === 'policies' && id === 'boldFrom' && remember?.boldFrom !== undefined) &&
        !(section === 'policies' && id === 'order' && remember?.order !== undefined) &&
        !(section === 'policies' && id === 'proposals' && remember?.proposals !== undefined) &&
        !(section === 'policies' && id === 'closed' && remember?.closed !== undefined),
    ),
  };
}

/** Reads a plan back the way the written sheet will be read, so that both agree on where everything stands. */
function readPlan(plan: SheetPlan, base: Settings): SettingsSheet {
  const rows = plan.blocks[0]?.rows.map((row) => row.map((cell) => (isFormulaCell(cell) ? cell.value : cell))) ?? [];
  return readSettingsSheet({ name: plan.name, ownKey: plan.key, rows, numberFormats: [], merges: [] }, base);
}
