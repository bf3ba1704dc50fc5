/** Every mark of the bench begins so. */
export const MARK = 'bench:';

/** Set on the thread of the simulated Excel, to tell it from the engine's. */
export const EXCEL_THREAD = `${MARK}excel`;

/** Set when a page's first script could run. */
export const BEGIN = `${MARK}begin`;

/** Set at every click, with the time at which the browser learned of it. */
export const CLICKED = `${MARK}clicked`;

/** Set when the engine is asked for something, and when its answer is there. */
export const asked = (method: string): string => `${MARK}ask ${method}`;
export const answered = (method: string): string => `${MARK}answer ${method}`;

/** An element to wait for, by a selector and a pattern of its text. */
export interface Wanted {
  readonly selector: string;
  readonly text: string;
}

/** What the pages are given to be watched by, at `window.bench`. */
export interface Watcher {
  /** Sets a mark when such an element is there and has been drawn. */
  readonly watch: (mark: string, wanted: Wanted) => void;
  /** Presses the first such element. */
  readonly press: (wanted: Wanted) => void;
  /** Where the first such element is, in pixels from the window's corner. */
  readonly middleOf: (wanted: Wanted) => { readonly x: number; readonly y: number };
}

declare global {
  interface Window {
    bench: Watcher;
    /** What to watch for from the beginning, by the mark. */
    toWatch?: Readonly<Record<string, Wanted>>;
  }
}
