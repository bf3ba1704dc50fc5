import Big from 'big.js';

/**
 * Exact decimal arithmetic on JavaScript numbers. A number stands for its shortest decimal notation, which is what was
 * typed: 83.17 − 86.02 is −2.85 and ten terms of one decimal that make 80 make exactly 80.
 */

/** Figures have fewer decimals than this; what has more came out of a division and is no exact decimal anyway. */
const EXACT_DECIMALS = 6;
const SCALE = 10 ** EXACT_DECIMALS;
/** Above this, scaled figures would leave the integers that a double holds exactly. */
const EXACT_LIMIT = Number.MAX_SAFE_INTEGER / SCALE / 1024;

/** The figure in millionths as an exact integer, or `undefined` where it has more decimals or is too large. */
function scaled(value: number): number | undefined {
  if (Math.abs(value) > EXACT_LIMIT) return undefined;
  const integer = Math.round(value * SCALE);
  return integer / SCALE === value ? integer : undefined;
}

/** The exact sum of decimals; 0 for none. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) {
    const integer = scaled(value);
    if (integer === undefined || Math.abs(total) > Number.MAX_SAFE_INTEGER / 2) return sumExactly(values);
    total += integer;
  }
  return total / SCALE;
}

function sumExactly(values: readonly number[]): number {
  return values.reduce((total, value) => total.plus(value), new Big(0)).toNumber();
}

/** The exact difference of two decimals. */
export function subtract(minuend: number, subtrahend: number): number {
  return sum([minuend, -subtrahend]);
}

/** The exact product of two decimals. */
export function multiply(left: number, right: number): number {
  return new Big(left).times(right).toNumber();
}

/** The quotient to twenty places, unrounded as far as a double can hold it; `undefined` for a zero divisor. */
export function divide(dividend: number, divisor: number): number | undefined {
  if (divisor === 0) return undefined;
  return new Big(dividend).div(divisor).toNumber();
}

/** Rounded half up, away from zero for negative figures as Excel's ROUND does: 2.345 → 2.35, −2.345 → −2.35. */
export function round(value: number, decimals: number): number {
  return new Big(value).round(decimals, Big.roundHalfUp).toNumber();
}

/** Decimal places in the shortest notation of a figure: 83.17 → 2, 80 → 0. */
export function decimalsOf(value: number): number {
  const text = String(value);
  const exponent = /e-(\d+)$/.exec(text)?.[1];
  if (exponent !== undefined) return Number(exponent) + (text.split('e')[0]?.split('.')[1]?.length ?? 0);
  return text.split('.')[1]?.length ?? 0;
}
