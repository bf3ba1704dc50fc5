import { aggregateOutOfRange } from './aggregate-out-of-range/rule';
import { ambiguousNumber } from './ambiguous-number/rule';
import { assessmentMismatch } from './assessment-mismatch/rule';
import { badSetting } from './bad-setting/rule';
import { cellError } from './cell-error/rule';
import { codeFormat } from './code-format/rule';
import { componentPoints } from './component-points/rule';
import { componentSum } from './component-sum/rule';
import { constantColumn } from './constant-column/rule';
import { crossTable } from './cross-table/rule';
import { dateInPoints } from './date-in-points/rule';
import { deltaMismatch } from './delta-mismatch/rule';
import { duplicateUnit } from './duplicate-unit/rule';
import { hiddenRows } from './hidden-rows/rule';
import { hiddenSheet } from './hidden-sheet/rule';
import { formFormula } from './form-formula/rule';
import { formsApart } from './forms-apart/rule';
import { gradeMismatch } from './grade-mismatch/rule';
import { meanMismatch } from './mean-mismatch/rule';
import { missingValue } from './missing-value/rule';
import { notANumber } from './not-a-number/rule';
import { orderKept } from './order-kept/rule';
import { outOfRange } from './out-of-range/rule';
import { periodsNotComparable } from './periods-not-comparable/rule';
import { pointsRate } from './points-rate/rule';
import { rankOrder } from './rank-order/rule';
import { rateWithOverdue } from './rate-with-overdue/rule';
import { rowFormula } from './row-formula/rule';
import { ruleSkipped } from './rule-skipped/rule';
import { scoreSum } from './score-sum/rule';
import { sequence } from './sequence/rule';
import { smallBase } from './small-base/rule';
import { statedBands } from './stated-bands/rule';
import { statedMaximum } from './stated-maximum/rule';
import { totalMismatch } from './total-mismatch/rule';
import { unitMissing } from './unit-missing/rule';
import { unitNameVariant } from './unit-name-variant/rule';
import { unitNameless } from './unit-nameless/rule';
import { unitUnclear } from './unit-unclear/rule';
import { unknownTable } from './unknown-table/rule';
import { unsureColumn } from './unsure-column/rule';
import { unusualChange } from './unusual-change/rule';

/** Every rule of the check before submitting (SPEC 7), in the order in which findings of one severity are listed. */
export const rules = [
  badSetting,
  periodsNotComparable,
  rowFormula,
  formFormula,
  totalMismatch,
  meanMismatch,
  aggregateOutOfRange,
  scoreSum,
  pointsRate,
  componentSum,
  componentPoints,
  deltaMismatch,
  gradeMismatch,
  rankOrder,
  assessmentMismatch,
  outOfRange,
  statedMaximum,
  statedBands,
  crossTable,
  rateWithOverdue,
  cellError,
  missingValue,
  notANumber,
  ambiguousNumber,
  dateInPoints,
  duplicateUnit,
  unitNameless,
  unitMissing,
  unitNameVariant,
  unitUnclear,
  codeFormat,
  sequence,
  constantColumn,
  unusualChange,
  smallBase,
  orderKept,
  unsureColumn,
  hiddenSheet,
  hiddenRows,
  unknownTable,
  formsApart,
  ruleSkipped,
] as const;
