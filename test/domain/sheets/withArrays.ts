const OPENING = 'SUMPRODUCT(';

/**
 * A formula for HyperFormula, which works through ranges only inside `ARRAYFORMULA`, where spreadsheets do so inside
 * every SUMPRODUCT. All else of the formula stays as it is, so that what needs dynamic arrays fails.
 */
export function withArrays(formula: string): string {
  const start = formula.indexOf(OPENING);
  if (start < 0) return formula;
  const from = start + OPENING.length;
  let [depth, end] = [1, from];
  for (; depth > 0 && end < formula.length; end += 1) {
    if (formula[end] === '(') depth += 1;
    if (formula[end] === ')') depth -= 1;
  }
  const inside = formula.slice(from, end - 1);
  return `${formula.slice(0, from)}ARRAYFORMULA(${inside}))${withArrays(formula.slice(end))}`;
}
