import type { Browser } from 'playwright-core';
import { BEGIN, EXCEL_THREAD } from './marks';

/** A stretch of uninterrupted work of a thread, in milliseconds. */
export interface Task {
  readonly start: number;
  /** By the clock, other work of the machine included. */
  readonly wall: number;
  /** Of the processor, for this thread alone. */
  readonly cpu: number;
}

/** What the browser recorded of a page: its marks, and what its threads did. */
export interface Recording {
  readonly marks: readonly { readonly name: string; readonly at: number }[];
  readonly interfaceThread: readonly Task[];
  readonly engineThread: readonly Task[];
}

/** An event of the browser's trace, as far as it is looked at; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The topmost tasks of all threads, and marks; nothing that would slow a script down. */
const CATEGORIES = ['-*', 'blink.user_timing', 'disabled-by-default-devtools.timeline', '__metadata'];

/** Records what a page does meanwhile. One at a time. */
export async function record(browser: Browser, work: () => Promise<void>): Promise<Recording> {
  await browser.startTracing(undefined, { categories: CATEGORIES });
  await work();
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  return recordingIn(traceEvents);
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

function recordingIn(events: readonly TraceEvent[]): Recording {
  const marks = events.filter(({ cat }) => cat === 'blink.user_timing');
  const page = marks.find(({ name }) => name === BEGIN);
  const excel = marks.find(({ name }) => name === EXCEL_THREAD);
  if (page === undefined) throw new Error('The page set no mark');
  const engine = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'DedicatedWorker thread')
      .filter(({ pid }) => pid === page.pid)
      .map(threadOf),
  );
  if (excel !== undefined) engine.delete(threadOf(excel));
  const tasks = (threads: ReadonlySet<string>): readonly Task[] =>
    events
      .filter((event) => event.name === 'RunTask' && threads.has(threadOf(event)))
      .map(({ ts, dur = 0, tdur = 0 }) => ({ start: ts / 1000, wall: dur / 1000, cpu: tdur / 1000 }));
  return {
    marks: marks.map(({ name, ts }) => ({ name, at: ts / 1000 })),
    interfaceThread: tasks(new Set([threadOf(page)])),
    engineThread: tasks(engine),
  };
}
