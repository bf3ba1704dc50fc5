import type { Messages } from '../languages/messages';
import type { SourcedBoard } from '../scores/ScoreModel';
import { indexOf } from '../settings/indexOf';
import type { Settings } from '../settings/Settings';

/**
 * What some boards are about: the names of the indices that they are scored by. Where none is, they are about indicators; and
 * without any board what is left are assigned targets.
 */
export function subjectName(
  boards: readonly SourcedBoard[],
  targets: readonly unknown[],
  settings: Settings,
  { sheets, narrative }: Messages,
): string {
  const used = boards.filter(usesIndex);
  if (used.length === 0 && targets.length > 0)
    return boards.length > 0 ? narrative.subjects.both : narrative.subjects.targets;
  if (used.length === 0 && boards.length > 0) return narrative.subjects.indicators;
  const indices = used.length === 0 ? [settings.indices[0]] : used.map((board) => indexOf(board, settings));
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
