import { calculateByHyperFormula } from '../../excelHost/calculate';
import { openInExcel, type OpenInExcel } from './openInExcel';

/** Opens a file in a simulated Excel that works formulas out, as Excel does. */
export function openCalculating(bytes: Uint8Array): Promise<OpenInExcel> {
  return openInExcel(bytes, { calculate: calculateByHyperFormula });
}
