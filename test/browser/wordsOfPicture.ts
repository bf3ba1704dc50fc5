import { crc32 } from 'node:zlib';
import type { Page } from 'playwright-core';

/** The chunk of a PNG for a text in UTF-8 (PNG, third edition, 11.3.3.4), with the keyword for what a picture shows. */
const TYPE = 'iTXt';
const HEAD = Buffer.from('Description\0\0\0\0\0', 'latin1');
/** Eight bytes of signature, and the one chunk that has to come first. */
const BEHIND_HEADER = 8 + 25;

/**
 * The words on a page, in the order of its document: all of them, or up to the last one that is in the window. Those do not depend on
 * how wide letters are drawn, so that a picture of one machine compares with the page on another.
 */
export function wordsOn(page: Page, upTo: 'end' | 'window'): Promise<string> {
  return page.evaluate((isOfWindow) => {
    const said: { readonly text: string; readonly isInWindow: boolean }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = (node.textContent ?? '').replace(/\s+/gu, ' ').trim();
      range.selectNodeContents(node);
      const line = range.getClientRects()[0];
      if (text === '' || line === undefined || line.width === 0) continue;
      // What screen readers alone are told, or what lies behind something else, is nothing that is seen.
      const [x, y] = [line.left + Math.min(line.width, 10) / 2, line.top + line.height / 2];
      said.push({ text, isInWindow: node.parentElement?.contains(document.elementFromPoint(x, y)) === true });
    }
    const end = isOfWindow ? said.findLastIndex(({ isInWindow }) => isInWindow) + 1 : said.length;
    return said
      .slice(0, end)
      .map(({ text }) => text)
      .join(' ');
  }, upTo === 'window');
}

/** A PNG that carries the words it shows. */
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
