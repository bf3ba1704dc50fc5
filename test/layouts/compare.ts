import { analyzeWorkbook } from '../../src/domain/analyzeWorkbook';
import { presetSettings } from '../../src/domain/settings/presetSettings';
import { completedTable } from '../../src/domain/scores/blanks/completions';
import { readingAt, type Table } from '../../src/domain/tables/Table';
import { areaAddress, cellAddress } from '../../src/domain/workbook/a1';
import { cleanText } from '../../src/domain/text/letters';
import type { GeneratedLayout } from './generate';
import type { Placed } from './layOut';

/** Everything in which the reader's answer differs from what was laid out; empty where all is right. */
export function differences({ workbook, placed }: GeneratedLayout): readonly string[] {
  const { tables, boards, targets } = analyzeWorkbook(workbook);
  const found: string[] = [];
  if (tables.length !== placed.length) found.push(`${tables.length} tables instead of ${placed.length}`);
  for (const each of placed) {
    const table = tables.find(
      ({ sheet, area }) => sheet === each.sheet && area.top === each.area.top && area.left === each.area.left,
    );
    if (table === undefined) {
      found.push(
        `${each.table.kind} at ${areaAddress(each.area)} not found among ${tables.map(({ area }) => areaAddress(area)).join(', ')}`,
      );
      continue;
    }
    found.push(...tableDifferences(table, each));
  }
  // Where two tables give composites, the scoreboard's stand.
  const composite =
    placed.find(({ table }) => table.kind === 'scoreboard') ?? placed.find(({ table }) => table.kind === 'groupPoints');
  if (composite !== undefined) found.push(...rankDifferences(composite, boards[0]?.units ?? []));
  const wanted = placed.find(({ table }) => table.kind === 'targets');
  if (wanted !== undefined) found.push(...targetDifferences(wanted, targets));
  return found;
}

function tableDifferences(table: Table, placed: Placed): readonly string[] {
  const found: string[] = [];
  const at = (what: string): string => `${placed.table.kind}: ${what}`;
  if (table.kind !== placed.table.kind) found.push(at(`read as ${table.kind}`));
  if (areaAddress(table.area) !== areaAddress(placed.area))
    found.push(at(`range ${areaAddress(table.area)} instead of ${areaAddress(placed.area)}`));
  const units = table.rows.filter(({ kind }) => kind === 'unit');
  if (units.map(({ name }) => name).join('|') !== placed.table.names.map(cleanText).join('|')) {
    found.push(at(`units ${units.map(({ name }) => name).join('|')}`));
    return found;
  }
  const completed = completedTable(table, presetSettings).table;
  placed.table.columns.forEach((wanted, index) => {
    const column = completed.columns.find(({ column: each }) => each === placed.columnAt[index]);
    if (column === undefined) {
      found.push(at(`no column ${wanted.path.join(' › ')}`));
      return;
    }
    if (column.role !== wanted.role)
      found.push(at(`${wanted.path.join(' › ')} is ${column.role} instead of ${wanted.role}`));
    if ((column.group ?? '') !== (wanted.group ?? ''))
      found.push(at(`${wanted.path.join(' › ')} is of ${column.group ?? 'no group'}`));
    wanted.values.forEach((value, row) => {
      const rowIndex = completed.rows.findIndex(({ row: each }) => each === placed.rowAt[row]);
      if (typeof value === 'number' && wanted.print !== 'bound' && column.figures[rowIndex] !== value) {
        found.push(
          at(
            `${cellAddress(placed.rowAt[row] ?? 0, column.column)} is ${column.figures[rowIndex] ?? 'missing'} instead of ${value}`,
          ),
        );
      }
      if (typeof value === 'number' && wanted.print === 'bound') {
        const reading = readingAt(column, rowIndex);
        if (!('value' in reading) || reading.value !== value) found.push(at(`target ${value} unread`));
      }
    });
    const aggregate = completed.rows.findIndex(({ row }) => row === placed.aggregateRow);
    if (wanted.total !== undefined && placed.aggregateRow !== undefined && column.figures[aggregate] !== wanted.total) {
      found.push(
        at(
          `total of ${wanted.path.join(' › ')} is ${column.figures[aggregate] ?? 'missing'} instead of ${String(wanted.total)}`,
        ),
      );
    }
  });
  return found;
}

/** Composites and ranks, worked out from the drawn figures alone. */
function rankDifferences(
  placed: Placed,
  units: readonly { name: string; score: number | null; rank: number | null }[],
): readonly string[] {
  const { columns, names } = placed.table;
  const points = columns.filter(({ role }) => role === 'points');
  const given = columns.find(({ role }) => role === 'composite');
  const composites = names.map((_, row) => {
    const value = given?.values[row];
    return typeof value === 'number'
      ? value
      : points.reduce((all, { values }) => all + Math.round(Number(values[row]) * 10), 0) / 10;
  });
  return names.flatMap((name, row) => {
    const unit = units.find((each) => each.name === cleanText(name));
    const composite = composites[row] ?? 0;
    const rank = composites.filter((other) => other > composite).length + 1;
    return unit?.score === composite && unit.rank === rank
      ? []
      : [`${name}: ${unit?.score ?? 'no'} points, rank ${unit?.rank ?? 'none'} instead of ${composite}, ${rank}`];
  });
}

function targetDifferences(
  placed: Placed,
  targets: readonly { indicator: string; met: boolean | null }[],
): readonly string[] {
  const [target, result] = ['target', 'result'].map((role) =>
    placed.table.columns.find((column) => column.role === role),
  );
  return placed.table.names.flatMap((name, row) => {
    const [wanted, reached] = [target?.values[row], result?.values[row]];
    const met = typeof reached === 'number' ? reached >= Number(wanted) : null;
    const found = targets.find(({ indicator }) => indicator === cleanText(name));
    return found?.met === met ? [] : [`${name}: met ${String(found?.met)} instead of ${String(met)}`];
  });
}
