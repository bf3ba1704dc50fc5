import { Engine } from '../../src/engine/Engine';
import { WorkbookFailure } from '../../src/workbooks/WorkbookFailure';
import { backgroundHere } from './engineHere';

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('the background', () => {
  it('starts its thread once, when there is something to do', async () => {
    const { background, threads } = backgroundHere();
    expect(threads.started).toBe(0);
    await background.run((engine) => engine.hasEarlier(1));
    await background.run((engine) => engine.hasEarlier(2));
    expect(threads).toMatchObject({ started: 1, ended: 0 });
    background.stop();
  });

  it('compiles the engine before there is a job for it', async () => {
    let warm = 0;
    class Watched extends Engine {
      override warmUp(): void {
        super.warmUp();
        warm += 1;
      }
    }
    const { background, threads } = backgroundHere(() => new Watched());
    background.warmUp();
    await background.run((engine) => engine.hasEarlier(1));
    expect([threads.started, warm]).toEqual([1, 1]);
    background.stop();
  });

  it('does one job after the other', async () => {
    const { background } = backgroundHere();
    const order: string[] = [];
    const job = (name: string) => async () => {
      order.push(`${name} begins`);
      await later();
      order.push(`${name} ends`);
    };
    await Promise.all([background.run(job('one')), background.run(job('two'))]);
    expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
    background.stop();
  });

  it('gives its thread back behind the last job, and takes another for the next', async () => {
    const { background, threads } = backgroundHere();
    const job = background.run((engine) => engine.hasEarlier(1));
    background.rest();
    expect(await job).toBe(false);
    expect(await background.run((engine) => engine.hasEarlier(1))).toBe(false);
    expect(threads).toMatchObject({ started: 2, ended: 1 });
    background.stop();
  });

  it('goes on after a job that failed', async () => {
    const { background } = backgroundHere();
    await expect(background.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await background.run((engine) => engine.hasEarlier(1))).toBe(false);
    background.stop();
  });

  it('brings a failure over as what it is, and any other error by its words', async () => {
    class Failing extends Engine {
      override hasEarlier(id: number): boolean {
        throw id === 1 ? new WorkbookFailure('protected-sheet', 'Phụ lục 1') : new TypeError('boom');
      }
    }
    const { background } = backgroundHere(() => new Failing());
    const failure = await background.run((engine) => engine.hasEarlier(1)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WorkbookFailure);
    expect(failure).toMatchObject({ code: 'protected-sheet', subject: 'Phụ lục 1' });
    await expect(background.run((engine) => engine.hasEarlier(2))).rejects.toMatchObject({
      name: 'TypeError',
      message: 'boom',
    });
    background.stop();
  });

  it('cuts a cancelled job off at once, however long it would go on, and gives the next one a fresh thread', async () => {
    const { background, threads } = backgroundHere();
    const controller = new AbortController();
    const endless = background.run(() => new Promise(() => undefined), controller.signal);
    await later();
    controller.abort();
    await expect(endless).rejects.toMatchObject({ code: 'cancelled' });
    expect(threads).toMatchObject({ started: 1, ended: 1 });
    expect(await background.run((engine) => engine.hasEarlier(1))).toBe(false);
    expect(threads.started).toBe(2);
    background.stop();
  });

  it('lets the running job be when one that waits is cancelled', async () => {
    const { background, threads } = backgroundHere();
    const controller = new AbortController();
    let finish: () => void = () => undefined;
    const first = background.run(() => new Promise<string>((resolve) => (finish = () => resolve('done'))));
    let began = false;
    const second = background.run(() => Promise.resolve((began = true)), controller.signal);
    await later();
    controller.abort();
    await expect(second).rejects.toMatchObject({ code: 'cancelled' });
    finish();
    expect(await first).toBe('done');
    await background.run(() => later());
    expect([began, threads.ended]).toEqual([false, 0]);
    background.stop();
  });

  it('cancels the running job and those that wait when it is stopped, and takes no more', async () => {
    const { background, threads } = backgroundHere();
    const running = background.run(() => new Promise(() => undefined));
    const waiting = background.run((engine) => engine.hasEarlier(1));
    await later();
    background.stop();
    for (const job of [running, waiting, background.run((engine) => engine.hasEarlier(1))]) {
      await expect(job).rejects.toMatchObject({ code: 'cancelled' });
    }
    expect(threads).toMatchObject({ started: 1, ended: 1 });
  });

  it('says so when its thread breaks down, and starts another for the next job', async () => {
    const { background, threads } = backgroundHere();
    const job = background.run(() => new Promise(() => undefined));
    await later();
    threads.breakDown('out of memory');
    await expect(job).rejects.toMatchObject({ code: 'unexpected', subject: 'out of memory' });
    expect(await background.run((engine) => engine.hasEarlier(1))).toBe(false);
    expect(threads).toMatchObject({ started: 2, ended: 1 });
    background.stop();
  });

  it('says that a part of the program cannot be fetched where its script is gone', async () => {
    const { background, threads } = backgroundHere();
    const job = background.run(() => new Promise(() => undefined));
    await later();
    threads.breakDown();
    await expect(job).rejects.toMatchObject({ code: 'part-missing' });
    background.stop();
  });
});
