import { z } from 'zod';
import { plainText } from '../text/letters';
import { quoteSheetName } from '../workbook/a1';
import type { Area, Sheet } from '../workbook/Workbook';
import { componentsIn } from './componentsFromSheet';
import { type BadSetting, EntryReader } from './EntryReader';
import { type Entry, type Sections, sectionsOf, type SheetWords, textIn } from './sections';
import type { ColumnChoice, GradeBand, Group, IgnoredFinding, Settings } from './Settings';
import { mergedTargets, targetsIn } from './targetsFromSheet';

/** Where formulas find the settings, zero-based cells of the settings sheet. */
export interface SettingsPlaces {
  /** How formulas name the sheet: quoted, or its key in guillemets. */
  readonly sheet: string;
  /** The grades' names and lower bounds, lowest first; absent where the sheet's cells are not the bands in force. */
  readonly grades?: { readonly names: Area; readonly bounds: Area; readonly shorts: Area };
  /**
   * Targets by code: `composite`, `default`, a group's key, or a column's header path. Only cells that hold the very
   * figure in force: words, and figures typed as text, are something else to a formula.
   */
  readonly targets: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
}

export interface SettingsSheet {
  readonly settings: Settings;
  readonly places: SettingsPlaces;
  readonly problems: readonly BadSetting[];
  /** The sheet as it stands. */
  readonly sections: Sections;
  /** The settings that hold without the sheet. */
  readonly base: Settings;
}

const points = z.number().positive().max(1000);
const bound = z.number().min(0).max(1000);
const decimals = z.int().min(0).max(6);
const LANGUAGES = [{ vi: 'vi', en: 'en' }] as const;

/** The codes of the settings that are neither lists nor targets. */
export const OTHER_CODES = ['decimals', 'rounding', 'ties', 'boldFrom', 'language'] as const;

/** Reads the settings a person may have edited, over the ones that hold without the sheet. */
export function settingsFromSheet(sheet: Sheet, base: Settings, words: readonly SheetWords[]): SettingsSheet {
  const sections = sectionsOf(sheet, words);
  const { entries } = sections;
  const reader = new EntryReader();
  const groups = groupsIn(entries.groups, base, reader);
  const { grades, places: gradePlaces } = gradesIn(entries.grades, base.grades, reader);
  const targets = targetsIn(entries.targets, reader);
  const value = (code: string): number | null | undefined => targets.find((each) => each.code === code)?.target;
  const defaultTarget = value('default');
  const settings: Settings = {
    ...base,
    groups: groups.map((group) => {
      const set = value(group.key);
      return set === undefined || set === null ? group : { ...group, target: set };
    }),
    grades,
    compositeTarget: value('composite') ?? base.compositeTarget,
    defaultTarget: defaultTarget === undefined ? base.defaultTarget : defaultTarget,
    targets: mergedTargets(base.targets, targets, base),
    ...otherIn(entries.other, grades, reader, words),
    components: componentsIn(entries.components, base.components, reader, words),
    columns: [...entries.columns.flatMap((entry) => choiceIn(entry, reader)), ...base.columns],
    ignored: [...entries.ignored.flatMap((entry) => ignoredIn(entry, reader)), ...base.ignored],
  };
  return {
    settings,
    problems: reader.problems,
    sections,
    base,
    places: {
      sheet: quoteSheetName(sheet.name),
      targets: new Map(targets.flatMap(({ code, row, isLive }) => (isLive ? [[code, { row, column: 2 }]] : []))),
      ...(gradePlaces === undefined ? {} : { grades: gradePlaces }),
    },
  };
}

function groupsIn(entries: readonly Entry[], base: Settings, reader: EntryReader): readonly Group[] {
  const groups = base.groups.map((group) => {
    const entry = entries.find(({ cells }) => cells[0] === group.key);
    const max = entry === undefined ? undefined : reader.figure('groups', entry, 2, points);
    const name = textIn(entry?.cells[1]);
    return { ...group, ...(max === undefined ? {} : { max }), ...(name === '' ? {} : { name }) };
  });
  for (const entry of entries) {
    if (!groups.some(({ key }) => key === entry.cells[0])) reader.report('groups', entry, 0, 'code');
  }
  const total = groups.reduce((all, { max }) => all + max, 0);
  const [first] = entries;
  if (first !== undefined && total !== base.groups.reduce((all, { max }) => all + max, 0)) {
    reader.report('groups', first, 2, 'sum', String(total));
  }
  return groups;
}

function gradesIn(
  entries: readonly Entry[],
  base: readonly GradeBand[],
  reader: EntryReader,
): { grades: readonly GradeBand[]; places?: SettingsPlaces['grades'] } {
  const bands = entries.map((entry) => ({
    entry,
    name: textIn(entry.cells[0]),
    from: reader.figure('grades', entry, 1, bound),
    short: textIn(entry.cells[2]),
  }));
  const [first, last] = [bands[0], bands.at(-1)];
  const unnamed = bands.filter(({ name }) => name === '');
  for (const { entry } of unnamed) reader.report('grades', entry, 0, 'name');
  if (first === undefined || last === undefined || unnamed.length > 0) return { grades: base };
  if (bands.some(({ from }) => from === undefined)) return { grades: base };
  const fault = bands.find(({ from }, index) => index > 0 && (from ?? 0) <= (bands[index - 1]?.from ?? 0));
  if (fault !== undefined) {
    reader.report('grades', fault.entry, 1, 'order', String(fault.from));
    return { grades: base };
  }
  const area = (column: number): Area => ({
    top: first.entry.row,
    left: column,
    bottom: last.entry.row,
    right: column,
  });
  const isLive = bands.every(
    ({ entry: { cells }, name, from, short }) =>
      cells[0] === name && cells[1] === from && short !== '' && cells[2] === short,
  );
  return {
    grades: bands
      .map(({ name, from, short }) => ({ name, from: from ?? 0, ...(short === '' || short === name ? {} : { short }) }))
      .reverse(),
    ...(isLive ? { places: { names: area(0), bounds: area(1), shorts: area(2) } } : {}),
  };
}

function otherIn(
  entries: readonly Entry[],
  grades: readonly GradeBand[],
  reader: EntryReader,
  words: readonly SheetWords[],
): Partial<Pick<Settings, (typeof OTHER_CODES)[number]>> {
  const codes: readonly string[] = OTHER_CODES;
  for (const entry of entries) if (!codes.includes(textIn(entry.cells[0]))) reader.report('other', entry, 0, 'code');
  const read = <T>(code: (typeof OTHER_CODES)[number], take: (entry: Entry) => T | undefined): T | undefined => {
    const entry = entries.find(({ cells }) => cells[0] === code);
    return entry === undefined ? undefined : take(entry);
  };
  const found = {
    decimals: read('decimals', (entry) => reader.figure('other', entry, 2, decimals)),
    rounding: read('rounding', (entry) =>
      reader.choice(
        'other',
        entry,
        2,
        words.map(({ roundings }) => roundings),
      ),
    ),
    ties: read('ties', (entry) =>
      reader.choice(
        'other',
        entry,
        2,
        words.map(({ tieRules }) => tieRules),
      ),
    ),
    boldFrom: read('boldFrom', (entry) => {
      const grade = grades.find(({ name }) => plainText(name) === plainText(textIn(entry.cells[2])))?.name;
      if (grade === undefined) reader.report('other', entry, 2, 'grade');
      return grade;
    }),
    language: read('language', (entry) => reader.choice('other', entry, 2, LANGUAGES, 'language')),
  };
  return Object.fromEntries(Object.entries(found).filter(([, each]) => each !== undefined));
}

function choiceIn(entry: Entry, reader: EntryReader): readonly ColumnChoice[] {
  const [sheet = '', header = '', role = '', group = ''] = [0, 1, 2, 3].map((column) => textIn(entry.cells[column]));
  if (sheet === '' || role === '') {
    reader.report('columns', entry, 0, 'name');
    return [];
  }
  return [group === '' ? { sheet, header, role } : { sheet, header, role, group }];
}

function ignoredIn(entry: Entry, reader: EntryReader): readonly IgnoredFinding[] {
  const [rule = '', sheet = '', cell = '', reason = ''] = [0, 1, 2, 3].map((column) => textIn(entry.cells[column]));
  if (rule !== '' && cell !== '') return [{ rule, sheet, cell, reason }];
  reader.report('ignored', entry, 0, 'name');
  return [];
}
