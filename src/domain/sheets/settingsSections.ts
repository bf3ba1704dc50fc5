import type { Messages } from '../languages/messages';
import { components766 } from '../settings/components766';
import { preset766 } from '../settings/preset766';
import type { SectionKey } from '../settings/sections';
import type { Settings } from '../settings/Settings';
import { plainText } from '../text/letters';
import { CELL, NAME_CELL, TEXT_FORMAT } from './plan/look';
import type { CellStyle, PlannedCell, Validation } from './plan/SheetPlan';

/** A column's own target, to be shown and edited beside the groups'. */
export interface ColumnTarget {
  /** The column's header path. */
  readonly code: string;
  readonly name: string;
  readonly target: number | null;
  readonly source: 'header' | 'setting' | 'default';
}

/** What may be typed into a column of a section, in the rows of these codes or in all. */
export interface EntryRule {
  readonly column: number;
  readonly codes?: readonly string[];
  readonly rule: Validation['rule'];
  readonly message: string;
}

/** One table of the settings sheet: its title, a line below it, its header, and a row with a note for each entry. */
export interface SettingsSection {
  readonly key: SectionKey;
  readonly title: string;
  readonly about?: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly styles: readonly CellStyle[];
  readonly rules: readonly EntryRule[];
}

const FILL = { fill: 'FFF9DB' };
const TEXT: CellStyle = { ...NAME_CELL, numberFormat: TEXT_FORMAT };
const NOTED: CellStyle = { ...NAME_CELL, fontSize: 11, italic: true };
const INPUT: CellStyle = { ...CELL, ...FILL };
/** A choice is made of words, which Excel must not take for dates. */
const CHOICE: CellStyle = { ...INPUT, numberFormat: TEXT_FORMAT, wrap: true };

/** The tables of the settings sheet, top down. */
export function settingsSections(
  settings: Settings,
  columnTargets: readonly ColumnTarget[],
  messages: Messages,
): readonly SettingsSection[] {
  const text = messages.sheets.settings;
  const number = (column: number, minimum: number, maximum: number, codes?: readonly string[]): EntryRule => ({
    column,
    rule: { kind: 'decimal', minimum, maximum },
    message: text.numberMessage(minimum, maximum),
    ...(codes === undefined ? {} : { codes }),
  });
  const list = (column: number, values: readonly string[], message: string, codes?: readonly string[]): EntryRule => ({
    column,
    rule: { kind: 'list', values },
    message,
    ...(codes === undefined ? {} : { codes }),
  });
  const lists: readonly SettingsSection[] = [
    {
      key: 'columns',
      title: text.columns,
      headers: Object.values(text.columnHeaders),
      rows: settings.columns.map((each) => [each.sheet, each.header, each.role, each.group ?? null]),
      styles: [TEXT, TEXT, TEXT, TEXT],
      rules: [],
    },
    {
      key: 'ignored',
      title: text.ignored,
      headers: Object.values(text.ignoredHeaders),
      rows: settings.ignored.map((each) => [each.rule, each.sheet, each.cell, each.reason]),
      styles: [TEXT, TEXT, TEXT, TEXT],
      rules: [],
    },
  ];
  return [
    {
      key: 'groups',
      title: text.groups,
      headers: [text.groupHeaders.code, text.groupHeaders.name, text.groupHeaders.max, text.note],
      rows: settings.groups.map(({ key, name, max }) => [key, name, max, groupNote(key, text)]),
      styles: [TEXT, { ...TEXT, ...FILL }, INPUT, NOTED],
      rules: [number(2, 0.01, 1000)],
    },
    {
      key: 'targets',
      title: text.targets,
      headers: [text.targetHeaders.code, text.targetHeaders.name, text.targetHeaders.target, text.note],
      rows: targetRows(settings, columnTargets, text),
      styles: [TEXT, TEXT, { ...INPUT, numberFormat: 'General' }, NOTED],
      rules: [],
    },
    {
      key: 'grades',
      title: text.grades,
      headers: [text.gradeHeaders.name, text.gradeHeaders.from, text.gradeHeaders.short, text.note],
      rows: settings.grades
        .map(({ name, from, short }, index) => [
          name,
          from,
          short ?? name,
          index === 0 ? text.bestGradeNote : text.gradeNote,
        ])
        .reverse(),
      styles: [{ ...TEXT, ...FILL }, INPUT, { ...TEXT, ...FILL }, NOTED],
      rules: [number(1, 0, 1000)],
    },
    {
      key: 'other',
      title: text.other,
      headers: [text.otherHeaders.code, text.otherHeaders.name, text.otherHeaders.value, text.note],
      rows: [
        ['decimals', text.decimals, settings.decimals, text.decimalsNote],
        ['rounding', text.rounding, text.roundings[settings.rounding], text.roundingNote],
        ['ties', text.ties, text.tieRules[settings.ties], text.tiesNote],
        ['boldFrom', text.boldFrom, settings.boldFrom, text.boldFromNote],
        ['language', text.language, settings.language, text.languageNote],
      ],
      styles: [TEXT, TEXT, CHOICE, NOTED],
      rules: [
        number(2, 0, 6, ['decimals']),
        list(2, Object.values(text.roundings), text.choiceMessage, ['rounding']),
        list(2, Object.values(text.tieRules), text.choiceMessage, ['ties']),
        list(
          2,
          settings.grades.map(({ name }) => name),
          text.gradeMessage,
          ['boldFrom'],
        ),
        list(2, ['vi', 'en'], text.language, ['language']),
      ],
    },
    {
      key: 'components',
      title: text.components,
      about: text.componentsHint,
      headers: Object.values(text.componentHeaders),
      rows: componentRows(settings, text),
      styles: [{ ...TEXT, ...FILL }, NOTED, INPUT, CHOICE],
      rules: [number(2, 0.01, 100), list(3, Object.values(text.withoutBases), text.choiceMessage)],
    },
    ...lists,
  ];
}

type Text = Messages['sheets']['settings'];

function groupNote(key: string, text: Text): string {
  const preset = preset766.groups.find((group) => group.key === key);
  return preset === undefined ? text.ownGroupNote : text.groupNote(String(preset.max));
}

function targetRows(
  settings: Settings,
  columnTargets: readonly ColumnTarget[],
  text: Text,
): readonly (readonly PlannedCell[])[] {
  const own = (indicator: string): number | null | undefined =>
    settings.targets.find((each) => each.indicator === indicator)?.target;
  const general = [
    { code: 'composite', name: text.composite, target: settings.compositeTarget },
    ...settings.groups.map((group) => ({ code: group.key, name: group.name, target: group.target })),
    { code: 'default', name: text.defaultRate, target: settings.defaultTarget },
  ].map((each): ColumnTarget => {
    const set = own(each.code);
    const target = set === undefined ? each.target : set;
    return { ...each, target, source: target === presetTarget(each.code) ? 'default' : 'setting' };
  });
  const listed = new Set(general.map(({ code }) => code));
  return [...general, ...columnTargets.filter(({ code }) => !listed.has(code))].map(
    ({ code, name, target, source }) => [
      code,
      name,
      target ?? '-',
      `${code === 'composite' ? text.targetUnits.points : text.targetUnits.percent} ${text.targetNotes[source]}`,
    ],
  );
}

/** The target that holds where nobody set another. */
function presetTarget(code: string): number | null {
  if (code === 'composite') return preset766.compositeTarget;
  return preset766.groups.find(({ key }) => key === code)?.target ?? preset766.defaultTarget;
}

/** Each rule once: of two for the same words the first is the one that counts. */
function componentRows({ components }: Settings, text: Text): readonly (readonly PlannedCell[])[] {
  const rules = new Map(components.toReversed().map((rule) => [plainText(rule.words), rule]));
  const preset = new Set(components766.map(({ words }) => plainText(words)));
  return [...rules]
    .toReversed()
    .map(([plain, { words, target, withoutBase }]) => [
      words,
      preset.has(plain) ? text.componentNote : text.ownComponentNote,
      target,
      text.withoutBases[withoutBase],
    ]);
}
