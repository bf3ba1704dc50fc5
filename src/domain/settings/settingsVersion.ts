import { presetIndex } from '../indices/presets';
import type { ComponentRule, Index } from '../indices/Index';
import { plainText } from '../text/letters';
import type { Settings } from './Settings';

/**
 * Names what composites depend on: the index, and a fingerprint of its maxima and of its components' rules where an office
 * changed them. Periods compare only within one version (SPEC 2). Rounding and ties are no part of it: composites of
 * before are rounded and ranked anew, by the rules of now.
 */
export function settingsVersion(index: Index, { version, indices }: Pick<Settings, 'version' | 'indices'>): string {
  const name = index.key === indices[0].key ? (version ?? index.key) : index.key;
  const preset = presetIndex(index.key);
  const before = preset === undefined ? [] : partsOf(preset);
  const changed = partsOf(index).filter((part, at) => part !== before[at]);
  return changed.length === 0 ? name : `${name}-${fingerprint(changed.join('|'))}`;
}

function partsOf({ items, components }: Index): readonly string[] {
  return [items.map(({ key, max }) => `${key}=${max ?? ''}`).join(';'), components.map(textOf).sort().join(';')];
}

function textOf({ words, item, max, target, withoutBase }: ComponentRule): string {
  const named = words.map(plainText).sort().join(',');
  return `${named}=${item ?? ''}/${max ?? ''}/${target}/${withoutBase}`;
}

/** FNV-1a, in base 36: short, and the same on every machine. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
