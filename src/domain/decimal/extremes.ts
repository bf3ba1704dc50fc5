/**
 * The greatest of some figures, or what is given where that is greater. Rows are too many for `Math.max(...figures)`: some
 * hundred thousand arguments overflow the stack.
 */
export function greatestOf(figures: Iterable<number>, atLeast = -Infinity): number {
  let greatest = atLeast;
  for (const figure of figures) if (figure > greatest) greatest = figure;
  return greatest;
}

/** The least of some figures; infinite where there is none. */
export function leastOf(figures: Iterable<number>): number {
  let least = Infinity;
  for (const figure of figures) if (figure < least) least = figure;
  return least;
}

/** How many of some figures in ascending order are less than a figure. */
export function countBelow(sorted: Float64Array, figure: number): number {
  return countUntil(sorted, figure, false);
}

/** How many of some figures in ascending order are not greater than a figure. */
export function countUpTo(sorted: Float64Array, figure: number): number {
  return countUntil(sorted, figure, true);
}

function countUntil(sorted: Float64Array, figure: number, isIncluded: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const each = sorted[middle] ?? NaN;
    if (each < figure || (isIncluded && each === figure)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers in ascending order, without a function to compare by, which would be called for every pair of a long column. */
export function ascending(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}
