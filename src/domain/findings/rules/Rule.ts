import { messagesIn, type Messages } from '../../languages/messages';
import type { Language } from '../../settings/Settings';
import type { CheckContext } from '../CheckContext';
import type { Observation, ObservedCell } from '../Observation';

/** An observation in words. */
export interface Told<Id extends string, Payload> extends ObservedCell {
  readonly rule: Id;
  readonly payload: Payload;
  readonly message: string;
  /** One obvious correction, proposed and never made. */
  readonly proposal?: string;
  /** The reason somebody gave for passing it over. */
  readonly ignored?: string;
}

/** One rule of the check: data in, findings out. */
export interface Rule<Id extends string, Payload> {
  readonly id: Id;
  /** How lists call it, in a few words. */
  readonly name: Readonly<Record<Language, string>>;
  readonly find: (context: CheckContext, language: Language) => readonly Told<Id, Payload>[];
}

/** The findings that a rule gives. */
export type FindingOf<AnyRule> = AnyRule extends Rule<infer Id, infer Payload> ? Told<Id, Payload> : never;

/** A rule's arithmetic. */
export type Check<Payload> = (context: CheckContext) => readonly Observation<Payload>[];

/** The words that the sentences of several rules share. */
export type Phrases = Messages['findings'];

/** A rule's sentence; the unit is put before it, so that it begins in lower case. */
export type Sentence<Payload> = (
  payload: Payload,
  figures: { readonly found: string; readonly expected: string },
  phrases: Phrases,
) => string;

/** A rule's name and its sentence in every language. */
export type Sentences<Payload> = Readonly<Record<Language, Sentence<Payload>>> & {
  readonly name: Readonly<Record<Language, string>>;
};

/** A rule out of its arithmetic and its sentences. */
export function defineRule<const Id extends string, Payload>(
  id: Id,
  sentences: Sentences<Payload>,
  check: Check<Payload>,
): Rule<Id, Payload> {
  return {
    id,
    name: sentences.name,
    find: (context, language) => {
      const phrases = messagesIn(language).findings;
      return check(context).map(({ correction, ...observed }) => {
        const figures = { found: observed.found ?? '', expected: observed.expected ?? '' };
        const sentence = sentences[language](observed.payload, figures, phrases);
        return {
          ...observed,
          rule: id,
          message: observed.unit === null ? capitalised(sentence) : `${observed.unit}: ${sentence}`,
          ...(correction === undefined ? {} : { proposal: phrases.proposal(correction) }),
        };
      });
    },
  };
}

function capitalised(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi'));
}
