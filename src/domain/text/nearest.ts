import { plainText } from './letters';

/**
 * The one of some words that a mistyped one is nearest to, by insertions, deletions, replacements and swaps of letters,
 * without regard to case and tones. None where more than two in five letters differ: that is another word.
 */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const typed = plainText(word).replaceAll(' ', '');
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const each of known) {
    const right = plainText(each).replaceAll(' ', '');
    const distance = editDistance(typed, right);
    const most = Math.max(typed.length, right.length) * 0.4;
    if (distance <= most && (best === undefined || distance < best.distance)) best = { word: each, distance };
  }
  return best?.word;
}

function editDistance(left: string, right: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped = row > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      now.push(
        Math.min(
          at(last, column) + 1,
          at(now, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          ...(swapped ? [at(beforeLast, column - 2) + 1] : []),
        ),
      );
    }
    [beforeLast, last] = [last, now];
  }
  return at(last, right.length);
}

function at(distances: readonly number[], index: number): number {
  return distances[index] ?? Infinity;
}
