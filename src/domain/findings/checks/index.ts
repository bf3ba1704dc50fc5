import type { Check } from '../CheckContext';
import { aggregateOutOfRange } from './aggregateOutOfRange';
import { ambiguousNumber } from './ambiguousNumber';
import { cellError } from './cellError';
import { codeFormat } from './codeFormat';
import { constantColumn } from './constantColumn';
import { crossTable } from './crossTable';
import { dateInPoints } from './dateInPoints';
import { deltaMismatch } from './deltaMismatch';
import { duplicateUnit } from './duplicateUnit';
import { gradeMismatch } from './gradeMismatch';
import { missingValue } from './missingValue';
import { notANumber } from './notANumber';
import { outOfRange } from './outOfRange';
import { pointsRate } from './pointsRate';
import { rankOrder } from './rankOrder';
import { rowFormula } from './rowFormula';
import { ruleSkipped } from './ruleSkipped';
import { scoreSum } from './scoreSum';
import { sequence } from './sequence';
import { smallBase } from './smallBase';
import { totalMismatch } from './totalMismatch';
import { unitMissing } from './unitMissing';
import { unitNameVariant } from './unitNameVariant';
import { unknownTable } from './unknownTable';
import { unsureColumn } from './unsureColumn';
import { unusualChange } from './unusualChange';

/** Every rule of the check before submitting (SPEC 7), in the order in which findings of one severity are listed. */
export const checks: readonly Check[] = [
  rowFormula,
  totalMismatch,
  aggregateOutOfRange,
  scoreSum,
  pointsRate,
  deltaMismatch,
  gradeMismatch,
  rankOrder,
  outOfRange,
  crossTable,
  cellError,
  missingValue,
  notANumber,
  ambiguousNumber,
  dateInPoints,
  duplicateUnit,
  unitMissing,
  unitNameVariant,
  codeFormat,
  sequence,
  constantColumn,
  unusualChange,
  smallBase,
  unsureColumn,
  unknownTable,
  ruleSkipped,
];
