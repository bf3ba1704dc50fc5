import { useCallback, useState, type RefObject } from 'react';

export type CopyState = 'idle' | 'copied' | 'selected';

/**
 * Puts a text on the clipboard. Where that is refused, as in frames that may not write to it, the text on the screen is
 * selected instead: one key then copies it.
 */
export function useCopy(shown: RefObject<HTMLElement | null>): {
  readonly state: CopyState;
  readonly copy: (text: string) => void;
} {
  const [state, setState] = useState<CopyState>('idle');
  const copy = useCallback(
    (text: string) => {
      const attempt = async (): Promise<void> => {
        setState('idle');
        try {
          await write(text, shown.current);
          setState('copied');
        } catch {
          select(shown.current);
          setState('selected');
        }
      };
      void attempt();
    },
    [shown],
  );
  return { state, copy };
}

/** The text, and where the browser takes it the look as well, so that a letter gets its tables as tables. */
function write(text: string, shown: HTMLElement | null): Promise<void> {
  if (typeof ClipboardItem === 'undefined' || shown === null) return navigator.clipboard.writeText(text);
  const as = (type: string, content: string): Blob => new Blob([content], { type });
  const looks = { 'text/plain': as('text/plain', text), 'text/html': as('text/html', shown.innerHTML) };
  return navigator.clipboard.write([new ClipboardItem(looks)]);
}

function select(element: HTMLElement | null): void {
  const selection = window.getSelection();
  if (element === null || selection === null) return;
  element.focus();
  selection.selectAllChildren(element);
}
