import { smallBases } from './bases';
import { fuzz } from './fuzz';

jest.setTimeout(240_000);

describe('files that were damaged or written in another way', () => {
  it('are done, or refused with a sentence; no sheet is lost in silence and no answer is another', async () => {
    const { outcomes, faults } = await fuzz(smallBases(), { seed: 1, count: 500 });
    expect(faults).toEqual([]);
    expect(outcomes.get('done')).toBeGreaterThan(200);
    expect(outcomes.get('damaged')).toBeGreaterThan(50);
  });
});
