import type { SystemTheme } from './themes';

/** The theme that fits a ground colour, `#RRGGBB` as Excel names it; `undefined` where it names none. */
export function systemThemeOf(ground: string | undefined): SystemTheme | undefined {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(ground ?? '');
  if (match === null) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
