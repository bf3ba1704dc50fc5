import './failuresCross';
import { type Endpoint, type Remote, wrap } from 'comlink';
import { requireGoing, WorkbookFailure } from '../workbooks/WorkbookFailure';
import type { EarlierFile, Engine } from './Engine';

/** A thread on which an engine listens: a worker. */
export interface EngineThread extends Endpoint {
  terminate(): void;
}

interface Running {
  readonly thread: EngineThread;
  readonly engine: Remote<Engine>;
  /** Rejects when the thread is ended, or breaks down: its script cannot be fetched, or it runs out of memory. */
  readonly ended: Promise<never>;
  readonly end: (failure: WorkbookFailure) => void;
}

/**
 * The engine's thread, started when first needed. Jobs are done one after the other. A job that is cancelled is cut off
 * at once, however long its arithmetic still had to go: the thread is ended, and the next job gets a new one.
 */
export class Background {
  private running: Running | undefined;
  private isStopped = false;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly start: () => EngineThread) {}

  /** Fetches and compiles the engine before there is a job for it. What fails here fails again, and is told, with a job. */
  warmUp(): void {
    this.run((engine) => engine.warmUp()).catch(() => undefined);
  }

  /** Does a job when its turn has come. Throws what the job throws, and `WorkbookFailure` when it is cancelled. */
  run<T>(job: (engine: Remote<Engine>) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const turn = this.last.then(() => this.attempt(job, signal));
    // Whoever waits in line is told of their own failures only.
    this.last = turn.then(
      () => undefined,
      () => undefined,
    );
    return untilCancelled(turn, signal);
  }

  /** Ends the thread for good: the running job and those that wait for it are cancelled, and none is taken any more. */
  stop(): void {
    this.isStopped = true;
    this.end(new WorkbookFailure('cancelled', ''));
  }

  /** Gives the thread back when all that waits is done; the next job gets a new one. */
  rest(): void {
    this.last = this.last.then(() => this.end(new WorkbookFailure('cancelled', '')));
  }

  private end(failure: WorkbookFailure): void {
    this.running?.thread.terminate();
    this.running?.end(failure);
    this.running = undefined;
  }

  private async attempt<T>(job: (engine: Remote<Engine>) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    requireGoing(signal, '');
    if (this.isStopped) throw new WorkbookFailure('cancelled', '');
    const { engine, ended } = this.ready();
    const abandon = (): void => this.end(new WorkbookFailure('cancelled', ''));
    signal?.addEventListener('abort', abandon);
    try {
      return await Promise.race([job(engine), ended]);
    } finally {
      signal?.removeEventListener('abort', abandon);
    }
  }

  private ready(): Running {
    this.running ??= this.begin();
    return this.running;
  }

  private begin(): Running {
    const thread = this.start();
    let end: Running['end'] = () => undefined;
    const ended = new Promise<never>((_, reject) => {
      end = reject;
    });
    // It is told to the job that runs; between jobs there is nobody to tell, and the next one starts afresh.
    ended.catch(() => undefined);
    thread.addEventListener('error', (event) => {
      if (this.running?.thread !== thread) return;
      // An error inside it has a message; a script that cannot be fetched has none.
      const message = 'message' in event && typeof event.message === 'string' ? event.message : undefined;
      this.end(
        message === undefined ? new WorkbookFailure('part-missing', '') : new WorkbookFailure('unexpected', message),
      );
    });
    return { thread, engine: wrap<Engine>(thread), ended, end };
  }
}

/** Hands the file of an earlier period over where the engine does not hold it yet. Throws `WorkbookFailure`. */
export async function handEarlier(engine: Remote<Engine>, earlier: EarlierFile | undefined): Promise<void> {
  if (earlier !== undefined && !(await engine.hasEarlier(earlier.id))) await engine.takeEarlier(earlier);
}

function untilCancelled<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new WorkbookFailure('cancelled', ''));
    signal.addEventListener('abort', cancel);
    if (signal.aborted) cancel();
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}
