import { z } from 'zod';
import type { EntryReader } from './EntryReader';
import { type Entry, textIn } from './sections';
import type { IndicatorTarget, Settings } from './Settings';

/** A row of the section of targets. */
export interface TargetEntry {
  readonly code: string;
  readonly row: number;
  /** `null` where the person wants none, `undefined` where the entry is no target. */
  readonly target: number | null | undefined;
  /** Whether the cell holds that very number, so that formulas can read it. */
  readonly isLive: boolean;
}

const target = z.number().min(0).max(100);

export function targetsIn(entries: readonly Entry[], reader: EntryReader): readonly TargetEntry[] {
  return entries.flatMap((entry) => {
    const code = textIn(entry.cells[0]);
    if (code === '') {
      reader.report('targets', entry, 0, 'name');
      return [];
    }
    const cell = entry.cells[2];
    const wanted = /^[-–—]?$/.test(textIn(cell)) ? null : reader.figure('targets', entry, 2, target);
    return [{ code, row: entry.row, target: wanted, isLive: typeof cell === 'number' && cell === wanted }];
  });
}

/** Targets that are neither the composite's, a group's nor the default, and groups that are to have none. */
export function mergedTargets(
  base: readonly IndicatorTarget[],
  entries: readonly TargetEntry[],
  settings: Settings,
): readonly IndicatorTarget[] {
  const general = new Set(['composite', 'default', ...settings.groups.map(({ key }) => key)]);
  const own = entries.flatMap(({ code, target: set }): IndicatorTarget[] => {
    if (set === undefined) return [];
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
