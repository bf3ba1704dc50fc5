import type { Messages } from '../languages/messages';
import { indexOf } from '../settings/indexOf';
import type { Settings } from '../settings/Settings';

/** The names of the indices that some boards are scored by, in capitals as titles have them. */
export function indexTitle(
  boards: readonly { readonly index?: string }[],
  settings: Settings,
  { sheets }: Messages,
): string {
  const indices = boards.length === 0 ? [settings.indices[0]] : boards.map((board) => indexOf(board, settings));
  const names = new Set(indices.map(({ name }) => sheets.indexNames[name] ?? name));
  return [...names].join('; ').toLocaleUpperCase('vi');
}
