/** A part's text: UTF-8, or UTF-16 as its first bytes tell (ECMA-376 part 2, 6.1.3.2 allows no other). */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes);
  // Much faster for large parts than letting the zip library decode.
  const text = new TextDecoder(encoding ?? 'utf-8').decode(bytes);
  // The text will be written in UTF-8.
  return encoding === undefined ? text : text.replace(/^(<\?xml[^>]*?)\s+encoding=(?:"[^"]*"|'[^']*')/, '$1');
}

/** Whether a part is in UTF-16, and in which order of bytes: by its mark, or by its first letter, which is `<`. */
export function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}
