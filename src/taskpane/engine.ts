import type { Emphasize } from './hooks/useDeeds';
import type { Analyze } from './hooks/useOverview';
import type { Recalculate } from './hooks/useRecalculation';

/*
 * The arithmetic comes in a script of its own, which the browser fetches while Excel is still handing over the workbook:
 * the pane stands on the screen before either has arrived.
 */

export const analyzeInPane: Analyze = async (workbook, options) => {
  const { analyzeWorkbook } = await import('./engineRoom');
  return analyzeWorkbook(workbook, options);
};

export const recalculateInPane: Recalculate = async (port, options) => {
  const { recalculate } = await import('./engineRoom');
  return recalculate(port, options);
};

export const emphasizeInPane: Emphasize = async (port, inPlace) => {
  const { emphasizeSources } = await import('./engineRoom');
  return emphasizeSources(port, inPlace);
};

/** Begins to fetch the arithmetic. What fails here fails again, and is told, where it is needed. */
export function fetchEngine(): void {
  import('./engineRoom').catch(() => undefined);
}
