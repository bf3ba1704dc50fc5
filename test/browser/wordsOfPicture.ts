import { crc32 } from 'node:zlib';
import type { Page } from 'playwright-core';

/** The chunk of a PNG for a text in UTF-8 (PNG, third edition, 11.3.3.4), with the keyword for what a picture shows. */
const TYPE = 'iTXt';
const HEAD = Buffer.from('Description\0\0\0\0\0', 'latin1');
/** Eight bytes of signature, and the one chunk that has to come first. */
const BEHIND_HEADER = 8 + 25;

/** Every word that is on a page, whichever way its lines break. */
export async function wordsOn(page: Page): Promise<string> {
  return (await page.locator('body').innerText()).replace(/\s+/gu, ' ').trim();
}

/** A PNG that carries the words of the screen it was taken of. */
export function withWords(png: Uint8Array, words: string): Buffer {
  const body = Buffer.concat([Buffer.from(TYPE, 'latin1'), HEAD, Buffer.from(words, 'utf8')]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - TYPE.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, BEHIND_HEADER), length, body, sum, png.subarray(BEHIND_HEADER)]);
}

/** The words that a PNG carries; `undefined` where it carries none. */
export function wordsOf(png: Buffer): string | undefined {
  const end = BEHIND_HEADER + 8 + png.readUInt32BE(BEHIND_HEADER);
  const [type, text] = [
    png.toString('latin1', BEHIND_HEADER + 4, BEHIND_HEADER + 8),
    png.subarray(BEHIND_HEADER + 8, end),
  ];
  return type === TYPE && text.indexOf(HEAD) === 0 ? text.toString('utf8', HEAD.length) : undefined;
}
