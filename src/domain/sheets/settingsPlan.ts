import type { Messages } from '../languages/messages';
import type { SheetWords } from '../settings/sections';
import type { Settings } from '../settings/Settings';
import { area, SheetDraft } from './plan/draft';
import { type KeptEntries, withKeptEntries } from './keptEntries';
import { HEADER, heightOf, NOTE, SECTION, TITLE } from './plan/look';
import { runsOf } from '../workbook/runs';
import { type ColumnTarget, type SettingsSection, settingsSections } from './settingsSections';
import type { SheetPlan, Validation } from './plan/SheetPlan';

const WIDTHS = [24, 36, 20, 46] as const;
const WIDTH = WIDTHS.reduce((total, each) => total + each, 0);

/** The words of the settings sheet in one language, by which it is read back. */
export function sheetWords({ sheets }: Messages, language: Settings['language']): SheetWords {
  const { groups, targets, grades, other, components, columns, ignored } = sheets.settings;
  const { roundings, tieRules, withoutBases } = sheets.settings;
  const titles = { groups, targets, grades, other, components, columns, ignored };
  return { language, titles, roundings, tieRules, withoutBases };
}

/**
 * The sheet `Cấu hình`: all settings as plain tables that a person can edit, with what may be typed into each.
 * @param kept what stood in the sheet before and could not be used
 */
export function settingsPlan(
  settings: Settings,
  columnTargets: readonly ColumnTarget[],
  kept: KeptEntries | undefined,
  name: string,
  messages: Messages,
): SheetPlan {
  const text = messages.sheets.settings;
  const draft = new SheetDraft();
  draft.addWide(text.title, WIDTHS.length, TITLE, 28);
  draft.addWide(text.hint, WIDTHS.length, NOTE, heightOf(text.hint, WIDTH, 11));
  const validations = settingsSections(settings, columnTargets, messages)
    .map((section) => withKeptEntries(section, kept))
    .filter(({ rows }) => rows.length > 0)
    .flatMap((section) => addSection(draft, section, text.title));
  return draft.plan({
    key: 'settings',
    name,
    columnWidths: WIDTHS.map((width, column) => ({ column, width })),
    validations,
    page: { orientation: 'portrait', footer: messages.sheets.footer },
    tabColor: '7F7F7F',
  });
}

function addSection(draft: SheetDraft, section: SettingsSection, title: string): readonly Validation[] {
  draft.blank();
  draft.addWide(section.title, WIDTHS.length, { ...SECTION, wrap: true }, heightOf(section.title, WIDTH));
  if (section.about !== undefined) {
    draft.addWide(section.about, WIDTHS.length, NOTE, heightOf(section.about, WIDTH, 11));
  }
  draft.add(section.headers, HEADER);
  const top = draft.next;
  for (const cells of section.rows) {
    const heights = cells.map((cell, column) =>
      typeof cell === 'string' ? heightOf(cell, WIDTHS[column] ?? 10, section.styles[column]?.fontSize) : 0,
    );
    draft.heights.push({ row: draft.next, height: Math.max(20, ...heights) });
    draft.add(cells);
  }
  section.styles.forEach((style, column) => draft.style(top, column, draft.next - 1, column, style));
  return section.rules.flatMap(({ codes, column, rule, message }) => {
    const rows = section.rows.flatMap(([code], index) =>
      codes === undefined || codes.some((each) => each === code) ? [top + index] : [],
    );
    return runsOf(rows).map(({ first, last }) => ({
      area: area(rows[first] ?? 0, column, rows[last] ?? 0, column),
      rule,
      title,
      message,
    }));
  });
}
