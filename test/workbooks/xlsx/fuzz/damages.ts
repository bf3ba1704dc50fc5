import type { Random } from '../../../layouts/random';
import { bytesOf, packageOf, type Parts, partsOf, textOf } from './packages';

/** What a file suffers on its way, or at the hands of a careless program. */
export const DAMAGES: Readonly<Record<string, (bytes: Uint8Array, random: Random) => Promise<Uint8Array>>> = {
  'cut off': (bytes, random) => Promise.resolve(bytes.slice(0, random.whole(0, bytes.length - 1))),
  'flipped bytes': (bytes, random) => {
    const flipped = Uint8Array.from(bytes);
    for (let left = random.whole(1, 8); left > 0; left -= 1)
      flipped[random.whole(0, flipped.length - 1)] = random.whole(0, 255);
    return Promise.resolve(flipped);
  },
  'a part gone': async (bytes, random) => {
    const parts = await partsOf(bytes);
    const gone = random.pick([...parts.keys()]);
    return packageOf(new Map([...parts].filter(([name]) => name !== gone)));
  },
  'changed XML': changedXml,
};

async function changedXml(bytes: Uint8Array, random: Random): Promise<Uint8Array> {
  const parts: Parts = await partsOf(bytes);
  const name = random.pick([...parts.keys()]);
  let xml = textOf(parts.get(name));
  for (let left = random.whole(1, 3); left > 0; left -= 1) xml = random.pick(CHANGES)(xml, random);
  return packageOf(new Map([...parts, [name, bytesOf(xml)]]));
}

const CHANGES: readonly ((xml: string, random: Random) => string)[] = [
  // A tag taken out, doubled, or turned into another.
  (xml, random) => atRandom(xml, /<[^>]*>/g, random, () => ''),
  (xml, random) => atRandom(xml, /<[^>]*>/g, random, (tag) => tag + tag),
  (xml, random) => atRandom(xml, /<\/?\w+/g, random, (tag) => `${tag}s`),
  // A whole element taken out or doubled.
  (xml, random) => atRandom(xml, /<(\w+)\b[^>]*(?:\/>|>[^<]*<\/\1>)/g, random, () => ''),
  (xml, random) => atRandom(xml, /<(\w+)\b[^>]*(?:\/>|>[^<]*<\/\1>)/g, random, (element) => element + element),
  // An attribute taken out or given a value that it should not have.
  (xml, random) => atRandom(xml, / [\w:]+="[^"]*"/g, random, () => ''),
  (xml, random) =>
    atRandom(
      xml,
      /="[^"]*"/g,
      random,
      () => `="${random.pick(['', '-1', '0', '99999999999', 'NaN', 'x', 'A0', '￾'])}"`,
    ),
  // A figure or a letter changed.
  (xml, random) => atRandom(xml, /\d+/g, random, () => String(random.whole(-5, 2_000_000))),
  (xml, random) => {
    const at = random.whole(0, Math.max(0, xml.length - 1));
    return xml.slice(0, at) + random.pick(['&', '<', '\u0000', 'ă', '"', '']) + xml.slice(at + 1);
  },
];

/** One of the places where a pattern holds, replaced. */
function atRandom(xml: string, pattern: RegExp, random: Random, replace: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const match = random.pick(found);
  return xml.slice(0, match.index) + replace(match[0]) + xml.slice(match.index + match[0].length);
}
