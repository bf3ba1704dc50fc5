import type { Index } from '../indices/Index';
import { shareOfPoints } from '../indices/shareOfWhole';
import { indexOf } from '../settings/indexOf';
import type { Settings } from '../settings/Settings';
import { addressOf, positionOf } from '../tables/cells';
import { columnAt, compositeColumn } from '../tables/columns';
import { figureRows, rowAt } from '../tables/rows';
import { readingAt, type Table } from '../tables/Table';
import type { Emphasis, Workbook } from '../workbook/Workbook';
import { bestBound, type BoundInterval, isMarkedBy, isWithin, roundBound, type Vote } from './boundOfMarks';
import { boundOfGrade } from './grades';
import { isNotApplicable, judgedColumns, judgedValue } from './judgedColumns';

/** A cell whose mark no bound explains that explains the other cells. */
export interface UnexplainedMark {
  readonly cell: string;
  /** The row's name, as printed. */
  readonly name: string;
  readonly value: number;
  /** Whether somebody marked it. */
  readonly marked: boolean;
}

/** The bound that explains a person's marks in one column, and the marks that it does not explain. */
export interface LearnedBound {
  readonly sheet: string;
  /** The column's header path. */
  readonly header: string;
  /** How `Settings.targets` names it: `composite`, a group's key, or the header. */
  readonly indicator: string;
  /** Every bound of this interval gives the same marks. */
  readonly interval: BoundInterval;
  /** The bound in force now; absent where there is none. */
  readonly current?: number;
  /** The bound in force where it explains the marks, otherwise the roundest one that does. */
  readonly suggested: number;
  /** The same in percent of the whole, of a composite: settings keep its target so. */
  readonly share?: number;
  /** The grade from which composites are bold, where a grade's bound explains it; only such a bound can be a setting. */
  readonly grade?: string;
  /** Units' cells that the interval explains, of so many. Rows that stand for all units have no vote. */
  readonly explained: number;
  readonly of: number;
  readonly exceptions: readonly UnexplainedMark[];
}

/** The targets that can be learned from tables that somebody emphasised by hand (SPEC 5). */
export interface LearnedTargets {
  /** One for each judged column of a table in which units' cells are underlined. */
  readonly targets: readonly LearnedBound[];
  /** The composite from which composites are bold: one for each table in which some are. */
  readonly boldFrom: readonly LearnedBound[];
}

/** Rates in percent end here. */
const HIGHEST = 100;

interface MarkedCell extends Vote {
  readonly row: number;
  /** Index into the table's columns. */
  readonly column: number;
  readonly isUnit: boolean;
}

/**
 * Works out by which targets a table was underlined, and from which composite on it is bold.
 * @param workbook read with emphasis; a sheet without it teaches nothing
 */
export function learnTargets(workbook: Workbook, tables: readonly Table[], settings: Settings): LearnedTargets {
  const about = tables.flatMap((table) => {
    const emphasis = workbook.sheets.find(({ name }) => name === table.sheet)?.emphasis;
    return emphasis === undefined || table.kind === 'parentGroups' ? [] : [{ table, emphasis }];
  });
  return {
    targets: about.flatMap(({ table, emphasis }) => underlined(table, emphasis, settings)),
    boldFrom: about.flatMap(({ table, emphasis }) => bold(table, emphasis, settings)),
  };
}

type SheetEmphasis = readonly (readonly (Emphasis | undefined)[])[];

function underlined(table: Table, emphasis: SheetEmphasis, settings: Settings): readonly LearnedBound[] {
  const scale = indexOf(table, settings);
  const columns = judgedColumns(table, settings).map((judged) => ({
    judged,
    cells: cellsOf(table, judged.column, (row) => ({
      value: judgedValue(table, judged, row),
      marked: emphasisAt(table, row, judged.column, emphasis)?.underline === true,
    })).filter(({ row }) => !isNotApplicable(table, row, judged.column)),
  }));
  // A table in which nothing is underlined was not judged; it says nothing about targets.
  if (!columns.some(({ cells }) => cells.some(({ isUnit, marked }) => isUnit && marked))) return [];
  return columns.flatMap(({ judged, cells }) => {
    const column = columnAt(table, judged.column);
    const indicator = judged.as === 'composite' ? 'composite' : (column.group ?? column.header);
    const { target: current, lowerIsBetter } = judged;
    const highest = judged.as === 'composite' ? (scale.whole ?? HIGHEST) : HIGHEST;
    const found = learned(table, column.header, indicator, cells, { current, lowerIsBetter, highest });
    return judged.as === 'composite' ? found.map((each) => withShare(each, scale)) : found;
  });
}

function bold(table: Table, emphasis: SheetEmphasis, settings: Settings): readonly LearnedBound[] {
  const composite = compositeColumn(table, 'composite');
  const before = compositeColumn(table, 'previousComposite');
  const shown = composite ?? before;
  if (shown === undefined) return [];
  // Not bold below the bound: the same question as for underlines, asked of what is not marked.
  const cells = [composite, before].flatMap((column) =>
    column === undefined
      ? []
      : cellsOf(table, column, (row) => {
          const reading = readingAt(columnAt(table, column), row);
          return {
            value: reading.kind === 'number' ? reading.value : null,
            marked: emphasisAt(table, row, column, emphasis)?.bold !== true,
          };
        }),
  );
  if (!cells.some(({ isUnit, marked }) => isUnit && !marked)) return [];
  const scale = indexOf(table, settings);
  const current = boundOfGrade(settings.boldFrom, scale);
  return learned(table, columnAt(table, shown).header, 'composite', cells, {
    current,
    lowerIsBetter: false,
    highest: scale.whole ?? HIGHEST,
  }).map((each) => ({
    ...each,
    ...gradeWithin(each, scale, settings.boldFrom),
    exceptions: each.exceptions.map((exception) => ({ ...exception, marked: !exception.marked })),
  }));
}

function withShare(bound: LearnedBound, index: Index): LearnedBound {
  const share = shareOfPoints(bound.suggested, index);
  return share === undefined ? bound : { ...bound, share };
}

/** The grade whose bound lies among those that explain the bold composites: the one in force, or the best one. */
function gradeWithin(
  { interval }: LearnedBound,
  scale: Index,
  boldFrom: string,
): Partial<Pick<LearnedBound, 'grade' | 'suggested'>> {
  const possible = scale.bands.flatMap(({ name }) => {
    const from = boundOfGrade(name, scale);
    return from !== undefined && isWithin(interval, from) ? [{ name, from }] : [];
  });
  const found = possible.find(({ name }) => name === boldFrom) ?? possible[0];
  return found === undefined ? {} : { grade: found.name, suggested: found.from };
}

function cellsOf(
  table: Table,
  column: number,
  read: (row: number) => { readonly value: number | null; readonly marked: boolean },
): readonly MarkedCell[] {
  return figureRows(table).flatMap((row) => {
    const { value, marked } = read(row);
    return value === null ? [] : [{ row, column, value, marked, isUnit: rowAt(table, row).kind === 'unit' }];
  });
}

function emphasisAt(table: Table, row: number, column: number, emphasis: SheetEmphasis): Emphasis | undefined {
  const position = positionOf(table, row, column);
  return emphasis[position.row]?.[position.column];
}

function learned(
  table: Table,
  header: string,
  indicator: string,
  cells: readonly MarkedCell[],
  about: { readonly current: number | undefined; readonly lowerIsBetter: boolean; readonly highest: number },
): readonly LearnedBound[] {
  const { current, lowerIsBetter, highest } = about;
  const voters = cells.filter(({ isUnit }) => isUnit);
  const interval = bestBound(voters, lowerIsBetter, current);
  if (interval === undefined) return [];
  const unexplained = cells.filter((cell) => isMarkedBy(interval, cell.value, lowerIsBetter) === !cell.marked);
  const suggested = current !== undefined && isWithin(interval, current) ? current : roundBound(interval, highest);
  return [
    {
      sheet: table.sheet,
      header,
      indicator,
      interval,
      ...(current === undefined ? {} : { current }),
      suggested,
      explained: voters.length - unexplained.filter(({ isUnit }) => isUnit).length,
      of: voters.length,
      exceptions: unexplained.map(({ row, column, value, marked }) => ({
        cell: addressOf(table, row, column),
        name: rowAt(table, row).name,
        value,
        marked,
      })),
    },
  ];
}
