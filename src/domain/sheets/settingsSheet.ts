import { messagesIn, type Messages } from '../languages/messages';
import type { BadSetting } from '../settings/EntryReader';
import { OTHER_CODES, settingsFromSheet, type SettingsPlaces, type SettingsSheet } from '../settings/fromSheet';
import type { Remembered } from '../settings/remembered';
import { textIn } from '../settings/sections';
import { LANGUAGES, type Settings } from '../settings/Settings';
import type { Table } from '../tables/Table';
import { plainText } from '../text/letters';
import type { Sheet, Workbook } from '../workbook/Workbook';
import { columnTargets } from './targets/columnTargets';
import { findOwnSheet } from './findOwnSheet';
import type { KeptEntries } from './keptEntries';
import { ownSheet } from './plan/resolveFormula';
import type { SheetNames } from './plan/sheetNames';
import { settingsPlan, sheetWords } from './settingsPlan';
import { isFormulaCell, type SheetPlan } from './plan/SheetPlan';

/** The settings sheet reads in every language, whichever the workbook was written in. */
const WORDS = LANGUAGES.map((language) => sheetWords(messagesIn(language), language));

/** The workbook's settings sheet: ours by its defined name, or one of that name with our sections in it. */
export function findSettingsSheet(workbook: Workbook): Sheet | undefined {
  return findOwnSheet(workbook, 'settings', hasSections);
}

function hasSections(sheet: Sheet): boolean {
  const titles = WORDS.flatMap((each) => [plainText(each.titles.targets), plainText(each.titles.grades)]);
  return sheet.rows.some(([first]) => typeof first === 'string' && titles.includes(plainText(first)));
}

/** Reads the workbook's settings sheet over the settings that hold without it. */
export function readSettingsSheet(sheet: Sheet, base: Settings): SettingsSheet {
  const read = settingsFromSheet(sheet, base, WORDS);
  // A sheet of ours may be renamed at any time; its key stays.
  return sheet.ownKey === undefined ? read : { ...read, places: { ...read.places, sheet: ownSheet(sheet.ownKey) } };
}

/** What becomes of the settings sheet in a run, and where formulas find the settings. */
export interface SettingsOutcome {
  /** Absent where the workbook's own sheet stays as it is. */
  readonly plan?: SheetPlan;
  readonly places: SettingsPlaces;
  /** What cannot be taken of the sheet as it will stand. */
  readonly problems: readonly BadSetting[];
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
  const codes = targets.map(({ code }) => code);
  if (existing !== undefined && remember === undefined && isComplete(existing, settings, codes)) {
    return { places: existing.places, problems: existing.problems };
  }
  const kept = existing === undefined ? undefined : keptOf(existing, remember);
  const plan = settingsPlan(settings, targets, kept, names.take(messages.sheets.names.settings), messages);
  const { places, problems } = readPlan(plan, existing?.base ?? settings);
  return { plan, places, problems };
}

/** Whether the sheet has a place for every setting, in the language of the settings. */
function isComplete({ sections }: SettingsSheet, settings: Settings, targets: readonly string[]): boolean {
  const { entries, language } = sections;
  const others = entries.other.map(({ cells }) => cells[0]);
  const listed = new Set(entries.targets.map(({ cells }) => textIn(cells[0])));
  return (
    language === settings.language &&
    targets.every((code) => listed.has(code)) &&
    entries.grades.length > 0 &&
    OTHER_CODES.every((code) => others.includes(code)) &&
    (entries.components.length > 0 || settings.components.length === 0)
  );
}

/** What of the sheet could not be used, but for the entries that a person has just decided in the pane. */
function keptOf({ problems, sections }: SettingsSheet, remember: Remembered | undefined): KeptEntries {
  const decided = (remember?.targets ?? []).map(({ indicator }) => indicator);
  return {
    entries: sections.entries,
    problems: problems.filter(
      ({ section, code }) =>
        !(section === 'targets' && decided.includes(code)) &&
        !(section === 'other' && code === 'boldFrom' && remember?.boldFrom !== undefined),
    ),
  };
}

/** Reads a plan back the way the written sheet will be read, so that both agree on where everything stands. */
function readPlan(plan: SheetPlan, base: Settings): SettingsSheet {
  const rows = plan.blocks[0]?.rows.map((row) => row.map((cell) => (isFormulaCell(cell) ? cell.value : cell))) ?? [];
  return readSettingsSheet({ name: plan.name, ownKey: plan.key, rows, numberFormats: [], merges: [] }, base);
}
