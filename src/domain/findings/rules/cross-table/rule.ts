import { defineRule } from '../Rule';
import { agreeingTargets } from './agreeingTargets';
import { earlierComposites } from './earlierComposites';
import { parentComposite } from './parentComposite';
import { parentFigures } from './parentFigures';
import { repeatedFigures } from './repeatedFigures';
import { sentences } from './sentences';

/** One quantity of one unit, or one target, with two values in the workbook. */
export const crossTable = defineRule('cross-table', sentences, (context) => [
  ...repeatedFigures(context),
  ...parentFigures(context),
  ...parentComposite(context),
  ...agreeingTargets(context),
  ...earlierComposites(context),
]);
