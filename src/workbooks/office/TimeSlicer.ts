/** The interface's thread is held no longer than about this, in milliseconds: a frame and a bit. */
const LONGEST = 20;

/** Cuts long work on the interface's thread into pieces, so that the pane draws meanwhile and hears a cancel. */
export class TimeSlicer {
  private since = performance.now();

  /** @param going throws where the work is not to go on */
  constructor(private readonly going: () => void = () => undefined) {}

  /** Lets others have the thread where it has been held long enough. */
  async pause(): Promise<void> {
    if (performance.now() - this.since < LONGEST) return;
    await nextTurn();
    this.since = performance.now();
    this.going();
  }
}

/** The thread's next turn. A timer would wait a second for it in a window that is not in front. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
