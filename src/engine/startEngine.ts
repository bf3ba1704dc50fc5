/** Starts the engine on a thread of its own; the bundler makes a script of it. */
export function startEngine(): Worker {
  return new Worker(new URL('./engineWorker.ts', import.meta.url), { name: 'engine' });
}
