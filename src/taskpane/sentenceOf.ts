import type { Messages } from '../domain/languages/messages';
import type { DeedState } from './hooks/useDeeds';

/** What came of something done in place, in one sentence. */
export function sentenceOf(
  { deed, result }: Extract<DeedState, { readonly kind: 'done' }>,
  { done }: Messages['pane']['more'],
): string {
  return deed === 'remove' ? done.remove : done[deed](result.cells, result.sheets.join(', '));
}
