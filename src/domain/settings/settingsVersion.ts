import { plainText } from '../text/letters';
import { preset766 } from './preset766';
import type { Settings } from './Settings';

/**
 * Names what composites depend on: the preset, and a fingerprint of the weights and of the components' rules where an
 * office changed them. Periods compare only within one version (SPEC 2). Rounding and ties are no part of it: composites
 * of before are rounded and ranked anew, by the rules of now.
 */
export function settingsVersion(settings: Settings): string {
  const [own, preset] = [partsOf(settings), partsOf(preset766)];
  const changed = own.filter((part, index) => part !== preset[index]);
  return changed.length === 0 ? settings.version : `${settings.version}-${fingerprint(changed.join('|'))}`;
}

function partsOf({ groups, components }: Settings): readonly string[] {
  // Of two rules for the same words the first counts, so it is the one that is kept.
  const rules = new Map(
    components.toReversed().map((rule) => [plainText(rule.words), `${rule.target}/${rule.withoutBase}`]),
  );
  return [
    groups.map(({ key, max }) => `${key}=${max}`).join(';'),
    [...rules]
      .map(([words, rule]) => `${words}=${rule}`)
      .sort()
      .join(';'),
  ];
}

/** FNV-1a, in base 36: short, and the same on every machine. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
