import { differences } from '../layouts/compare';
import { generateLayout } from '../layouts/generate';

/** Offices lay the same content out in countless ways; this many of them are tried, always the same. */
const LAYOUTS = 500;
/** The part that must be wholly right: kind, range, units, roles, every figure, totals, ranks and targets. */
const WHOLLY_RIGHT = 0.99;

describe('reading appendices laid out at random', () => {
  it(`gets at least ${WHOLLY_RIGHT * 100} % of ${LAYOUTS} layouts wholly right`, () => {
    const wrong = Array.from({ length: LAYOUTS }, (_, index) => index + 1).flatMap((seed) => {
      const found = differences(generateLayout(seed));
      return found.length === 0 ? [] : [{ seed, found: found.slice(0, 3) }];
    });
    const allowed = LAYOUTS * (1 - WHOLLY_RIGHT);
    expect(wrong.length > allowed ? wrong : []).toEqual([]);
  });
});
