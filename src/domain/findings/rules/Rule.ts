import { messagesIn, type Messages } from '../../languages/messages';
import type { Language } from '../../settings/Settings';
import type { CheckContext } from '../CheckContext';
import type { Correction, Observation, ObservedCell } from '../Observation';

/** A finding's words in one language. */
export interface Words {
  readonly message: string;
  /** One obvious correction, proposed and never made. */
  readonly proposal?: string;
  /** The reason why the cell was looked at, and how much rounding may account for. */
  readonly why: string;
}

/** An observation in the words of the settings' language, and in those of every other for whoever reads another. */
export interface Told<Id extends string, Payload> extends ObservedCell, Words {
  readonly rule: Id;
  readonly payload: Payload;
  readonly words: Readonly<Record<Language, Words>>;
  /** The reason somebody gave for passing it over. */
  readonly ignored?: string;
}

/** One rule of the check: data in, findings out. */
export interface Rule<Id extends string, Payload> {
  readonly id: Id;
  /** How lists call it, in a few words. */
  readonly name: Readonly<Record<Language, string>>;
  readonly why: Readonly<Record<Language, string>>;
  readonly observe: (context: CheckContext) => readonly Observed<Id, Payload>[];
}

/** What a rule observed, and how to put it into words, with the correction to propose if there is one. */
export interface Observed<Id extends string, Payload> {
  readonly rule: Id;
  readonly observation: Observation<Payload>;
  readonly tell: (correction: Correction | undefined, language: Language) => Told<Id, Payload>;
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

/** A rule's name, its reason and its sentence in every language. */
export type Sentences<Payload> = Readonly<Record<Language, Sentence<Payload>>> & {
  readonly name: Readonly<Record<Language, string>>;
  /** The relation that the rule holds tables to. */
  readonly why: Readonly<Record<Language, string>>;
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
    why: sentences.why,
    observe: (context) =>
      check(context).map((observation) => ({
        rule: id,
        observation,
        tell: (correction, language) => {
          const { meant: _meant, ways: _ways, against: _against, ...observed } = observation;
          const words: Told<Id, Payload>['words'] = {
            vi: wordsOf(observation, correction, sentences, 'vi'),
            en: wordsOf(observation, correction, sentences, 'en'),
          };
          return { ...observed, ...words[language], rule: id, words };
        },
      })),
  };
}

function wordsOf<Payload>(
  { expected, found, payload, tolerance, unit }: Observation<Payload>,
  correction: Correction | undefined,
  sentences: Sentences<Payload>,
  language: Language,
): Words {
  const phrases = messagesIn(language).findings;
  const sentence = sentences[language](payload, { found: found ?? '', expected: expected ?? '' }, phrases);
  const why = sentences.why[language];
  return {
    message: unit === null ? capitalised(sentence) : `${unit}: ${sentence}`,
    ...(correction === undefined ? {} : { proposal: phrases.proposal(correction) }),
    why: tolerance === null || tolerance === 0 ? why : `${why} ${phrases.tolerance(tolerance)}`,
  };
}

function capitalised(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi'));
}
