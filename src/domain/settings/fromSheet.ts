import { z } from 'zod';
import { plainText } from '../text/letters';
import { readNumber } from '../numbers/parseNumber';
import { quoteSheetName } from '../workbook/a1';
import type { Area, CellValue, Sheet } from '../workbook/Workbook';
import type { ColumnChoice, GradeBand, IgnoredFinding, IndicatorTarget, Settings } from './Settings';

/** The parts of the settings sheet; each begins with its title in column A and ends at a blank row. */
export type SectionKey = 'groups' | 'targets' | 'grades' | 'other' | 'columns' | 'ignored';
export type SectionTitles = Readonly<Record<SectionKey, string>>;

/** Where formulas find the settings, zero-based cells of the settings sheet. */
export interface SettingsPlaces {
  /** How formulas name the sheet: quoted, or its key in guillemets. */
  readonly sheet: string;
  /** The grades' names and lower bounds, lowest first; absent where the sheet's bands cannot be used. */
  readonly grades?: { readonly names: Area; readonly bounds: Area; readonly shorts: Area };
  /** Targets by code: `composite`, `default`, a group's key, or a column's header path. */
  readonly targets: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
}

/** An entry that cannot be taken; the last good value stands. */
export interface BadSetting {
  readonly row: number;
  readonly column: number;
  readonly found: string;
  readonly problem: 'number' | 'order' | 'grade' | 'language' | 'sum';
}

export interface SettingsSheet {
  readonly settings: Settings;
  readonly places: SettingsPlaces;
  readonly problems: readonly BadSetting[];
}

const points = z.number().positive().max(1000);
const target = z.number().min(0).max(100);
const bound = z.number().min(0).max(1000);
const decimals = z.int().min(0).max(6);

interface Entry {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** Reads the settings a person may have edited, over the ones that hold without the sheet. */
export function settingsFromSheet(sheet: Sheet, base: Settings, titles: readonly SectionTitles[]): SettingsSheet {
  const sections = sectionsOf(sheet, titles);
  const problems: BadSetting[] = [];
  const figure = (entry: Entry, column: number, schema: z.ZodType<number>): number | undefined => {
    const cell = entry.cells[column] ?? null;
    const reading = readNumber(cell, undefined, ',');
    const parsed = schema.safeParse(reading.kind === 'number' ? reading.value : undefined);
    if (parsed.success) return parsed.data;
    problems.push({ row: entry.row, column, found: textIn(cell), problem: 'number' });
    return undefined;
  };

  const groups = base.groups.map((group) => {
    const entry = sections.groups.find(({ cells }) => cells[0] === group.key);
    const max = entry === undefined ? undefined : figure(entry, 2, points);
    const name = entry === undefined ? '' : textIn(entry.cells[1] ?? null);
    return { ...group, ...(max === undefined ? {} : { max }), ...(name === '' ? {} : { name }) };
  });
  const total = groups.reduce((all, { max }) => all + max, 0);
  const preset = base.groups.reduce((all, { max }) => all + max, 0);
  const firstGroup = sections.groups[0];
  if (firstGroup !== undefined && total !== preset) {
    problems.push({ row: firstGroup.row, column: 2, found: String(total), problem: 'sum' });
  }
  const { grades, places: gradePlaces } = gradesIn(sections.grades, base.grades, figure, problems);
  const targets = targetsIn(sections.targets, figure);
  const value = (code: string): number | null | undefined => targets.find((each) => each.code === code)?.target;
  const other = otherIn(sections.other, grades, figure, problems);

  const settings: Settings = {
    ...base,
    groups: groups.map((group) => {
      const set = value(group.key);
      return set === undefined || set === null ? group : { ...group, target: set };
    }),
    grades,
    compositeTarget: value('composite') ?? base.compositeTarget,
    defaultTarget: value('default') ?? base.defaultTarget,
    targets: mergedTargets(base.targets, targets, base),
    ...other,
    columns: [...sections.columns.flatMap(choiceIn), ...base.columns],
    ignored: [...sections.ignored.flatMap(ignoredIn), ...base.ignored],
  };
  const places = new Map(targets.map(({ code, row }) => [code, { row, column: 2 }]));
  return {
    settings,
    problems,
    places: {
      sheet: quoteSheetName(sheet.name),
      targets: places,
      ...(gradePlaces === undefined ? {} : { grades: gradePlaces }),
    },
  };
}

function sectionsOf(sheet: Sheet, titles: readonly SectionTitles[]): Record<SectionKey, readonly Entry[]> {
  const sections: Record<SectionKey, Entry[]> = {
    groups: [],
    targets: [],
    grades: [],
    other: [],
    columns: [],
    ignored: [],
  };
  const keys = Object.keys(sections) as SectionKey[];
  let current: Entry[] | undefined;
  let skipHeader = false;
  sheet.rows.forEach((cells, row) => {
    const first = textIn(cells[0] ?? null);
    const opened = keys.find((key) => titles.some((each) => plainText(each[key]) === plainText(first)));
    if (first !== '' && opened !== undefined) {
      current = sections[opened];
      skipHeader = true;
    } else if (cells.every((cell) => cell === null || cell === '')) {
      current = undefined;
    } else if (skipHeader) {
      skipHeader = false;
    } else {
      current?.push({ row, cells });
    }
  });
  return sections;
}

type Figure = (entry: Entry, column: number, schema: z.ZodType<number>) => number | undefined;

interface TargetEntry {
  readonly code: string;
  readonly row: number;
  /** `null` where the person wants none, `undefined` where the entry is no target. */
  readonly target: number | null | undefined;
}

function targetsIn(entries: readonly Entry[], figure: Figure): readonly TargetEntry[] {
  return entries.map((entry) => {
    const cell = entry.cells[2] ?? null;
    const none = cell === null || /^\s*[-–—]?\s*$/.test(textIn(cell));
    return { code: textIn(entry.cells[0] ?? null), row: entry.row, target: none ? null : figure(entry, 2, target) };
  });
}

/** Targets that are neither the composite's, a group's nor the default, and groups that are to have none. */
function mergedTargets(
  base: readonly IndicatorTarget[],
  entries: readonly TargetEntry[],
  settings: Settings,
): readonly IndicatorTarget[] {
  const general = new Set(['composite', 'default', ...settings.groups.map(({ key }) => key)]);
  const own = entries.flatMap(({ code, target: set }): IndicatorTarget[] => {
    if (set === undefined || code === '') return [];
    if (general.has(code)) return set === null && code !== 'default' ? [{ indicator: code, target: null }] : [];
    return [{ indicator: code, target: set }];
  });
  const named = new Set(own.map(({ indicator }) => indicator));
  // What the sheet states for a group or the composite overrules an earlier setting of the same.
  const stated = new Set(
    entries.flatMap(({ code, target: set }) => (general.has(code) && typeof set === 'number' ? [code] : [])),
  );
  return [...own, ...base.filter(({ indicator }) => !named.has(indicator) && !stated.has(indicator))];
}

function gradesIn(
  entries: readonly Entry[],
  base: readonly GradeBand[],
  figure: Figure,
  problems: BadSetting[],
): { grades: readonly GradeBand[]; places?: SettingsPlaces['grades'] } {
  const bands = entries.map((entry) => ({
    row: entry.row,
    name: textIn(entry.cells[0] ?? null),
    from: figure(entry, 1, bound),
    short: textIn(entry.cells[2] ?? null),
  }));
  const [first, last] = [bands[0], bands.at(-1)];
  if (first === undefined || last === undefined || bands.some(({ from, name }) => from === undefined || name === ''))
    return { grades: base };
  const fault = bands.find(({ from }, index) => index > 0 && (from ?? 0) <= (bands[index - 1]?.from ?? 0));
  if (fault !== undefined) {
    problems.push({ row: fault.row, column: 1, found: String(fault.from), problem: 'order' });
    return { grades: base };
  }
  const area = (column: number): Area => ({ top: first.row, left: column, bottom: last.row, right: column });
  return {
    grades: bands
      .map(({ name, from, short }) => ({ name, from: from ?? 0, ...(short === '' || short === name ? {} : { short }) }))
      .reverse(),
    places: { names: area(0), bounds: area(1), shorts: area(2) },
  };
}

function otherIn(
  entries: readonly Entry[],
  grades: readonly GradeBand[],
  figure: Figure,
  problems: BadSetting[],
): Partial<Pick<Settings, 'decimals' | 'boldFrom' | 'language'>> {
  const find = (code: string): Entry | undefined => entries.find(({ cells }) => cells[0] === code);
  const [places, bold, language] = [find('decimals'), find('boldFrom'), find('language')];
  const shown = places === undefined ? undefined : figure(places, 2, decimals);
  const grade = grades.find(({ name }) => plainText(name) === plainText(textIn(bold?.cells[2] ?? null)))?.name;
  if (bold !== undefined && grade === undefined) {
    problems.push({ row: bold.row, column: 2, found: textIn(bold.cells[2] ?? null), problem: 'grade' });
  }
  const spoken = textIn(language?.cells[2] ?? null);
  if (language !== undefined && spoken !== 'vi' && spoken !== 'en') {
    problems.push({ row: language.row, column: 2, found: spoken, problem: 'language' });
  }
  return {
    ...(shown === undefined ? {} : { decimals: shown }),
    ...(grade === undefined ? {} : { boldFrom: grade }),
    ...(spoken === 'vi' || spoken === 'en' ? { language: spoken } : {}),
  };
}

function choiceIn({ cells }: Entry): readonly ColumnChoice[] {
  const [sheet = '', header = '', role = '', group = ''] = [0, 1, 2, 3].map((column) => textIn(cells[column] ?? null));
  if (sheet === '' || role === '') return [];
  return [group === '' ? { sheet, header, role } : { sheet, header, role, group }];
}

function ignoredIn({ cells }: Entry): readonly IgnoredFinding[] {
  const [rule = '', sheet = '', cell = '', reason = ''] = [0, 1, 2, 3].map((column) => textIn(cells[column] ?? null));
  return rule === '' || cell === '' ? [] : [{ rule, sheet, cell, reason }];
}

function textIn(value: CellValue): string {
  return value === null ? '' : typeof value === 'object' ? value.error : String(value).trim();
}
