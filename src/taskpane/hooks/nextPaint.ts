/** Lets the browser draw what was just set before long work holds it up. */
export function nextPaint(): Promise<void> {
  // A pane that is hidden draws no frames, so the timer stands in for them.
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 50);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });
}
