import { parentPort, workerData } from 'node:worker_threads';
import type { FileJob, JobContext } from './FileJob';
import { runJob } from './runJob';

/** A thread that works off the inputs it is given, one after another. */
parentPort?.on('message', (job: FileJob) => {
  void runJob(job, workerData as JobContext).then((outcome) => parentPort?.postMessage(outcome));
});
