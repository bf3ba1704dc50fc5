import { resolveFormula } from '../../../domain/sheets/plan/resolveFormula';
import type { ConditionalFormat, Validation } from '../../../domain/sheets/plan/SheetPlan';
import { rangeOf } from '../ranges';
import { bytesOf, type Step } from '../sync';
import type { BuildContext } from './BuildContext';

/** Conditional formats, last first: Excel gives a new one precedence over all there are. */
export function conditionalFormatSteps({ plan, sheet, nameNow }: BuildContext): readonly Step[] {
  return plan.conditionalFormats.toReversed().map((rule) => ({
    bytes: 1400 + 130 * Object.keys(rule.style).length + bytesOf(rule.formula),
    queue: () => {
      const { custom } = rangeOf(sheet(), rule.area).conditionalFormats.add('Custom');
      custom.rule.formula = `=${resolveFormula(rule.formula, nameNow)}`;
      applyRuleStyle(custom.format, rule.style);
    },
  }));
}

function applyRuleStyle(
  format: Excel.ConditionalRangeFormat,
  { bold, underline, color, fill }: ConditionalFormat['style'],
): void {
  if (bold !== undefined) format.font.bold = bold;
  if (underline !== undefined) format.font.underline = underline ? 'Single' : 'None';
  if (color !== undefined) format.font.color = `#${color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
}

/** Excel holds a list as one text, its items between commas, of at most this length. */
const longestList = 255;

/** Whether Excel can hold a validation; a write must not fail over a drop-down list. */
export function isWritable({ rule }: Validation): boolean {
  return (
    rule.kind !== 'list' ||
    (listSource(rule.values).length <= longestList && !rule.values.some((value) => value.includes(',')))
  );
}

/** Sets the rules for what may be typed into cells. */
export function validationSteps({ plan, sheet, nameNow }: BuildContext): readonly Step[] {
  return plan.validations.filter(isWritable).map(({ area, rule, title, message }) => ({
    bytes: 900 + bytesOf([rule, title, message]),
    queue: () => {
      const validation = rangeOf(sheet(), area).dataValidation;
      validation.rule = ruleOf(rule, nameNow);
      validation.errorAlert = { showAlert: true, style: 'Stop', title, message };
    },
  }));
}

/** A list's source is a text of items, or a formula: "Add data validation to Excel ranges" of Microsoft's has `=Names!$A$1:$A$3`. */
function ruleOf(rule: Validation['rule'], nameNow: BuildContext['nameNow']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: listSource(rule.values) } };
    case 'listOf':
      return { list: { inCellDropDown: true, source: `=${resolveFormula(rule.source, nameNow)}` } };
    case 'decimal':
      return { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
  }
}

function listSource(values: readonly string[]): string {
  return values.join(',');
}
