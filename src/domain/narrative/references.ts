import type { NarrativeGroup, NarrativeReference } from './Narrative';

/** A sentence, with what else can be said where it relies on a table. */
export interface Told {
  readonly sentence: string;
  readonly reference?: Omit<NarrativeReference, 'sentence'>;
}

/** Sentences as a paragraph holds them. */
export function sentencesOf(told: readonly Told[]): Pick<NarrativeGroup, 'sentences' | 'references'> {
  const references = told.flatMap(({ sentence, reference }) =>
    reference === undefined ? [] : [{ sentence, ...reference }],
  );
  return { sentences: told.map(({ sentence }) => sentence), ...(references.length === 0 ? {} : { references }) };
}
