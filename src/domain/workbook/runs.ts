/** Stretches of neighbouring numbers in an ascending list, as indices into it. */
export function runsOf(numbers: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  numbers.forEach((number, index) => {
    const run = runs.at(-1);
    if (run !== undefined && number === (numbers[run.last] ?? NaN) + 1) run.last = index;
    else runs.push({ first: index, last: index });
  });
  return runs;
}
