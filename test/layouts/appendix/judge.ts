import type { Judgement } from '../../../src/domain/analysis/Judgement';
import type { Reading } from '../../../src/domain/analysis/Reading';
import { judgeReading } from '../../../src/domain/analysis/judgeReading';
import { readWorkbook } from '../../../src/domain/analysis/readWorkbook';
import type { ScoredUnit } from '../../../src/domain/scores/Board';
import type { Appendix } from './generateAppendix';

/** How a reading went: `said` is wrong with a finding that calls the table doubtful, `silent` wrong without. */
export interface Verdict {
  readonly outcome: 'right' | 'said' | 'silent';
  /** Each kind of difference once, with the first example of it. */
  readonly wrong: readonly { readonly kind: string; readonly example: string }[];
  /** Errors and warnings, although nothing is wrong with the table. */
  readonly alarms: readonly string[];
}

/** Rules that say that the reading itself is in doubt. */
const DOUBTS: ReadonlySet<string> = new Set(['unsure-column', 'unknown-table', 'rule-skipped', 'ambiguous-number']);

export function judge(appendix: Appendix): Verdict {
  const reading = readWorkbook(appendix.workbook, {});
  const judgement = judgeReading(reading);
  const wrong = firstOfKind(differences(appendix, reading, judgement));
  const doubted = judgement.findings.some(({ rule }) => DOUBTS.has(rule));
  const alarms = judgement.findings.flatMap(({ rule, severity, cell, message }) =>
    severity === 'info' || appendix.expected.lacking.has(cell) ? [] : [`${rule} ${cell}: ${message}`],
  );
  return { outcome: wrong.length === 0 ? 'right' : doubted ? 'said' : 'silent', wrong, alarms };
}

interface Difference {
  readonly kind: string;
  readonly example: string;
}

function firstOfKind(all: readonly Difference[]): readonly Difference[] {
  return all.filter(({ kind }, at) => all.findIndex((other) => other.kind === kind) === at);
}

function differences(
  { expected, undated }: Appendix,
  { period, tables }: Reading,
  judgement: Judgement,
): readonly Difference[] {
  const boards = judgement.boards.map(({ units }) => units);
  const found = boards.flat();
  const wanted = expected.units;
  const differing: Difference[] = [];
  const differ = (kind: string, example: string): void => void differing.push({ kind, example });
  if (expected.course) {
    for (const { name, rank } of found) if (rank !== null) differ('months ranked', name);
    return differing;
  }
  const names = wanted.map(({ name }) => name);
  for (const { name, cell } of found) if (!names.includes(name)) differ('no unit', `${name} (${cell})`);
  if (found.length > new Set(found.map(({ cell }) => cell)).size)
    differ('unit twice', found.map(({ name }) => name).join(', '));
  if (undated && period !== undefined) differ('period', period.label);
  for (const unit of wanted) {
    const got = found.find(({ name }) => name === unit.name);
    if (got === undefined) {
      differ('unit missing', unit.name);
      continue;
    }
    const board = boards.find((units) => units.includes(got)) ?? [];
    const together = board.flatMap(({ name }) => wanted.find((each) => each.name === name) ?? []);
    if (together.some(({ level }) => level !== unit.level)) differ('levels mixed', unit.name);
    if (together.length < wanted.filter(({ level }) => level === unit.level).length) differ('level torn', unit.name);
    for (const what of ['score', 'grade', 'rank', 'previous', 'delta'] as const)
      if (got[what] !== unit[what])
        differ(what, `${unit.name}: ${what} ${String(got[what])}, expected ${String(unit[what])}`);
    const points = itemPoints(got, expected.itemLines, tables);
    if (points.join() !== unit.points.join())
      differ('points', `${unit.name}: ${points.join(' ')}, expected ${unit.points.join(' ')}`);
    const short = got.underperforming
      .map(({ cell }) => cell)
      .filter((cell) => !expected.free.has(cell))
      .sort();
    if (short.join() !== unit.underlined.join())
      differ('underlined', `${unit.name}: ${short.join(' ')}, expected ${unit.underlined.join(' ')}`);
  }
  return differing;
}

/** A unit's points of each item, found by the line of the sheet in which the item stands. */
function itemPoints(
  { groups }: ScoredUnit,
  lines: readonly number[],
  tables: Reading['tables'],
): readonly (number | null)[] {
  const columns = tables.flatMap((table) => table.columns);
  return lines.map((line) => {
    const group = columns.find(({ column }) => column === line)?.group;
    return group === undefined ? null : (groups[group]?.points ?? null);
  });
}
