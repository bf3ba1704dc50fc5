import type { Task } from './Recording';

/** Above this a person feels that a page does not answer (W3C Long Tasks). */
const LONG = 50;

/** By the clock, and of the processor; milliseconds. */
export interface Spent {
  readonly wall: number;
  readonly cpu: number;
}

/** How long a thread was held up for. */
export interface ThreadLoad {
  /** How many tasks were long. */
  readonly long: Spent;
  readonly longest: Spent;
  /** What the long ones took above fifty milliseconds, together: total blocking time. */
  readonly blocking: Spent;
  readonly all: Spent;
}

/** What some tasks amount to. */
export function loadOf(tasks: readonly Task[]): ThreadLoad {
  const both = (measure: (times: readonly number[]) => number): Spent => ({
    wall: measure(tasks.map(({ wall }) => wall)),
    cpu: measure(tasks.map(({ cpu }) => cpu)),
  });
  const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);
  return {
    long: both((times) => times.filter((time) => time > LONG).length),
    longest: both((times) => Math.max(0, ...times)),
    blocking: both((times) => sum(times.map((time) => Math.max(0, time - LONG)))),
    all: both(sum),
  };
}

/** The tasks that overlap a stretch of time. */
export function tasksBetween(tasks: readonly Task[], from: number, to: number): readonly Task[] {
  return tasks.filter(({ start, wall }) => start + wall > from && start < to);
}
