import { cellText } from '../../../workbook/cellText';
import { z } from 'zod';
import { presetIndex } from '../../../indices/presets';
import { compositeTargetShare } from '../../../settings/compositeTarget';
import { presetSettings } from '../../../settings/presetSettings';
import type { IndicatorTarget, Settings } from '../../../settings/Settings';
import type { Index, IndexItem } from '../../../indices/Index';
import type { LanguageText, SettingsText } from '../columns';
import type { Choice, EntryReader } from '../EntryReader';
import { cellIn, type Entry, textAt } from '../SettingsSections';
import { INPUT, NOTED, type SettingsRow, type SettingsTable, settingsTable, TEXT } from '../SettingsTable';
import { itemChoices } from './items';

/** A column's own target, to be shown and edited beside the items'. */
export interface ColumnTarget {
  /** The column's header path. */
  readonly code: string;
  readonly name: string;
  readonly target: number | null;
  readonly source: 'header' | 'setting' | 'default';
}

/** The targets of an index's composite and items; beside the office's own those of other rates and single columns. */
export function targetsTable(
  index: Index,
  columnTargets: readonly ColumnTarget[],
  settings: Settings,
  text: SettingsText,
): SettingsTable {
  const isOwn = index === settings.indices[0];
  return settingsTable('targets', text, {
    ...(isOwn ? {} : { index: index.key }),
    rows: [
      ...indexRows(index, settings, text),
      ...(isOwn ? [defaultRow(settings, text), ...columnRows(columnTargets, text)] : []),
    ],
    styles: [TEXT, TEXT, { ...INPUT, numberFormat: 'General' }, NOTED],
  });
}

function indexRows(index: Index, settings: Settings, text: SettingsText): readonly SettingsRow[] {
  const preset = presetIndex(index.key);
  const composite = compositeTargetShare(index, settings);
  const source = (target: number | null, usual: number | null | undefined): string =>
    text.targetNotes[target === usual ? 'default' : 'setting'];
  return [
    {
      id: 'composite',
      cells: [
        text.codes.composite,
        text.composite,
        composite ?? '-',
        `${text.targetUnits.whole} ${source(composite, preset?.target)}`,
      ],
    },
    ...index.items.map(({ key, code, name, target: own }) => {
      const set = settings.targets.find(({ indicator }) => indicator === key);
      const target = set === undefined ? own : set.target;
      const usual = preset?.items.find((item) => item.key === key)?.target;
      return { id: key, cells: [code, name, target ?? '-', `${text.targetUnits.percent} ${source(target, usual)}`] };
    }),
  ];
}

function defaultRow({ defaultTarget }: Settings, text: SettingsText): SettingsRow {
  const source = text.targetNotes[defaultTarget === presetSettings.defaultTarget ? 'default' : 'setting'];
  return {
    id: 'default',
    cells: [text.codes.default, text.defaultRate, defaultTarget ?? '-', `${text.targetUnits.percent} ${source}`],
  };
}

function columnRows(targets: readonly ColumnTarget[], text: SettingsText): readonly SettingsRow[] {
  return targets.map(({ code, name, target, source }) => ({
    id: code,
    cells: [code, name, target ?? '-', `${text.targetUnits.percent} ${text.targetNotes[source]}`],
  }));
}

/** A row of a table of targets. */
export interface TargetEntry {
  /** `composite`, `default`, an item's key, or a column's header path. */
  readonly id: string;
  readonly entry: Entry;
  /** `null` where the person wants none, `undefined` where the entry is no target. */
  readonly target: number | null | undefined;
  /** Whether the cell holds that very number, so that formulas can read it. */
  readonly isLive: boolean;
}

const percent = z.number().min(0).max(100);

export function readTargets(
  entries: readonly Entry[],
  items: readonly IndexItem[],
  reader: EntryReader,
  texts: readonly LanguageText[],
): readonly TargetEntry[] {
  const general = (['composite', 'default'] as const).map((id): Choice<string> => ({
    value: id,
    words: texts.map(({ text }) => text.codes[id]),
    former: id,
  }));
  const named = itemChoices(items).map(({ value: { key }, ...choice }): Choice<string> => ({ ...choice, value: key }));
  return entries.flatMap((entry) => {
    const code = textAt(entry, 'code');
    if (code === '') {
      reader.report(entry, 'code', 'name');
      return [];
    }
    const id = reader.find(code, [...general, ...named]) ?? code;
    reader.identify(entry, id);
    const cell = cellIn(entry, 'target');
    const wanted = /^[-–—]?$/u.test(cellText(cell)) ? null : reader.figure(entry, 'target', percent);
    return [{ id, entry, target: wanted, isLive: typeof cell === 'number' && cell === wanted }];
  });
}

/** An index with the targets that the sheet states for it. */
export function withTargets<T extends Pick<Index, 'items' | 'target'>>(index: T, targets: readonly TargetEntry[]): T {
  const stated = (id: string, otherwise: number | null): number | null => {
    const target = targets.find((each) => each.id === id)?.target;
    return target === undefined ? otherwise : target;
  };
  return {
    ...index,
    target: stated('composite', index.target),
    items: index.items.map((item) => ({ ...item, target: stated(item.key, item.target) })),
  };
}

/** The targets of single columns: those of the sheet, then those that hold without it and that it does not state. */
export function columnTargetsOf(
  base: readonly IndicatorTarget[],
  targets: readonly TargetEntry[],
  items: readonly IndexItem[],
): readonly IndicatorTarget[] {
  const general = new Set(['composite', 'default', ...items.map(({ key }) => key)]);
  const stated = new Set(targets.flatMap(({ id, target }) => (target === undefined ? [] : [id])));
  const own = targets.flatMap(({ id, target }): IndicatorTarget[] =>
    target === undefined || general.has(id) ? [] : [{ indicator: id, target }],
  );
  return [...own, ...base.filter(({ indicator }) => !stated.has(indicator))];
}
