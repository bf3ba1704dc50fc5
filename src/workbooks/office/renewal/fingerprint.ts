/**
 * A short text that stands for a long one: two of the same are of the same text, as far as chance allows (64 bits).
 * It tells change, not malice; Office.js is in pages without `crypto.subtle` too, and that one has to be waited for.
 */
export function fingerprint(content: unknown): string {
  const text = JSON.stringify(content);
  let [one, other] = [0x9e3779b9, 0x85ebca6b];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    // The second lane turns as it goes, so that the two do not err together.
    other = Math.imul((other << 5) ^ (other >>> 27) ^ unit, 0xc2b2ae35);
  }
  return [one, other].map((lane) => mixed(lane ^ text.length).toString(36)).join('-');
}

/** Spreads what the last characters did over all bits (the finish of MurmurHash3). */
function mixed(lane: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
