import { differences } from '../layouts/compare';
import { generateLayout } from '../layouts/generate';

/** Offices lay the same content out in countless ways; this many of them are tried, always the same. */
const LAYOUTS = 500;
describe('reading appendices laid out at random', () => {
  it('gets every one wholly right: kind, range, units, roles, every figure, totals, ranks and targets', () => {
    const wrong = Array.from({ length: LAYOUTS }, (_, index) => index + 1).flatMap((seed) => {
      const found = differences(generateLayout(seed));
      return found.length === 0 ? [] : [{ seed, found: found.slice(0, 3) }];
    });
    expect(wrong).toEqual([]);
  });
});
