import type { FoundTable } from './FoundTable';
import type { Grid } from './grid';
import type { Column, ColumnFormula } from './Table';

/** A cell of a code row: its own code, and the formulas over other codes that it states. */
export interface ColumnCode {
  readonly code: string;
  readonly formulas: readonly string[];
}

/** Reads `(5)=(4)/(1)`, `(3) = (4) + (5)`, `4=5+6`, `(1)=(2)+(3)=(4)+(5)`, `(7)`, `A`. */
export function columnCode(text: string): ColumnCode | undefined {
  const match = /^[[(]?\s*(\d{1,2}|[A-Za-z])\s*(?:[\])]\s*)?(?:=\s*(.+))?$/.exec(text.trim());
  const code = match?.[1];
  if (code === undefined) return undefined;
  return { code, formulas: match?.[2]?.split('=') ?? [] };
}

/**
 * The formula over the columns that carry the codes: sums and differences, or one ratio (with or without × 100 %).
 * `undefined` where a code is missing or the formula is of another kind.
 * @param columnOf the index of the column that carries a code
 */
export function columnFormula(
  formula: string,
  columnOf: (code: string) => number | undefined,
): ColumnFormula | undefined {
  const bare = formula
    .replace(/\s+/g, '')
    .replace(/(?:[*x×.]100%?|[*x×]100|%)$/i, '')
    .replace(/[−–—]/g, '-')
    .replace(/÷|:/g, '/');
  const ratio = /^[[(]?([0-9A-Za-z]{1,2})[\])]?\/[[(]?([0-9A-Za-z]{1,2})[\])]?$/.exec(bare);
  if (ratio !== null) {
    const [numerator, denominator] = [columnOf(ratio[1] ?? ''), columnOf(ratio[2] ?? '')];
    return numerator === undefined || denominator === undefined ? undefined : { kind: 'ratio', numerator, denominator };
  }
  if (!/^[+-]?[[(]?[0-9A-Za-z]{1,2}[\])]?(?:[+-][[(]?[0-9A-Za-z]{1,2}[\])]?)+$/.test(bare)) return undefined;
  const terms = [...bare.matchAll(/([+-]?)[[(]?([0-9A-Za-z]{1,2})[\])]?/g)].map(([, sign, code]) => ({
    column: columnOf(code ?? ''),
    sign: sign === '-' ? (-1 as const) : (1 as const),
  }));
  const known = terms.flatMap(({ column, sign }) => (column === undefined ? [] : [{ column, sign }]));
  return known.length === terms.length ? { kind: 'sum', terms: known } : undefined;
}

/** The codes of a table's columns, and the formulas over them, from its code row. */
export function columnCodes(
  grid: Grid,
  { codeRow, left }: FoundTable,
  used: readonly number[],
): readonly (Pick<Column, 'code' | 'formula' | 'otherFormulas'> | undefined)[] {
  if (codeRow === undefined) return [];
  const codes = used.map((index) => columnCode(grid.textAt(codeRow, left + index)));
  const columnOf = (code: string): number | undefined => {
    // `A` heads the names and `(a)` the first figures; a formula may write either where there is one of them.
    const exact = codes.findIndex((each) => each?.code === code);
    const at = exact < 0 ? codes.findIndex((each) => each?.code.toLowerCase() === code.toLowerCase()) : exact;
    return at < 0 ? undefined : at;
  };
  return codes.map((each) => {
    if (each === undefined) return undefined;
    const [formula, ...others] = each.formulas.flatMap((stated) => columnFormula(stated, columnOf) ?? []);
    return {
      code: each.code,
      ...(formula === undefined ? {} : { formula }),
      ...(others.length === 0 ? {} : { otherFormulas: others }),
    };
  });
}
