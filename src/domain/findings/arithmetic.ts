import { amountOfColumns, type Relation } from './relations/Relation';
import { figureAt, written } from './figures';
import type { Table } from '../tables/Table';

/** One term of a sum, as printed. */
export interface Addend {
  readonly figure: string;
  readonly sign: 1 | -1;
}

interface Sum {
  readonly kind: 'sum';
  /** All terms, or the first ones and the last where there are many. */
  readonly terms: readonly Addend[];
  /** How many there are. */
  readonly count: number;
}

/** A calculation with the figures that went into it, as printed. */
export type Arithmetic =
  | Sum
  /** The mean of a sum's terms, times so much. */
  | { readonly kind: 'mean'; readonly sum: Sum; readonly of: number; readonly times: number }
  | { readonly kind: 'ratio'; readonly part: string; readonly whole: string };

/** More terms than this are no longer read. */
const MOST_TERMS = 12;
const FIRST_TERMS = 3;

/** A sum of figures, as printed. */
export function sumOf(figures: readonly string[], signs: readonly (1 | -1)[] = []): Sum {
  const terms = figures.map((figure, index): Addend => ({ figure, sign: signs[index] ?? 1 }));
  const shown = terms.length <= MOST_TERMS ? terms : [...terms.slice(0, FIRST_TERMS), ...terms.slice(-1)];
  return { kind: 'sum', terms: shown, count: terms.length };
}

/** The calculation of a relation in one row; `undefined` where one of its figures is missing. */
export function calculationOf(table: Table, relation: Relation, row: number): Arithmetic | undefined {
  if (relation.kind === 'ratio') {
    const part = amountOfColumns(table, row, relation.numerator);
    const whole = amountOfColumns(table, row, relation.denominator);
    return part === undefined || whole === undefined
      ? undefined
      : { kind: 'ratio', part: written(part.value, table), whole: written(whole.value, table) };
  }
  const figures = relation.terms.map(({ column }) => figureAt({ table, row, column }));
  const known = figures.filter((figure) => figure !== null);
  if (known.length < figures.length) return undefined;
  return sumOf(
    known.map((figure) => written(figure, table)),
    relation.terms.map(({ sign }) => sign),
  );
}

/** `17,2 + 19,9 − 2`, `10 + 20 + 30 + … + 5`, `(8,1 + 7,9 + 8,3) / 3 × 10`, `6 / 10 × 100%`. */
export function arithmeticText(arithmetic: Arithmetic): string {
  if (arithmetic.kind === 'ratio') return `${arithmetic.part} / ${arithmetic.whole} × 100%`;
  if (arithmetic.kind === 'mean') {
    const mean = `(${arithmeticText(arithmetic.sum)}) / ${arithmetic.of}`;
    return arithmetic.times === 1 ? mean : `${mean} × ${arithmetic.times}`;
  }
  const { terms, count } = arithmetic;
  const signed = terms.map(({ figure, sign }, index) => {
    const shown = figure.startsWith('-') && index > 0 ? `(${figure})` : figure;
    if (sign === -1) return `− ${shown}`;
    return index === 0 ? shown : `+ ${shown}`;
  });
  return (count > terms.length ? signed.toSpliced(-1, 0, '+ …') : signed).join(' ');
}
