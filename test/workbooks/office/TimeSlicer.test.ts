import { TimeSlicer } from '../../../src/workbooks/office/TimeSlicer';

/** Keeps the thread busy as a large sheet does. */
function hold(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('long work on the interface’s thread', () => {
  it('gives the thread to what waits for it, and goes on', async () => {
    const slicer = new TimeSlicer();
    const order: string[] = [];
    setTimeout(() => order.push('a click'), 0);
    for (let piece = 1; piece <= 4; piece += 1) {
      hold(30);
      await slicer.pause();
      order.push(`piece ${piece}`);
    }
    expect(order.indexOf('a click')).toBeLessThan(order.indexOf('piece 4'));
  });

  it('stops where a click in between has cancelled it', async () => {
    let cancelled = false;
    const slicer = new TimeSlicer(() => {
      if (cancelled) throw new Error('cancelled');
    });
    cancelled = true;
    hold(30);
    await expect(slicer.pause()).rejects.toThrow('cancelled');
  });

  it('takes no turn for short work', async () => {
    let turns = 0;
    const slicer = new TimeSlicer(() => {
      turns += 1;
    });
    await slicer.pause();
    expect(turns).toBe(0);
  });
});
