import { decimalsOfFormat } from '../numbers/formats';
import type { NumberReading } from '../numbers/NumberReading';
import type { Lexicon } from '../settings/lexicon';
import type { Settings } from '../settings/Settings';
import { plainText } from '../text/letters';
import { columnCode, columnFormula } from './codeRow';
import { columnEvidence } from './columnEvidence';
import { type ColumnMeaning, columnMeaning } from './columnMeaning';
import { columnRoles } from './columnRoles';
import type { ColumnDraft, RoleDecision } from './RoleDecision';
import type { FoundTable } from './FoundTable';
import type { Grid } from './grid';
import { headerPaths } from './headerPaths';
import { type ColumnReading, readColumn, type SeparatorContext } from './readColumns';
import type { Column, ColumnFormula, Period, Row, Table } from './Table';
import { tableKind } from './tableKind';
import { tableRows } from './tableRows';
import { withParents } from './withParents';

/** What is known around a table before its own cells are read. */
export interface TableContext {
  readonly settings: Settings;
  readonly lexicon: Lexicon;
  readonly separators: SeparatorContext;
  readonly period?: Period;
  readonly tableGroup?: string;
}

/** Understands a found table: its columns' roles, its rows, its kind. */
export function buildTable(grid: Grid, found: FoundTable, context: TableContext): Table {
  const paths = headerPaths(grid, found.headerRows, found.left, found.right);
  const meanings = paths.map((path) => columnMeaning(path, context.lexicon));
  const headers = paths.map((path) => path.join(' › '));
  const reads = new Map<string, ReturnType<typeof readColumn>>();
  const read = (column: number, { role, max }: Parameters<typeof readColumn>[3]): ReturnType<typeof readColumn> => {
    const key = `${column}/${role ?? ''}/${max ?? ''}`;
    const hints = { ...(role === undefined ? {} : { role }), ...(max === undefined ? {} : { max }) };
    const result = reads.get(key) ?? readColumn(grid, found.body, found.left + column, hints, context.separators);
    reads.set(key, result);
    return result;
  };

  const drafts: readonly ColumnDraft[] = meanings.map((meaning, index) => ({
    header: headers[index] ?? '',
    meaning,
    evidence: columnEvidence(read(index, hintsOf(meaning)).cells, context.settings),
  }));
  const roles = columnRoles(drafts, { sheet: grid.sheet.name, ...context });
  const used = usedColumns(drafts, roles);
  const naming = {
    name:
      found.left +
      Math.max(
        0,
        roles.findIndex(({ role }) => role === 'unit' || role === 'indicator' || role === 'field'),
      ),
    values: used.filter((index) => !NAMING.has(roles[index]?.role ?? 'unknown')).map((index) => found.left + index),
  };
  const ordinal = roles.findIndex(({ role }) => role === 'number');
  const parent = roles.findIndex(({ role }) => role === 'parentUnit');
  const rows = withParents(
    tableRows(
      grid,
      found.body,
      ordinal < 0 ? naming : { ...naming, ordinal: found.left + ordinal },
      found.titles.map(({ text }) => text),
      context.lexicon,
    ),
    grid,
    parent < 0 ? undefined : found.left + parent,
  );
  const bodyIndex = new Map(found.body.map((row, index) => [row, index]));
  const kept = rows.map(({ row }) => bodyIndex.get(row) ?? -1);
  const codes = codesOf(grid, found, used);
  const columns = used.map((index, at): Column => {
    const decision = roles[index] ?? { role: 'unknown', confidence: 0, reason: 'none', alternatives: [] };
    const reading = read(index, decision);
    const { separator } = reading;
    const meaning = meanings[index];
    const code = codes[at];
    return {
      column: found.left + index,
      path: paths[index] ?? [],
      header: headers[index] ?? '',
      ...decision,
      ...keep(
        reading,
        kept,
        () =>
          blankDecimals(grid, rows, found.left + index) ?? (decision.role === 'count' ? 0 : context.settings.decimals),
      ),
      ...(meaning?.headerTarget === undefined ? {} : { headerTarget: meaning.headerTarget }),
      ...(isLowerBetter(paths[index] ?? [], context.lexicon) ? { lowerIsBetter: true } : {}),
      ...(separator === undefined ? {} : { decimalSeparator: separator }),
      ...(code ?? {}),
    };
  });
  const last = rows.at(-1)?.row ?? found.headerRows.at(-1) ?? 0;
  return {
    sheet: grid.sheet.name,
    orientation: 'rows',
    area: {
      top: found.headerRows[0] ?? 0,
      left: columns[0]?.column ?? found.left,
      bottom: last,
      right: columns.at(-1)?.column ?? found.right,
    },
    headerRows: found.headerRows,
    kind: tableKind(columns, rows, found.codeRow !== undefined, context.tableGroup, context.lexicon),
    columns,
    rows,
    titles: found.titles,
    ...(found.codeRow === undefined ? {} : { codeRow: found.codeRow }),
    ...(context.period === undefined ? {} : { period: context.period }),
    ...decimalSeparator(columns, context),
  };
}

const NAMING: ReadonlySet<string> = new Set(['number', 'unit', 'parentUnit', 'indicator', 'field', 'code', 'measure']);

function hintsOf(meaning: ColumnMeaning): Parameters<typeof readColumn>[3] {
  return {
    ...(meaning.role === undefined
      ? meaning.group === undefined
        ? {}
        : { role: 'points' as const }
      : { role: meaning.role }),
    ...(meaning.max === undefined ? {} : { max: meaning.max }),
  };
}

/** Columns with a header or with anything in them, from the first to the last. */
function usedColumns(drafts: readonly ColumnDraft[], roles: readonly RoleDecision[]): readonly number[] {
  const inUse = drafts.map(
    (draft, index) => draft.header !== '' || draft.evidence.filled > 0 || roles[index]?.reason === 'chosen',
  );
  return inUse.flatMap((used, index) => (used ? [index] : []));
}

/** Keeps of a column what stands in the table's rows, which are given as indices into the body's. */
function keep(
  reading: ColumnReading,
  rows: readonly number[],
  emptyDecimals: () => number,
): Pick<Column, 'figures' | 'special' | 'decimals'> {
  const special = new Map<number, NumberReading>();
  let decimals: number | undefined;
  const see = (places: number): void => {
    decimals = Math.max(decimals ?? 0, Math.min(places, 6));
  };
  const figures = rows.map((at, index) => {
    const cell = reading.cells[at] ?? null;
    if (cell === null) return null;
    if (typeof cell === 'number') {
      see(reading.decimals[at] ?? 0);
      return cell;
    }
    special.set(index, cell);
    if (cell.kind !== 'number' && cell.kind !== 'fraction') return null;
    see(cell.decimals);
    return cell.value;
  });
  return { figures, special, decimals: decimals ?? emptyDecimals() };
}

/** The decimals that the number formats of a column's blank cells would show. */
function blankDecimals(grid: Grid, rows: readonly Row[], column: number): number | undefined {
  for (const { row } of rows) {
    const format = grid.sheet.numberFormats[row]?.[column];
    const decimals = format === undefined ? undefined : decimalsOfFormat(format);
    if (decimals !== undefined) return decimals;
  }
  return undefined;
}

function codesOf(
  grid: Grid,
  found: FoundTable,
  used: readonly number[],
): readonly ({ code: string; formula?: ColumnFormula } | undefined)[] {
  const codeRow = found.codeRow;
  if (codeRow === undefined) return [];
  const codes = used.map((index) => columnCode(grid.textAt(codeRow, found.left + index)));
  const columnOf = (code: string): number | undefined => {
    const at = codes.findIndex((each) => each?.code.toLowerCase() === code.toLowerCase());
    return at < 0 ? undefined : at;
  };
  return codes.map((each) => {
    if (each === undefined) return undefined;
    const formula = each.formula === undefined ? undefined : columnFormula(each.formula, columnOf);
    return formula === undefined ? { code: each.code } : { code: each.code, formula };
  });
}

function isLowerBetter(path: readonly string[], lexicon: Lexicon): boolean {
  const phrases = lexicon.phrases.filter(({ meaning }) => meaning === 'lowerIsBetter');
  return path.some((text) => {
    const plain = ` ${plainText(text).replace(/(?:truoc|dung) han va qua han/g, '')} `;
    return phrases.some(({ words }) => plain.includes(` ${words} `));
  });
}

function decimalSeparator(columns: readonly Column[], { separators }: TableContext): { decimalSeparator?: '.' | ',' } {
  const own = columns.find((column) => column.decimalSeparator !== undefined)?.decimalSeparator;
  const settled = separators.table ?? own ?? separators.sheet ?? separators.workbook;
  return settled === undefined ? {} : { decimalSeparator: settled };
}
