import { en } from '../languages/en';
import type { Messages } from '../languages/messages';
import { vi } from '../languages/vi';
import { settingsFromSheet, type SettingsPlaces, type SettingsSheet } from '../settings/fromSheet';
import type { Settings } from '../settings/Settings';
import type { Table } from '../tables/Table';
import { plainText } from '../text/letters';
import type { Sheet, Workbook } from '../workbook/Workbook';
import { columnTargets } from './columnTargets';
import { findOwnSheet } from './findOwnSheet';
import { isFormulaCell, type SheetPlan } from './SheetPlan';
import type { SheetNames } from './sheetNames';
import { ownSheet } from './resolveFormula';
import { sectionTitles, settingsPlan } from './settingsPlan';

/** The settings sheet reads in both languages, whichever the workbook was written in. */
const TITLES = [sectionTitles(vi), sectionTitles(en)];

/** The workbook's settings sheet: ours by its defined name, or one of that name with our sections in it. */
export function findSettingsSheet(workbook: Workbook): Sheet | undefined {
  return findOwnSheet(workbook, 'settings', hasSections);
}

function hasSections(sheet: Sheet): boolean {
  const titles = TITLES.flatMap((each) => [plainText(each.targets), plainText(each.grades)]);
  return sheet.rows.some(([first]) => typeof first === 'string' && titles.includes(plainText(first)));
}

/** Reads the workbook's settings sheet over the settings that hold without it. */
export function readSettingsSheet(sheet: Sheet, base: Settings): SettingsSheet {
  const read = settingsFromSheet(sheet, base, TITLES);
  // A sheet of ours may be renamed at any time; its key stays.
  return sheet.ownKey === undefined ? read : { ...read, places: { ...read.places, sheet: ownSheet(sheet.ownKey) } };
}

/** What becomes of the settings sheet in a run, and where formulas find the settings. */
export interface SettingsOutcome {
  /** Absent where the workbook's own sheet stays as it is. */
  readonly plan?: SheetPlan;
  readonly places: SettingsPlaces;
}

/**
 * Keeps the workbook's settings sheet as long as it has a place for every target and nothing in it is wrong to the point
 * of being unreadable; otherwise writes it anew with all that was read from it.
 */
export function settingsOutcome(
  existing: SettingsSheet | undefined,
  settings: Settings,
  tables: readonly Table[],
  names: SheetNames,
  messages: Messages,
): SettingsOutcome {
  const targets = columnTargets(tables, settings);
  if (existing !== undefined) {
    const complete =
      targets.every(({ code }) => existing.places.targets.has(code)) && existing.places.grades !== undefined;
    if (complete || existing.problems.length > 0) return { places: existing.places };
  }
  const plan = settingsPlan(settings, targets, names.take(messages.sheets.names.settings), messages);
  return { plan, places: placesIn(plan, settings) };
}

/** Reads a plan back the way the written sheet will be read, so that both agree on where everything stands. */
function placesIn(plan: SheetPlan, settings: Settings): SettingsPlaces {
  const rows = plan.blocks[0]?.rows.map((row) => row.map((cell) => (isFormulaCell(cell) ? cell.value : cell))) ?? [];
  return readSettingsSheet({ name: plan.name, ownKey: plan.key, rows, numberFormats: [], merges: [] }, settings).places;
}
