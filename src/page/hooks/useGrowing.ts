import { startTransition, useEffect, useState } from 'react';
import { nextPaint } from '../../taskpane/hooks/nextPaint';

/** How many of many things are to be drawn: some at once, and as many more after each frame, so that none waits for all. */
export function useGrowing(total: number, step: number): number {
  const [count, setCount] = useState(step);
  useEffect(() => {
    if (count >= total) return undefined;
    let isWanted = true;
    void nextPaint().then(() => {
      if (isWanted) startTransition(() => setCount(count + step));
    });
    return () => {
      isWanted = false;
    };
  }, [count, total, step]);
  return Math.min(count, total);
}
