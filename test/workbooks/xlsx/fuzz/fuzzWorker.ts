import { parentPort } from 'node:worker_threads';
import { runHere } from './fuzz';

/* Runs the files that it is sent, one after another; whoever sends them ends it where one takes too long. */
parentPort?.on('message', (bytes: Uint8Array) => {
  void runHere(bytes).then((ran) => parentPort?.postMessage(ran));
});
