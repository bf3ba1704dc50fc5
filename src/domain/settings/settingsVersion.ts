import { preset766 } from './preset766';
import type { Settings } from './Settings';

/**
 * Names what composites depend on: the preset, and a fingerprint of the weights where an office changed them. Periods
 * compare only within one version (SPEC 2).
 */
export function settingsVersion({ groups, version }: Settings): string {
  const weights = (some: Settings['groups']): string => some.map(({ key, max }) => `${key}=${max}`).join(';');
  if (weights(groups) === weights(preset766.groups)) return version;
  return `${version}-${fingerprint(weights(groups))}`;
}

/** FNV-1a, in base 36: short, and the same on every machine. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
