import { Pace } from '../../../src/workbooks/office/Pace';

/** Keeps the thread busy as a large sheet does. */
function hold(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('long work on the interface’s thread', () => {
  it('gives the thread to what waits for it, and goes on', async () => {
    const pace = new Pace();
    const order: string[] = [];
    setTimeout(() => order.push('a click'), 0);
    for (let piece = 1; piece <= 4; piece += 1) {
      hold(30);
      await pace.pause();
      order.push(`piece ${piece}`);
    }
    expect(order.indexOf('a click')).toBeLessThan(order.indexOf('piece 4'));
  });

  it('stops where a click in between has cancelled it', async () => {
    let cancelled = false;
    const pace = new Pace(() => {
      if (cancelled) throw new Error('cancelled');
    });
    cancelled = true;
    hold(30);
    await expect(pace.pause()).rejects.toThrow('cancelled');
  });

  it('takes no turn for short work', async () => {
    let turns = 0;
    const pace = new Pace(() => {
      turns += 1;
    });
    await pace.pause();
    expect(turns).toBe(0);
  });
});
