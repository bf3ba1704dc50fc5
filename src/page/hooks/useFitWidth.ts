import { useEffect, useState, type RefObject } from 'react';

/** Below this, twelve-point text is no longer read with ease; the sheet scrolls instead. */
const SMALLEST = 0.7;

/** How much a sheet of that width is drawn smaller so that its element shows it whole, as one page wide as it prints. */
export function useFitWidth(element: RefObject<HTMLElement | null>, width: number): number {
  const [available, setAvailable] = useState<number>();
  useEffect(() => {
    const observed = element.current;
    if (observed === null) return;
    const observer = new ResizeObserver(() => setAvailable(observed.clientWidth));
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  if (available === undefined || width === 0) return 1;
  return Math.min(1, Math.max(SMALLEST, available / width));
}
