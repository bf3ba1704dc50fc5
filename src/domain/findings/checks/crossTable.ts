import type { Check } from '../CheckContext';
import { agreeingTargets } from '../crossTargets';
import { earlierComposites } from '../crossPeriods';
import { parentFigures } from '../parentFigures';
import { repeatedFigures } from '../repeatedFigures';

/** One quantity of one unit, or one target, with two values in the workbook. */
export const crossTable: Check = (context) => [
  ...repeatedFigures(context),
  ...parentFigures(context),
  ...agreeingTargets(context),
  ...earlierComposites(context),
];
