import Big from 'big.js';

/**
 * Exact decimal arithmetic on JavaScript numbers. A number stands for its shortest decimal notation, which is what was
 * typed: 83.17 − 86.02 is −2.85 and ten terms of one decimal that make exactly 80 make exactly 80. Figures of reports fit
 * scaled integers, which doubles hold exactly; whatever does not fit goes through big.js, and what no double holds stays
 * infinite, since no cell a person typed may stop a run.
 */

/** Figures have at most so many decimals; what has more came out of a division and is no exact decimal anyway. */
const EXACT_DECIMALS = 6;
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6] as const;
const SCALE = 10 ** EXACT_DECIMALS;
/** Above this, scaled figures would leave the integers that a double holds exactly. */
const EXACT_LIMIT = Number.MAX_SAFE_INTEGER / SCALE / 1024;

/** How many decimals a figure has, up to six; -1 where it has more or is too large. */
function smallDecimals(value: number): number {
  if (Math.abs(value) > EXACT_LIMIT) return -1;
  for (let decimals = 0; decimals <= EXACT_DECIMALS; decimals += 1) {
    const power = POWERS[decimals] ?? 1;
    if (Math.round(value * power) / power === value) return decimals;
  }
  return -1;
}

/** The figure times a power of ten as an exact integer. */
function scaled(value: number, decimals: number): number {
  return Math.round(value * (POWERS[decimals] ?? 1));
}

/** The exact sum of decimals; 0 for none. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) {
    const integer = Math.round(value * SCALE);
    if (Math.abs(value) > EXACT_LIMIT || integer / SCALE !== value || Math.abs(total) > Number.MAX_SAFE_INTEGER / 2) {
      return sumExactly(values);
    }
    total += integer;
  }
  return total / SCALE;
}

function sumExactly(values: readonly number[]): number {
  const plain = values.reduce((total, value) => total + value, 0);
  return Number.isFinite(plain) ? values.reduce((total, value) => total.plus(value), new Big(0)).toNumber() : plain;
}

/** The exact difference of two decimals. */
export function subtract(minuend: number, subtrahend: number): number {
  return sum([minuend, -subtrahend]);
}

/** The exact product of two decimals. */
export function multiply(left: number, right: number): number {
  const [a, b] = [smallDecimals(left), smallDecimals(right)];
  if (a >= 0 && b >= 0) {
    const product = scaled(left, a) * scaled(right, b);
    if (Number.isSafeInteger(product)) return product / 10 ** (a + b);
  }
  const plain = left * right;
  return Number.isFinite(plain) ? new Big(left).times(right).toNumber() : plain;
}

/** The quotient, as near as a double can hold it; `undefined` for a zero divisor and for what no double holds. */
export function divide(dividend: number, divisor: number): number | undefined {
  if (divisor === 0 || !Number.isFinite(dividend / divisor)) return undefined;
  const [a, b] = [smallDecimals(dividend), smallDecimals(divisor)];
  if (a >= 0 && b >= 0) {
    // Both as integers of one scale: IEEE division of exact operands is correctly rounded.
    const decimals = Math.max(a, b);
    return scaled(dividend, decimals) / scaled(divisor, decimals);
  }
  return new Big(dividend).div(divisor).toNumber();
}

/** Rounded half up, away from zero for negative figures as Excel's ROUND does: 2.345 → 2.35, −2.345 → −2.35. */
export function round(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const power = 10 ** decimals;
  const shifted = Math.abs(value) * power;
  const distance = Math.abs(shifted - Math.floor(shifted) - 0.5);
  // Near a tie the binary figure may stand on the wrong side of it; the decimal notation decides.
  if (distance < 1e-6 || shifted > EXACT_LIMIT) {
    const own = smallDecimals(value);
    return own >= 0 && own <= decimals ? value : new Big(value).round(decimals, Big.roundHalfUp).toNumber();
  }
  return (Math.sign(value) * Math.round(shifted)) / power;
}

/** Decimal places in the shortest notation of a figure: 83.17 → 2, 80 → 0. */
export function decimalsOf(value: number): number {
  const small = smallDecimals(value);
  if (small >= 0) return small;
  const [digits = '', exponent] = String(value).split('e-');
  return (digits.split('.')[1]?.length ?? 0) + Number(exponent ?? 0);
}
