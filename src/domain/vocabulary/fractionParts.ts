import { PhraseBook } from './PhraseBook';

/** Words by which a count is the whole that another count is a part of. */
export const fractionParts = new PhraseBook({ whole: ['tổng', 'tổng số', 'phải', 'mẫu số'] });
