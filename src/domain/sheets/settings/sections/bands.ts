import { z } from 'zod';
import type { GradeBand, Index } from '../../../indices/Index';
import type { Area } from '../../../workbook/Workbook';
import type { ColumnId, SettingsText } from '../columns';
import type { EntryReader } from '../EntryReader';
import type { BandPlaces } from '../SettingsPlaces';
import { cellIn, type Entry, textAt } from '../SettingsSections';
import { INPUT, NOTED, numberRule, type SettingsTable, settingsTable, TYPED_TEXT } from '../SettingsTable';

const bound = z.number().min(0).max(100);

/** The grades of an index, lowest first, as formulas look them up. */
export function bandsTable({ key, bands }: Index, isOwn: boolean, text: SettingsText): SettingsTable {
  return settingsTable('bands', text, {
    ...(isOwn ? {} : { index: key }),
    rows: bands
      .map(({ name, from, short = name }, at) => ({
        id: name,
        cells: [name, from, short, at === 0 ? text.bestGradeNote : text.gradeNote],
      }))
      .reverse(),
    styles: [TYPED_TEXT, INPUT, TYPED_TEXT, NOTED],
    rules: [numberRule(text, 'from', 0, 100)],
  });
}

interface ReadBands {
  readonly bands: readonly GradeBand[];
  /** Where formulas find them, as long as the cells say exactly the same. */
  readonly places?: BandPlaces;
}

/** The bands that the sheet states, all of them or none: half of a scale grades nobody rightly. */
export function readBands(entries: readonly Entry[], base: readonly GradeBand[], reader: EntryReader): ReadBands {
  for (const entry of entries) reader.identify(entry, textAt(entry, 'name'));
  const found = entries.map((entry) => ({
    entry,
    name: textAt(entry, 'name'),
    from: reader.figure(entry, 'from', bound),
    short: textAt(entry, 'short'),
  }));
  const unnamed = found.filter(({ name }) => name === '');
  for (const { entry } of unnamed) reader.report(entry, 'name', 'name');
  const bands = found.flatMap(({ from, ...band }) => (from === undefined ? [] : [{ ...band, from }]));
  const [first, last] = [bands[0], bands.at(-1)];
  if (first === undefined || last === undefined || unnamed.length > 0 || bands.length < found.length) {
    return { bands: base };
  }
  const fault =
    bands.find(({ from }, at) => at > 0 && from <= (bands[at - 1]?.from ?? -Infinity)) ??
    bands.find(({ name }, at) => bands.findIndex((each) => each.name === name) < at);
  if (fault !== undefined) {
    const isTwice = bands.filter(({ name }) => name === fault.name).length > 1;
    reader.report(fault.entry, isTwice ? 'name' : 'from', isTwice ? 'twice' : 'order');
    return { bands: base };
  }
  const isLive = bands.every(
    ({ entry, name, from, short }) =>
      cellIn(entry, 'name') === name &&
      cellIn(entry, 'from') === from &&
      short !== '' &&
      cellIn(entry, 'short') === short,
  );
  return {
    bands: bands
      .map(({ name, from, short }) => ({ name, from, ...(short === '' || short === name ? {} : { short }) }))
      .reverse(),
    ...(isLive ? { places: placesBetween(first.entry, last.entry) } : {}),
  };
}

function placesBetween(first: Entry, last: Entry): BandPlaces {
  const area = (column: ColumnId): Area => {
    const at = first.section.places.get(column);
    if (at === undefined) throw new RangeError(`no column ${column} in the table of bands`);
    return { top: first.row, left: at, bottom: last.row, right: at };
  };
  return { names: area('name'), bounds: area('from'), shorts: area('short') };
}
