import { useSyncExternalStore } from 'react';
import type { SystemTheme } from './themes';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** The system's colours as they are now and as they change; a Windows contrast theme goes before dark and light. */
export function useSystemTheme(): SystemTheme {
  return useSyncExternalStore(subscribe, systemTheme);
}

function systemTheme(): SystemTheme {
  if (matches(FORCED)) return 'contrast';
  return matches(DARK) ? 'dark' : 'light';
}

function matches(query: string): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia(query).matches;
}

function subscribe(changed: () => void): () => void {
  if (typeof window.matchMedia !== 'function') return () => undefined;
  const lists = [FORCED, DARK].map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
  };
}
