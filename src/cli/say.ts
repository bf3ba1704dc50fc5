import { type Language, LANGUAGES } from '../domain/settings/Settings';

/** Prints a sentence in every language: whoever installs may read either. */
export function say(sentence: (language: Language) => string, print: (line: string) => void = console.log): void {
  print(LANGUAGES.map((language) => sentence(language)).join('\n'));
}
