import { readingAt, type Table } from '../../tables/Table';
import { cleanText } from '../../text/letters';
import { rowsOfKind } from '../../tables/rows';
import type { Check, CheckContext, RawFinding } from '../CheckContext';
import { findingAt } from '../figures';

const CODES = 4;

/** Unit codes of another form than nearly all others of their table, and codes that two units share. */
export const codeFormat: Check = (context) =>
  context.tables.flatMap((table) => {
    const column = table.columns.findIndex(({ role }) => role === 'code');
    const codes = rowsOfKind(table, 'unit').flatMap((row) => {
      const code = codeAt(table, row, column);
      return code === undefined ? [] : [{ row, code }];
    });
    if (codes.length < CODES) return [];
    return [...misshapen(context, table, column, codes), ...shared(context, table, column, codes)];
  });

interface Coded {
  readonly row: number;
  readonly code: string;
}

function codeAt(table: Table, row: number, index: number): string | undefined {
  const column = table.columns[index];
  if (column === undefined) return undefined;
  const reading = readingAt(column, row);
  if (reading.kind === 'text') return cleanText(reading.text);
  return reading.kind === 'number' ? String(reading.value) : undefined;
}

/** `000.21.31.H53` → `999.99.99.A99`. */
function shapeOf(code: string): string {
  return code
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\d/g, '9');
}

function misshapen(
  context: CheckContext,
  table: Table,
  column: number,
  codes: readonly Coded[],
): readonly RawFinding[] {
  const counts = new Map<string, { count: number; example: string }>();
  for (const { code } of codes) {
    const shape = shapeOf(code);
    const known = counts.get(shape);
    if (known === undefined) counts.set(shape, { count: 1, example: code });
    else known.count += 1;
  }
  const [usual] = [...counts].sort((one, other) => other[1].count - one[1].count);
  if (usual === undefined || usual[1].count * 5 < codes.length * 4) return [];
  return codes
    .filter(({ code }) => shapeOf(code) !== usual[0])
    .map(({ row, code }) =>
      findingAt(
        context,
        { table, row, column },
        { rule: 'code-format', severity: 'warning', found: code, expected: usual[1].example },
      ),
    );
}

/** A code that most units share is their parent's. */
function shared(context: CheckContext, table: Table, column: number, codes: readonly Coded[]): readonly RawFinding[] {
  const first = new Map<string, Coded>();
  const twice = codes.filter((each) => {
    const known = first.has(each.code);
    if (!known) first.set(each.code, each);
    return known;
  });
  if (twice.length * 5 > codes.length) return [];
  return twice.map(({ row, code }) => {
    const at = first.get(code);
    const other = findingAt(
      context,
      { table, row: at?.row ?? row, column },
      { rule: 'code-format', severity: 'warning' },
    );
    return findingAt(
      context,
      { table, row, column },
      {
        rule: 'code-format',
        severity: 'warning',
        found: code,
        other: { sheet: other.sheet, cell: other.cell },
        words: { other: other.cell },
      },
    );
  });
}
