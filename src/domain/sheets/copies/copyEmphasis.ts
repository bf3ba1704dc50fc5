import { indexOf } from '../../settings/indexOf';
import { countsBehind, isNotApplicable, type JudgedColumn } from '../../scores/judgedColumns';
import { addressInEachRow, areaOf, type Stretch, stretchesOf } from '../../tables/areas';
import { columnAt } from '../../tables/columns';
import { figureRows, rowsOfKind } from '../../tables/rows';
import type { Table } from '../../tables/Table';
import { runsOf } from '../../workbook/runs';
import { boldBound } from '../plan/formulas';
import type { ConditionalFormat, StyledArea } from '../plan/SheetPlan';
import { targetReference } from '../plan/targetCell';
import type { CopyContext } from './CopyContext';
import { type ColumnEmphasis, columnEmphases } from './emphasisMarks';

interface EmphasisParts {
  readonly styles: readonly StyledArea[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/**
 * Bold and underline as official appendices print them (SPEC 5): as fixed formats for the figures of now, and as
 * conditional formats that keep them right when a figure or a target changes.
 */
export function copyEmphasis(table: Table, judged: readonly JudgedColumn[], context: CopyContext): EmphasisParts {
  const parts = columnEmphases(table, context.settings, judged).map((each) => ofColumn(table, each, context));
  return {
    styles: parts.flatMap(({ styles }) => styles),
    conditionalFormats: parts.flatMap(({ conditionalFormats }) => conditionalFormats),
  };
}

function ofColumn(table: Table, emphasis: ColumnEmphasis, context: CopyContext): EmphasisParts {
  const { column, property, isMarked } = emphasis;
  const areas = judgedStretches(table).map((stretch) => ({ stretch, covered: areaOf(table, column, stretch) }));
  const marked = figureRows(table).filter((row) => isMarked(row) === true);
  return {
    styles: [
      ...areas.map(({ covered }) => ({ area: covered, style: { [property]: false } })),
      ...stretchesOf(table, marked).map((stretch) => ({
        area: areaOf(table, column, stretch),
        style: { [property]: true },
      })),
    ],
    conditionalFormats: areas.flatMap(({ stretch, covered }): ConditionalFormat[] => {
      const formula = conditionOf(table, emphasis, stretch, context);
      return [
        { area: covered, formula, style: { [property]: true } },
        { area: covered, formula: `NOT(${formula})`, style: { [property]: false } },
      ];
    }),
  };
}

/** The rows whose figures are judged, with the headings between them: one stretch in most tables. */
function judgedStretches(table: Table): readonly Stretch[] {
  const rows = rowsOfKind(table, 'unit', 'aggregate', 'section');
  return runsOf(rows).map(({ first, last }) => ({ first: rows[first] ?? NaN, last: rows[last] ?? NaN }));
}

/** The rule's formula, written for the first row of the stretch it covers. */
function conditionOf(
  table: Table,
  { judgedBy, judged }: ColumnEmphasis,
  { first }: Stretch,
  context: CopyContext,
): string {
  const { settings, places } = context;
  const cell = addressInEachRow(table, first, judgedBy);
  if (judged === undefined) {
    return `AND(ISNUMBER(${cell}),${cell}>=${boldBound(indexOf(table, settings), settings.boldFrom, places)})`;
  }
  const target = targetReference(table, columnAt(table, judged.column), judged.target, settings, places);
  const applies = applicability(table, judged, cell, first);
  return `${shortfallCondition(table, judged, cell)}${judged.lowerIsBetter ? '>' : '<'}${target}${applies})`;
}

/** The condition that a rate of zero is of something, where some are of nothing; rows may change places below it. */
function applicability(table: Table, { column }: JudgedColumn, cell: string, first: number): string {
  if (!figureRows(table).some((row) => isNotApplicable(table, row, column))) return '';
  const counts = countsBehind(table, column).map((count) => addressInEachRow(table, first, count));
  return `,NOT(AND(${cell}=0,SUM(${counts.join(',')})=0))`;
}

/** The condition up to the comparison: `AND(ISNUMBER($G7),$G7`, or the same over the points in percent of their maximum. */
function shortfallCondition(table: Table, judged: JudgedColumn, cell: string): string {
  if (judged.as !== 'points') return `AND(ISNUMBER(${cell}),${cell}`;
  const column = columnAt(table, judged.column);
  if ([...column.special.values()].some(({ kind }) => kind === 'fraction')) {
    const separator = column.decimalSeparator ?? table.decimalSeparator ?? ',';
    const part = (text: string): string => `VALUE(SUBSTITUTE(${text},"${separator}",MID(1/2,2,1)))`;
    const slash = `FIND("/",${cell})`;
    return `AND(ISNUMBER(${slash}),ROUND(${part(`LEFT(${cell},${slash}-1)`)}/${part(`MID(${cell},${slash}+1,9)`)}*100,10)`;
  }
  if (judged.max === undefined) throw new TypeError('points are judged against a maximum');
  return `AND(ISNUMBER(${cell}),ROUND(${cell}/${judged.max}*100,10)`;
}
