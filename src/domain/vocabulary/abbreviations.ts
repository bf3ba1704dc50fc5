/** Abbreviations that stay in capitals where a shouted text is written as a sentence; in small letters. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'tthc',
  'dvctt',
  'dvc',
  'ubnd',
  'hđnd',
  'mttq',
  'qr',
  'httt',
  'cntt',
  'cchc',
  'cđs',
]);
