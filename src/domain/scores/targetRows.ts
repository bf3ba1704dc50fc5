import type { NumberReading } from '../numbers/NumberReading';
import { addressOf, cellAt } from '../tables/cells';
import { columnAt, columnsWith } from '../tables/columns';
import type { Row, Table } from '../tables/Table';
import type { TargetResult } from './Board';
import { statedTarget, targetColumns } from './targetResults';

/** One target of a targets table with where it stands, for those who print it. Indices as in the tables. */
export interface TargetRow {
  readonly table: number;
  readonly row: number;
  readonly columns: { readonly target: number; readonly result: number };
  /** The part of the table it stands in: `II. Nâng cao chất lượng phục vụ`. */
  readonly section?: string;
  /** The numbered lines above it that it is a part of, and its own name. */
  readonly path: readonly string[];
  readonly ordinal?: string;
  /** Its unit of measure, as the table says, or its cells have it behind their figures: `%`. */
  readonly measure?: string;
  /** The target as typed, where nobody can read it as a figure. */
  readonly unread?: string;
  readonly bound: 'atLeast' | 'atMost';
  readonly result: TargetResult;
}

/** Every target result with its section, its parents and its cells, in the order of the tables. */
export function targetRows(tables: readonly Table[], results: readonly TargetResult[]): readonly TargetRow[] {
  const byCell = new Map(results.map((result) => [`${result.sheet}\n${result.cell}`, result]));
  return tables.flatMap((table, index) => {
    const columns = table.kind === 'targets' ? targetColumns(table) : undefined;
    if (columns === undefined) return [];
    const [measure] = columnsWith(table, 'measure');
    let section: string | undefined;
    let parents: readonly Row[] = [];
    return table.rows.flatMap((row, at): readonly TargetRow[] => {
      parents = parents.filter((parent) => isPartOf(row, parent));
      if (row.kind === 'section') {
        if (isNumbered(row)) parents = [...parents, row];
        else [section, parents] = [titleOf(row), []];
        return [];
      }
      const result = byCell.get(`${table.sheet}\n${addressOf(table, at, columns.result)}`);
      if (result === undefined) return [];
      const unit = measureOf(table, at, measure, columns);
      const stated = cellAt(table, at, columns.target).reading;
      return [
        {
          table: index,
          row: at,
          columns,
          ...(section === undefined ? {} : { section }),
          path: [...parents.map(titleOf), withoutStop(row.name)],
          ...(row.ordinal === undefined ? {} : { ordinal: withoutStop(row.ordinal) }),
          ...(unit === undefined ? {} : { measure: unit }),
          ...(stated.kind === 'text' ? { unread: stated.text } : {}),
          bound: statedTarget(stated, row.name)?.bound ?? 'atLeast',
          result,
        },
      ];
    });
  });
}

function measureOf(
  table: Table,
  row: number,
  measure: number | undefined,
  { target, result }: TargetRow['columns'],
): string | undefined {
  const stated = measure === undefined ? undefined : cellAt(table, row, measure).reading;
  if (stated?.kind === 'text') return stated.text;
  const ofCells = unitOf(cellAt(table, row, result).reading) ?? unitOf(cellAt(table, row, target).reading);
  return ofCells ?? ([result, target].some((column) => columnAt(table, column).header.includes('%')) ? '%' : undefined);
}

function unitOf(reading: NumberReading): string | undefined {
  if (reading.kind === 'number') return reading.percent === true ? '%' : reading.unit;
  return reading.kind === 'bound' ? reading.unit : undefined;
}

/** `7`, `7.`, `7.1`: lines of such a number have parts; Roman numbers and letters head sections of the table. */
function isNumbered({ ordinal }: Row): boolean {
  return ordinal !== undefined && /^\d+(?:\.\d+)*\.?$/.test(ordinal);
}

/** `7.1` is a part of `7`, and so is an unnumbered line below it. */
function isPartOf(row: Row, parent: Row): boolean {
  if (!isNumbered(row)) return row.kind !== 'section';
  return (row.ordinal ?? '').startsWith(`${withoutStop(parent.ordinal ?? '')}.`) && row !== parent;
}

function titleOf({ ordinal, name }: Row): string {
  return ordinal === undefined || ordinal === '' ? withoutStop(name) : `${withoutStop(ordinal)}. ${withoutStop(name)}`;
}

function withoutStop(text: string): string {
  return text.replace(/(?<![.:;\s])[.:;\s]+$/, '');
}
