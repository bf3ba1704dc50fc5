import type { TimeSlicer } from '../TimeSlicer';

/** Rows or cells that are taken in at once. */
const PIECE = 500;

/**
 * A short text that stands for a long one: two of the same are of the same text, as far as chance allows (64 bits).
 * It tells change, not malice; Office.js is in pages without `crypto.subtle` too.
 * @param parts one after the other; large ones come in pieces, between which others have the thread
 */
export async function fingerprint(parts: Iterable<unknown>, slicer: TimeSlicer): Promise<string> {
  let [one, other, length] = [0x9e3779b9, 0x85ebca6b, 0];
  for (const part of parts) {
    const text = JSON.stringify(part);
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      one = Math.imul(one ^ unit, 0x01000193);
      // The second lane turns as it goes, so that the two do not err together.
      other = Math.imul((other << 5) ^ (other >>> 27) ^ unit, 0xc2b2ae35);
    }
    length += text.length;
    await slicer.pause();
  }
  return [one, other].map((lane) => mixed(lane ^ length).toString(36)).join('-');
}

/** A long list as several parts of a fingerprint. */
export function* inPieces<T, U>(list: readonly T[], make: (each: T) => U): Generator<readonly U[], void> {
  for (let from = 0; from < list.length; from += PIECE) yield list.slice(from, from + PIECE).map(make);
}

/** Spreads what the last characters did over all bits (the finish of MurmurHash3). */
function mixed(lane: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
