import { legendIn } from '../../vocabulary/legends';
import { periodIn } from '../../vocabulary/periods';
import type { Note } from '../notes';

/** What a legend may explain: `Nhóm 1`, `N1`, `TC III`. */
const NUMBERED = /^\p{L}[\p{L}\s]{0,14}?\s?(?:\d{1,2}|[IVX]{1,4})$/u;

/**
 * The header paths with what a note says of their numbers in place of them: `Nhóm 1` by `Nhóm 1: Công khai, minh bạch; Nhóm 2: …`.
 * One alone is no legend.
 * @param notes those below the table and those above it
 */
export function withLegend(
  paths: readonly (readonly string[])[],
  notes: readonly (readonly Note[])[],
): readonly (readonly string[])[] {
  const isNumbered = (leaf: string): boolean => NUMBERED.test(leaf) && periodIn(leaf) === undefined;
  const leaves = new Set(paths.flatMap((path) => path.slice(-1)).filter(isNumbered));
  if (leaves.size < 2) return paths;
  const explained = legendIn(notes.flatMap((lines) => lines.map(({ text }) => text)).join('\n'), leaves);
  if (explained.size < 2) return paths;
  return paths.map((path) => {
    const name = explained.get(path.at(-1) ?? '');
    return name === undefined ? path : [...path.slice(0, -1), name];
  });
}
