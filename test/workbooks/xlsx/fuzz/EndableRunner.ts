import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LONGEST, type Ran } from './fuzz';

/** Above the time by which a slow file is told; only what never ends comes so far. */
const PATIENCE = 6 * LONGEST;

/** A thread does not take over how TypeScript is run. */
const START = "require('tsx/cjs'); require(require('node:worker_threads').workerData);";

/** Runs files on a thread of its own and ends it where one does not end by itself: an endless loop is found, not shared. */
export class EndableRunner {
  private worker: Worker | undefined;

  readonly run = (bytes: Uint8Array): Promise<Ran> => {
    const worker = (this.worker ??= new Worker(START, {
      eval: true,
      execArgv: [],
      workerData: join(__dirname, 'fuzzWorker.ts'),
    }));
    return new Promise<Ran>((resolve) => {
      const answer = (ran: Ran): void => {
        clearTimeout(timer);
        worker.off('message', answer).off('error', fail);
        resolve(ran);
      };
      const giveUp = (outcome: string): void => {
        this.worker = undefined;
        void worker.terminate();
        answer({ outcome });
      };
      const fail = (error: unknown): void => giveUp(`unexpected: ${String(error)}`);
      const timer = setTimeout(() => giveUp('hang'), PATIENCE);
      worker.on('message', answer).on('error', fail).postMessage(bytes);
    });
  };

  async stop(): Promise<void> {
    await this.worker?.terminate();
  }
}
