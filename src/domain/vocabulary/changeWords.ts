import { PhraseBook } from './PhraseBook';
import { hasShape, type HeaderShape } from './rateSenses';

const BOTH_WAYS: HeaderShape = { inOrder: [new PhraseBook({ said: ['tăng'] }), new PhraseBook({ said: ['giảm'] })] };

/** Whether a header speaks of both ways: `Tăng/giảm`, `Tăng (+), giảm (-)`; one that speaks of none (`Chênh lệch`) may be of amounts alone. */
export function saysBothWays(header: string): boolean {
  return hasShape(header, BOTH_WAYS);
}
