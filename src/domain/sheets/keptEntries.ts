import type { BadSetting } from '../settings/EntryReader';
import type { SectionKey } from '../settings/sections';
import { textIn } from '../settings/sections';
import type { CellValue } from '../workbook/Workbook';
import type { SettingsSection } from './settingsSections';
import type { PlannedCell } from './plan/SheetPlan';

/** Entries of the settings sheet that could not be taken and stay as somebody typed them. */
export interface KeptEntries {
  readonly problems: readonly BadSetting[];
  /** All rows of the sections, by which what cannot be used is kept whole. */
  readonly entries: Readonly<Record<SectionKey, readonly { readonly cells: readonly CellValue[] }[]>>;
}

/** Lists of which each row stands by itself, so that no other row can take the place of a bad one. */
const LISTS: ReadonlySet<SectionKey> = new Set(['columns', 'ignored'] as const);

/**
 * A section as it is written anew: bad entries keep their text in their cells, rows nobody can place stay at the end, and
 * what somebody wrote to the right of a row stays beside it.
 */
export function withKeptEntries(section: SettingsSection, kept: KeptEntries | undefined): SettingsSection {
  if (kept === undefined) return section;
  const bad = kept.problems.filter((each) => each.section === section.key && each.problem !== 'sum');
  const old = kept.entries[section.key];
  // Bands are used together or not at all, so they stay together.
  if (section.key === 'grades' && bad.length > 0) return { ...section, rows: old.map(({ cells }) => cells.map(plain)) };
  const width = section.headers.length;
  const rows = section.rows.map((row) => {
    const [code] = row;
    if (LISTS.has(section.key)) return row;
    const cells = [...row];
    for (const { column, cells: typed } of bad.filter((each) => each.code === code && each.code !== '')) {
      cells[column] = plain(typed[column] ?? null);
    }
    const beside = old.find((each) => textIn(each.cells[0]) === code)?.cells.slice(width) ?? [];
    return [...cells, ...beside.map(plain)];
  });
  const placed = new Set(LISTS.has(section.key) ? [] : rows.map(([code]) => code));
  const left = new Map(bad.filter(({ code }) => !placed.has(code)).map((each) => [each.row, each]));
  return { ...section, rows: [...rows, ...[...left.values()].map(({ cells }) => cells.map(plain))] };
}

function plain(value: CellValue): PlannedCell {
  return typeof value === 'object' && value !== null ? value.error : value;
}
