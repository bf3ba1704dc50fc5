import type { Settings } from './Settings';

const known = new WeakMap<Settings, string>();

/** All of the settings that a figure can depend on, as one text: the same text, the same figures. */
export function arithmeticOf(settings: Settings): string {
  const text = known.get(settings) ?? JSON.stringify({ ...settings, ignored: undefined, language: undefined });
  known.set(settings, text);
  return text;
}
