import { commonBands, COMMON_TARGET } from '../../indices/bands';
import type { GradeBand, Index } from '../../indices/Index';
import { indexOfItems } from '../../indices/indexOfItems';
import { FRAME_PARTS } from '../../settings/OfficialFrame';
import type { Settings } from '../../settings/Settings';
import { plainText } from '../../text/letters';
import { quoteSheetName } from '../../workbook/a1';
import type { Sheet } from '../../workbook/Workbook';
import type { LanguageText, SectionKey } from './columns';
import { type BadSetting, EntryReader } from './EntryReader';
import { readBands } from './sections/bands';
import { readComponents } from './sections/components';
import { readColumnChoice, readIgnored } from './sections/decisions';
import { readFrame } from './sections/frame';
import { type NamedIndex, readIndexNames } from './sections/indices';
import { readItems, readWhole } from './sections/items';
import { POLICIES, readPolicies } from './sections/policies';
import { mergedSynonyms, readSynonym } from './sections/synonyms';
import { columnTargetsOf, readTargets, type TargetEntry, withTargets } from './sections/targets';
import { type BandPlaces, type Place, type SettingsPlaces, targetKey } from './SettingsPlaces';
import { type Entry, type ReadSection, settingsSections } from './SettingsSections';

/** A settings sheet as it was read. */
export interface SettingsSheet {
  readonly name: string;
  readonly settings: Settings;
  readonly places: SettingsPlaces;
  readonly problems: readonly BadSetting[];
  /** The sheet as it stands. */
  readonly sections: readonly ReadSection[];
  /** The id of each of its rows. */
  readonly ids: ReadonlyMap<number, string>;
  /** Whether it has a place for every policy and index, named as they are named now. */
  readonly isCurrent: boolean;
  /** The settings that hold without the sheet. */
  readonly base: Settings;
}

/** Reads the settings a person may have edited, over the ones that hold without the sheet. */
export function readSettings(sheet: Sheet, base: Settings, texts: readonly LanguageText[]): SettingsSheet {
  const sections = settingsSections(sheet, texts);
  const reader = new EntryReader();
  const named = readIndexNames(sections, base, reader);
  const read = named.map((each, at) => readIndex(each, at === 0, sections, reader, texts));
  const [own, ...others] = read.map(({ index }) => index);
  const indices: Settings['indices'] = own === undefined ? base.indices : [own, ...others];
  const items = indices.flatMap((index) => index.items);
  const bands = indices.flatMap((index) => index.bands);
  const ownTargets = read[0]?.targets ?? [];
  const defaultTarget = ownTargets.find(({ id }) => id === 'default')?.target;
  const all = (key: SectionKey): readonly Entry[] => sections.filter((each) => each.key === key).flatMap(entriesOf);
  const policies = readPolicies(all('policies'), bands, reader, texts);
  const framed = readFrame(all('frame'), base.frame, reader, texts);
  const settings: Settings = {
    ...base,
    indices,
    defaultTarget: defaultTarget === undefined ? base.defaultTarget : defaultTarget,
    targets: columnTargetsOf(base.targets, ownTargets, items),
    ...policies.settings,
    frame: framed.frame,
    synonyms: mergedSynonyms(
      all('synonyms').flatMap((entry) => readSynonym(entry, items, reader, texts)),
      base.synonyms,
    ),
    columns: [...all('columns').flatMap((entry) => readColumnChoice(entry, items, reader, texts)), ...base.columns],
    ignored: [...all('ignored').flatMap((entry) => readIgnored(entry, reader, texts)), ...base.ignored],
  };
  const listed = all('indices').map(({ row }) => reader.ids.get(row));
  return {
    name: sheet.name,
    settings,
    problems: reader.problems,
    sections,
    ids: reader.ids,
    base,
    isCurrent:
      !reader.isFormer &&
      POLICIES.every((policy) => policies.listed.has(policy)) &&
      FRAME_PARTS.every((part) => framed.listed.has(part)) &&
      indices.every(({ key }) => listed.includes(key)),
    places: placesOf(sheet, read),
  };
}

function entriesOf({ entries }: ReadSection): readonly Entry[] {
  return entries;
}

interface ReadIndex {
  readonly index: Index;
  readonly targets: readonly TargetEntry[];
  readonly places?: BandPlaces;
}

/** One index with all that the sheet states for it. */
function readIndex(
  { key, name, whole: stated, base }: NamedIndex,
  isOwn: boolean,
  sections: readonly ReadSection[],
  reader: EntryReader,
  texts: readonly LanguageText[],
): ReadIndex {
  const of = (section: SectionKey): readonly Entry[] =>
    sections
      .filter((each) => each.key === section)
      .filter(({ index }) => (index === undefined ? isOwn : plainText(index) === plainText(key)))
      .flatMap(entriesOf);
  const isRestated = base !== undefined && base.key !== key;
  const items = readItems(of('items'), base, isRestated, reader);
  const targets = readTargets(of('targets'), items, reader, texts);
  const { bands, places } = readBands(of('bands'), base?.bands ?? commonBands, reader);
  const components = readComponents(of('components'), { items, components: base?.components ?? [] }, reader, texts);
  const summed = indexOfItems({
    key,
    name: name ?? base?.name ?? key,
    ...withTargets({ items, target: base?.target ?? COMMON_TARGET }, targets),
    bands: bands satisfies readonly GradeBand[],
    components,
  });
  const addsUp = base === undefined ? isOwn : indexOfItems(base).whole === base.whole;
  const whole = readWhole(summed, stated ?? (isRestated ? undefined : base?.whole), addsUp, of('items'), reader);
  const index = whole === undefined ? summed : { ...summed, whole };
  return { index, targets, ...(places === undefined ? {} : { places }) };
}

/** Where formulas find the bands and targets of the indices. */
function placesOf({ name }: Sheet, indices: readonly ReadIndex[]): SettingsPlaces {
  return {
    sheet: quoteSheetName(name),
    bands: new Map(
      indices.flatMap(({ index, places }): [string, BandPlaces][] =>
        places === undefined ? [] : [[index.key, places]],
      ),
    ),
    targets: new Map(indices.flatMap(({ index, targets }) => targetPlaces(index, targets))),
  };
}

function targetPlaces(index: Index, targets: readonly TargetEntry[]): readonly (readonly [string, Place])[] {
  const own = new Set(['composite', ...index.items.map(({ key }) => key)]);
  return targets.flatMap(({ id, entry, isLive }) => {
    const column = entry.section.places.get('target');
    if (!isLive || column === undefined) return [];
    return [[targetKey(own.has(id) ? index.key : undefined, id), { row: entry.row, column }] as const];
  });
}
