import { kindInBreakdown, levelOfSection } from '../../vocabulary/offices';
import type { OrdinalStyle } from '../ordinals';
import type { RowKind } from '../Table';
import type { RowDraft } from './rowKinds';

/** The rows below the total of all at a table's top that part it by kinds of offices, while the units are numbered: `Trong đó: - Cấp tỉnh`. */
export function breakdownOf(
  rows: readonly RowDraft[],
  usual: OrdinalStyle | undefined,
  isTotal: (index: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (usual === undefined || !isTotal(0)) return found;
  for (const [index, { name, filled, ordinal }] of rows.entries()) {
    if (index === 0) continue;
    if (filled === 0 || /\p{N}|\p{L}/u.test(ordinal ?? '') || kindInBreakdown(name) === undefined) break;
    found.add(index);
  }
  return found;
}

/** The units below the heading of the kind that a row of a breakdown names. */
export function inSectionOf(rows: readonly RowDraft[], kinds: readonly RowKind[], index: number): readonly number[] {
  const level = levelOfSection(rows[index]?.name ?? '');
  const section = rows.findIndex(
    ({ name }, at) => at > index && kinds[at] !== 'unit' && levelOfSection(name) === level,
  );
  if (section < 0) return [];
  const end = kinds.findIndex((kind, at) => at > section && kind !== 'unit');
  return kinds.flatMap((kind, at) => (kind === 'unit' && at > section && (end < 0 || at < end) ? [at] : []));
}
