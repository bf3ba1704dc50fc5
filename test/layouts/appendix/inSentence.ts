/** A text as it stands inside a sentence; abbreviations keep their letters. */
export function inSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
