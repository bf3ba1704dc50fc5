import type { Messages } from '../languages/messages';
import type { SourcedBoard } from '../scores/ScoreModel';
import { indexOf } from '../settings/indexOf';
import type { Settings } from '../settings/Settings';
import type { Table } from '../tables/Table';

/** What something is said of: boards, or without any the targets and tables that are left. */
interface Told {
  readonly boards: readonly SourcedBoard[];
  readonly targets?: readonly unknown[];
  readonly tables?: readonly Table[];
}

/**
 * What boards are about: the names of the indices that they are scored by, or indicators where none is. Without any board what is
 * left are assigned targets, or the groups and items of an index.
 */
export function subjectName(
  { boards, targets = [], tables = [] }: Told,
  settings: Settings,
  { sheets, narrative }: Messages,
): string {
  const used = boards.filter(usesIndex);
  if (used.length === 0 && targets.length > 0)
    return boards.length > 0 ? narrative.subjects.both : narrative.subjects.targets;
  const indices = (boards.length > 0 ? used : tables.filter(hasItems)).map((each) => indexOf(each, settings));
  if (indices.length === 0) return narrative.subjects.indicators;
  return [...new Set(indices.map(({ name }) => sheets.indexNames[name] ?? name))].join('; ');
}

/** The same in capitals, as titles have it. */
export function indexTitle(...about: Parameters<typeof subjectName>): string {
  return subjectName(...about).toLocaleUpperCase('vi');
}

/** Whether a board has a composite, points of an index's items, or says itself which index it is about. */
function usesIndex({ scored, index, indicators }: SourcedBoard): boolean {
  return (
    scored || index !== undefined || indicators.some(({ role, group }) => role === 'points' && group !== undefined)
  );
}

/** Whether a table is about an index's groups or items, or says itself which index it is about. */
function hasItems({ kind, index }: Table): boolean {
  return index !== undefined || kind === 'parentGroups' || kind === 'components';
}
