import { memoizeBy } from '../memo/memoizeBy';
import { Vocabulary } from '../vocabulary/Vocabulary';
import type { Settings } from './Settings';

const vocabularyOfSynonyms = memoizeBy((synonyms: Settings['synonyms']) => new Vocabulary(synonyms));

/** The words that tables are read by under some settings. */
export function vocabularyOf({ synonyms }: Pick<Settings, 'synonyms'>): Vocabulary {
  return vocabularyOfSynonyms(synonyms);
}
