import type { Correction } from './Observation';

/**
 * The slip of the hand that made one figure of another, where there is just one to see: two neighbouring digits changed
 * places, a sign, a decimal mark left out or set elsewhere.
 */
export function slipBetween(found: number, expected: number): 'transposed' | 'sign' | 'decimal' | undefined {
  if (found === expected || expected === 0) return undefined;
  if (found === -expected) return 'sign';
  const [one, other] = [String(Math.abs(found)), String(Math.abs(expected))];
  if (Math.sign(found) === Math.sign(expected) && areTransposed(one, other)) return 'transposed';
  const digits = (text: string): string => text.replace('.', '').replace(/^0+|0+$/g, '');
  const factor = found / expected;
  if (digits(one) === digits(other) && digits(one).length >= 2 && (factor > 5 || factor < 0.2)) return 'decimal';
  return undefined;
}

function areTransposed(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const differing = Array.from(one, (digit, index) => (digit === other[index] ? -1 : index)).filter(
    (index) => index >= 0,
  );
  const [first = 0, second = 0] = differing;
  // A decimal mark set one place further is no digit that changed places.
  if (differing.some((index) => one[index] === '.' || other[index] === '.')) return false;
  return differing.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}

/** The correction of a cell whose right figure is known: the slip it came from, or else the figure itself. */
export function correctionOf(cell: string, found: number, expected: number, value: string): Correction {
  const slip = slipBetween(found, expected);
  return slip === undefined ? { kind: 'cells', cells: [{ cell, value }] } : { kind: slip, cell, value };
}
