import { Session } from 'node:inspector/promises';
import { join } from 'node:path';

const DOMAIN = join('src', 'domain');

/** Work done by the domain's code: how often each function and each of its branches and loops was run. */
export interface Work {
  readonly total: number;
  /** By `file function`. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Counts what runs do instead of timing them, so that a busy machine changes nothing. What the engine does by itself (a search in
 * a list or a text) is not counted, nor what a function does that ran before the counter was made.
 */
export class WorkCounter {
  private readonly session = new Session();

  private constructor() {
    this.session.connect();
  }

  static async start(): Promise<WorkCounter> {
    const counter = new WorkCounter();
    await counter.session.post('Profiler.enable');
    await counter.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    return counter;
  }

  async workOf(run: () => unknown): Promise<Work> {
    await this.take();
    run();
    return this.take();
  }

  stop(): void {
    this.session.disconnect();
  }

  /** What was done since it was asked last. */
  private async take(): Promise<Work> {
    const { result } = await this.session.post('Profiler.takePreciseCoverage');
    const places = new Map<string, number>();
    for (const { url, functions } of result) {
      const at = url.indexOf(DOMAIN);
      if (at < 0) continue;
      for (const { functionName, ranges } of functions) {
        const place = `${url.slice(at)} ${functionName}`;
        places.set(
          place,
          ranges.reduce((sum, { count }) => sum + count, places.get(place) ?? 0),
        );
      }
    }
    return { total: [...places.values()].reduce((sum, count) => sum + count, 0), places };
  }
}
