import { z } from 'zod';
import type { GradeBand } from '../../../indices/Index';
import type { Language, Rounding, Settings, TieRule, UnitOrder } from '../../../settings/Settings';
import type { SettingProblem } from '../../../settings/SettingFault';
import { nearestOf } from '../../../text/nearest';
import { periodIn } from '../../../vocabulary/periods';
import type { LanguageText, SettingsText } from '../columns';
import type { Choice, EntryReader } from '../EntryReader';
import { type Entry, textAt } from '../SettingsSections';
import { CHOICE, listRule, NOTED, numberRule, type SettingsTable, settingsTable, TEXT } from '../SettingsTable';

const decimals = z.int().min(0).max(6);

/** The settings that are neither lists nor targets. */
export const POLICIES = ['decimals', 'rounding', 'ties', 'boldFrom', 'order', 'proposals', 'language'] as const;
/** The last one has a row only where a period is closed. */
type Policy = (typeof POLICIES)[number] | 'closed';

export function policiesTable(settings: Settings, text: SettingsText): SettingsTable {
  const { closed } = settings;
  const values: Readonly<Record<Policy, string | number>> = {
    decimals: settings.decimals,
    rounding: text.roundings[settings.rounding],
    ties: text.tieRules[settings.ties],
    boldFrom: settings.boldFrom,
    order: settings.order === undefined ? '' : text.orders[settings.order],
    proposals: text.answers[settings.proposals ? 'yes' : 'no'],
    language: text.languages[settings.language],
    closed: closed ?? '',
  };
  const ids: readonly Policy[] = closed === undefined ? POLICIES : [...POLICIES, 'closed'];
  const grades = [...new Set(settings.indices.flatMap(({ bands }) => bands.map(({ name }) => name)))];
  return settingsTable('policies', text, {
    rows: ids.map((id) => ({
      id,
      cells: [text.codes[id], text.policies[id].name, values[id], text.policies[id].note],
    })),
    styles: [TEXT, TEXT, CHOICE, NOTED],
    rules: [
      numberRule(text, 'value', 0, 6, ['decimals']),
      listRule('value', Object.values(text.roundings), text.choiceMessage, ['rounding']),
      listRule('value', Object.values(text.tieRules), text.choiceMessage, ['ties']),
      listRule('value', grades, text.gradeMessage, ['boldFrom']),
      listRule('value', Object.values(text.orders), text.choiceMessage, ['order']),
      listRule('value', Object.values(text.answers), text.choiceMessage, ['proposals']),
      listRule('value', Object.values(text.languages), text.choiceMessage, ['language']),
    ],
  });
}

/** The policies that the sheet states, and which of them it has a row for. */
export interface ReadPolicies {
  readonly settings: Partial<Pick<Settings, Policy>>;
  readonly listed: ReadonlySet<Policy>;
}

export function readPolicies(
  entries: readonly Entry[],
  bands: readonly GradeBand[],
  reader: EntryReader,
  texts: readonly LanguageText[],
): ReadPolicies {
  const codes = ([...POLICIES, 'closed'] as const).map((id): Choice<Policy> => ({
    value: id,
    words: texts.map(({ text }) => text.codes[id]),
    former: id,
  }));
  const rows = new Map<Policy, Entry>();
  for (const entry of entries) {
    const id = reader.choice(entry, 'code', codes, 'code');
    if (id === undefined) continue;
    reader.identify(entry, id);
    rows.set(id, entry);
  }
  const read = <T>(id: Policy, take: (entry: Entry) => T | undefined): T | undefined => {
    const entry = rows.get(id);
    return entry === undefined ? undefined : take(entry);
  };
  const chosen = <T extends string>(
    id: Policy,
    wordsIn: (text: SettingsText) => Readonly<Record<T, string>>,
    problem: SettingProblem = 'choice',
  ): T | undefined => read(id, (entry) => reader.choice(entry, 'value', choicesOf(texts, wordsIn), problem));
  const chosenOrder = (): UnitOrder | undefined => chosen<UnitOrder>('order', ({ orders }) => orders);
  const found = {
    decimals: read('decimals', (entry) => reader.figure(entry, 'value', decimals)),
    rounding: chosen<Rounding>('rounding', ({ roundings }) => roundings),
    ties: chosen<TieRule>('ties', ({ tieRules }) => tieRules),
    boldFrom: read('boldFrom', (entry) => gradeIn(entry, bands, reader)),
    order: read('order', (entry) => (textAt(entry, 'value') === '' ? undefined : chosenOrder())),
    proposals: yesOrNo(chosen<'yes' | 'no'>('proposals', ({ answers }) => answers)),
    language: chosen<Language>('language', ({ languages }) => languages, 'language'),
    closed: read('closed', (entry) => closedPeriod(entry, reader)),
  };
  return {
    settings: Object.fromEntries(Object.entries(found).filter(([, each]) => each !== undefined)),
    listed: new Set(rows.keys()),
  };
}

function yesOrNo(answer: 'yes' | 'no' | undefined): boolean | undefined {
  return answer === undefined ? undefined : answer === 'yes';
}

/** The values of a choice with their words in all languages. */
export function choicesOf<T extends string>(
  texts: readonly LanguageText[],
  wordsIn: (text: SettingsText) => Readonly<Record<T, string>>,
): readonly Choice<T>[] {
  const values = Object.keys(texts[0] === undefined ? {} : wordsIn(texts[0].text)) as T[];
  return values.map((value) => ({ value, words: texts.map(({ text }) => wordsIn(text)[value]), former: value }));
}

/** The period that the sheet says is closed; whoever empties the cell reopens it. */
function closedPeriod(entry: Entry, reader: EntryReader): string | undefined {
  const text = textAt(entry, 'value');
  const period = periodIn(text);
  if (text !== '' && period === undefined) reader.report(entry, 'value', 'period');
  return period?.label;
}

function gradeIn(entry: Entry, bands: readonly GradeBand[], reader: EntryReader): string | undefined {
  const names = bands.map(({ name }) => name);
  const grade = reader.find(
    textAt(entry, 'value'),
    names.map((name) => ({ value: name, words: [name] })),
  );
  if (grade === undefined)
    reader.report(entry, 'value', 'grade', { nearest: nearestOf(textAt(entry, 'value'), names) });
  return grade;
}
