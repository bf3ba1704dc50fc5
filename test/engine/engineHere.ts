import { expose } from 'comlink';
import { Background, type EngineThread } from '../../src/engine/Background';
import { Engine } from '../../src/engine/Engine';

/** What tests see of the threads that were started. */
export interface Threads {
  started: number;
  ended: number;
  /** Breaks the running thread down; without a message, as a script that cannot be fetched does. */
  breakDown: (message?: string) => void;
}

/** A background whose threads are ends of message channels: everything crosses as it does to a worker. */
export function backgroundHere(engine: () => Engine = () => new Engine()): {
  readonly background: Background;
  readonly threads: Threads;
} {
  const threads: Threads = { started: 0, ended: 0, breakDown: () => undefined };
  const start = (): EngineThread => {
    threads.started += 1;
    const { port1, port2 } = new MessageChannel();
    expose(engine(), port2);
    const faults = new EventTarget();
    threads.breakDown = (message) =>
      faults.dispatchEvent(Object.assign(new Event('error'), message === undefined ? {} : { message }));
    const target = (type: string): EventTarget => (type === 'error' ? faults : port1);
    return {
      postMessage: (message: unknown, transfer: Transferable[] = []) => port1.postMessage(message, transfer),
      addEventListener: (type, listener, options) => target(type).addEventListener(type, listener, options),
      removeEventListener: (type, listener, options) => target(type).removeEventListener(type, listener, options),
      start: () => port1.start(),
      terminate: () => {
        threads.ended += 1;
        port1.close();
        port2.close();
      },
    };
  };
  return { background: new Background(start), threads };
}
