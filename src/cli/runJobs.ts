import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileJob, FileOutcome, JobContext } from './FileJob';
import { failed, runJob } from './runJob';

/** So few inputs are done before other threads have even started. */
const FEW = 8;

/**
 * Works the inputs of a call off, on all cores where there are many.
 * @param tell is given the outcomes in the order of the inputs, each as soon as it and those before it are there
 */
export async function runJobs(
  jobs: readonly FileJob[],
  context: JobContext,
  tell: (outcome: FileOutcome) => void,
): Promise<void> {
  if (jobs.length <= FEW) {
    for (const job of jobs) tell(await runJob(job, context));
    return;
  }
  const waiting = jobs.entries();
  const done = new Map<number, FileOutcome>();
  let told = 0;
  const workOff = async (): Promise<void> => {
    const thread = new FileThread(context);
    for (const [at, job] of waiting) {
      done.set(at, await thread.run(job));
      for (let next = done.get(told); next !== undefined; next = done.get(told)) {
        done.delete(told);
        told += 1;
        tell(next);
      }
    }
    await thread.end();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, workOff));
}

/** A thread that is given one input after another. */
class FileThread {
  private worker: Worker | undefined;

  constructor(private readonly context: JobContext) {}

  async run(job: FileJob): Promise<FileOutcome> {
    this.worker ??= new Worker(new URL('./fileThread.ts', import.meta.url), { workerData: this.context });
    try {
      const answer = once(this.worker, 'message');
      this.worker.postMessage(job);
      const [outcome] = (await answer) as [FileOutcome];
      return outcome;
    } catch (error) {
      // Out of memory, most likely: the others go on in a new thread.
      this.worker = undefined;
      return failed(job.file, error, this.context.analysis.settings?.language ?? this.context.lang);
    }
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
  }
}
