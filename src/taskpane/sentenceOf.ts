import type { Messages } from '../domain/languages/messages';
import type { ActionState } from './hooks/useActions';

/** The outcome of a change in place, in one sentence. */
export function sentenceOf(
  { action, result }: Extract<ActionState, { readonly kind: 'done' }>,
  { done }: Messages['pane']['more'],
): string {
  return action === 'remove' ? done.remove : done[action](result.cells, result.sheets.join(', '));
}
