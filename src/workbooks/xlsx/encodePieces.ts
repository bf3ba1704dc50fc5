/** Letters that are gathered before they are encoded: many small pieces cost more than a few large ones. */
const ENOUGH = 1 << 16;

/** A long text as bytes. It is encoded while it comes, because as one text of a million pieces it would fill the memory. */
export function encodePieces(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let gathered = '';
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < ENOUGH) continue;
    chunks.push(encoder.encode(gathered));
    gathered = '';
  }
  chunks.push(encoder.encode(gathered));
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
