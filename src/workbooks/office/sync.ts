import { TimeSlicer } from './TimeSlicer';

/** A batch of Office.js calls that is queued in one go, and what it weighs on the wire at most. */
export interface Step {
  readonly bytes: number;
  queue(): void;
}

/** Excel on the web refuses requests above 5 MB; the estimates, which are a little too high, are kept below. */
const requestLimit = 4_500_000;

/** Queues the steps in their order with as few round trips as the request limit allows: one, below 4.5 MB. */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  beforeEach: () => void,
  slicer: TimeSlicer = new TimeSlicer(),
): Promise<void> {
  let queued = 0;
  beforeEach();
  for (const step of steps) {
    if (queued > 0 && queued + step.bytes > requestLimit) {
      await context.sync();
      beforeEach();
      queued = 0;
    }
    step.queue();
    queued += step.bytes;
    await slicer.pause();
  }
  await context.sync();
}

const encoder = new TextEncoder();

/** The size of a value as JSON in UTF-8, in bytes. */
export function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
