import type {
  CellStyle,
  ChartPlan,
  PlannedCell,
  SheetPlan,
  Validation,
} from '../../../../src/domain/sheets/plan/SheetPlan';
import { isFormulaCell } from '../../../../src/domain/sheets/plan/SheetPlan';
import { areaAddress, cellAddress, columnLetters } from '../../../../src/domain/workbook/a1';
import type { Area } from '../../../../src/domain/workbook/Workbook';

/** Everything that a plan says, line by line. */
export function planTold(plan: SheetPlan): readonly string[] {
  const { key, name, copyOf, fitsText, frozen, page, tabColor } = plan;
  return [
    [
      `${key} “${name}”`,
      copyOf === undefined ? '' : `a copy of ${copyOf}`,
      fitsText === true ? 'fits its text' : '',
      frozen === undefined ? '' : `frozen ${frozen.rows} ${frozen.columns}`,
      tabColor ?? '',
    ]
      .filter((fact) => fact !== '')
      .join(', '),
    ...(page === undefined ? [] : [`  page ${valuesOf(page)}`]),
    ...(plan.arrangement === undefined ? [] : [`  arranged ${valuesOf(plan.arrangement)}`]),
    ...plan.blocks.flatMap(({ top, left, rows }) =>
      rows.flatMap((row, at) => {
        const cells = row.flatMap((cell, across) =>
          cell === null ? [] : [`${columnLetters(left + across)} ${cellTold(cell)}`],
        );
        return cells.length === 0 ? [] : [`  ${top + at + 1}: ${cells.join(' | ')}`];
      }),
    ),
    ...inOne(
      'style',
      plan.styles.map(({ area, style }) => [styleTold(style), areaAddress(area)]),
    ),
    ...(plan.merges.length === 0 ? [] : [`  merged ${plan.merges.map(areaAddress).join(' ')}`]),
    ...(plan.columnWidths.length === 0
      ? []
      : [
          `  widths ${plan.columnWidths.map(({ column, width }) => `${columnLetters(column)} ${short(width)}`).join(', ')}`,
        ]),
    ...(plan.rowHeights.length === 0
      ? []
      : [`  heights ${plan.rowHeights.map(({ row, height }) => `${row + 1} ${short(height)}`).join(', ')}`]),
    ...plan.conditionalFormats.map(
      ({ area, formula, style }) => `  where ${formula} in ${areaAddress(area)}: ${valuesOf(style)}`,
    ),
    ...plan.links.map(
      ({ row, column, sheet, cell, tooltip }) =>
        `  link ${cellAddress(row, column)} → ${sheet}!${cell} ${tooltip ?? ''}`,
    ),
    ...plan.validations.map((validation) => `  ${validationTold(validation)}`),
    ...plan.charts.map((chart) => `  ${chartTold(chart)}`),
  ];
}

function cellTold(cell: Exclude<PlannedCell, null>): string {
  const shown = (value: string | number | boolean | null): string =>
    typeof value === 'string' ? `“${value.replaceAll('\n', '⏎')}”` : String(value);
  return isFormulaCell(cell) ? `=${cell.formula} → ${shown(cell.value)}` : shown(cell);
}

/** Areas of one look together. */
function inOne(kind: string, pairs: readonly (readonly [string, string])[]): readonly string[] {
  const areas = new Map<string, string[]>();
  for (const [look, area] of pairs) areas.set(look, [...(areas.get(look) ?? []), area]);
  return [...areas].map(([look, of]) => `  ${kind} ${look}: ${of.join(' ')}`);
}

function styleTold(style: CellStyle): string {
  return valuesOf(style);
}

/** `bold, fontSize 12`: what is true by its name, all else with its value. */
function valuesOf(record: object): string {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) =>
      value === true ? name : `${name} ${typeof value === 'object' ? JSON.stringify(value) : value}`,
    )
    .join(', ');
}

function validationTold({ area, rule, title, message }: Validation): string {
  return `allowed in ${areaAddress(area)}: ${valuesOf(rule)} “${title}” “${message}”`;
}

function chartTold({ kind, title, sheet, categories, series, anchor, altText, axis, overlap, gap }: ChartPlan): string {
  const area = (each: Area): string => areaAddress(each);
  return [
    `${kind} chart “${title}” at ${area(anchor)} of ${sheet} ${area(categories)}`,
    ...series.map(({ name, values, color }) => `${name} ${area(values)} ${color ?? ''}`.trim()),
    ...(axis === undefined ? [] : [valuesOf(axis)]),
    ...(overlap === undefined ? [] : [`overlap ${overlap}`]),
    ...(gap === undefined ? [] : [`gap ${gap}`]),
    altText,
  ].join('; ');
}

function short(figure: number): number {
  return Number(figure.toFixed(2));
}
