import { createContext, useContext } from 'react';
import type { Remembered } from '../../domain/settings/remembered';

/**
 * Has a person's decision kept in the workbook's settings, and everything worked out again by it.
 * @param tab where it was taken, to which the pane leads back: the findings unless told
 */
export type Decide = (decision: Remembered, tab?: string) => void;

/** How the parts of the pane hand on what a person decides in them. */
export const DecideContext = createContext<Decide>(() => undefined);

/** The function to be called with a person's decision. */
export function useDecide(): Decide {
  return useContext(DecideContext);
}
