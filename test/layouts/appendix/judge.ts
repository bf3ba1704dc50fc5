import type { Judgement } from '../../../src/domain/analysis/Judgement';
import type { Reading } from '../../../src/domain/analysis/Reading';
import { judgeReading } from '../../../src/domain/analysis/judgeReading';
import { readWorkbook } from '../../../src/domain/analysis/readWorkbook';
import type { ScoredUnit } from '../../../src/domain/scores/Board';
import type { ExpectedTable, ExpectedUnit } from './expected';
import type { Appendix } from './generateAppendix';

/** How a reading went: `said` is wrong with a finding that calls the table doubtful, `silent` wrong without. */
export interface Verdict {
  readonly outcome: 'right' | 'said' | 'silent';
  /** Each kind of difference once, with the first example of it. */
  readonly wrong: readonly { readonly kind: string; readonly example: string }[];
  /** Whether a finding calls the reading doubtful. */
  readonly doubted: boolean;
  /** Errors and warnings, although nothing is wrong with the table. */
  readonly alarms: readonly string[];
}

/** Rules that say that the reading itself is in doubt. */
const DOUBTS: ReadonlySet<string> = new Set(['unsure-column', 'unknown-table', 'rule-skipped', 'ambiguous-number']);
/** Rules about figures that contradict each other; where most rows of a table do, they only ask whether it was read right. */
const ASKING: ReadonlySet<string> = new Set([
  'score-sum',
  'points-rate',
  'delta-mismatch',
  'grade-mismatch',
  'rank-order',
  'total-mismatch',
]);

/** Whether a finding says that the reading of its table is doubtful. */
export function isDoubt({ rule, severity }: { readonly rule: string; readonly severity: string }): boolean {
  return DOUBTS.has(rule) || (severity === 'info' && ASKING.has(rule));
}

/** Judges the reading of a workbook with one appendix on each of its sheets. */
export function judge(...appendices: readonly Appendix[]): Verdict {
  const sheets = appendices.flatMap(({ workbook }, at) =>
    workbook.sheets.map((sheet) => ({ ...sheet, name: `Phụ lục ${at + 1}` })),
  );
  const reading = readWorkbook({ ...appendices[0]?.workbook, sheets }, {});
  const judgement = judgeReading(reading);
  const wrong = firstOfKind(
    appendices.flatMap((appendix, at) => differences(appendix, `Phụ lục ${at + 1}`, reading, judgement)),
  );
  const doubted = judgement.findings.some(isDoubt);
  const alarms = judgement.findings.flatMap(({ rule, severity, cell, message }) =>
    severity === 'info' || appendices.some(({ expected }) => expected.lacking.has(cell))
      ? []
      : [`${rule} ${cell}: ${message}`],
  );
  return { outcome: wrong.length === 0 ? 'right' : doubted ? 'said' : 'silent', doubted, wrong, alarms };
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
  sheet: string,
  { tables }: Reading,
  { boards }: Judgement,
): readonly Difference[] {
  const own = tables.filter((table) => table.sheet === sheet);
  const rosters = boards.map(({ units }) => units.filter((unit) => unit.sheet === sheet));
  const found = rosters.flat();
  if (expected.course)
    return found.flatMap(({ name, rank }) => (rank === null ? [] : [{ kind: 'months ranked', example: name }]));
  const differing: Difference[] = [];
  const names = expected.units.map(({ name }) => name);
  for (const { name, cell } of found)
    if (!names.includes(name)) differing.push({ kind: 'no unit', example: `${name} (${cell})` });
  if (found.length > new Set(found.map(({ cell }) => cell)).size)
    differing.push({ kind: 'unit twice', example: found.map(({ name }) => name).join(', ') });
  const dated = own.find(({ period }) => period !== undefined)?.period;
  if (undated && dated !== undefined) differing.push({ kind: 'period', example: dated.label });
  for (const unit of expected.units) {
    const roster = rosters.find((units) => units.some(({ name }) => name === unit.name)) ?? [];
    differing.push(...unitDifferences(unit, roster, expected, own));
  }
  return differing;
}

/** How a unit differs from what the drawn data say of it, and its roster from its level. */
function unitDifferences(
  unit: ExpectedUnit,
  roster: readonly ScoredUnit[],
  { units, itemLines, free }: ExpectedTable,
  tables: Reading['tables'],
): readonly Difference[] {
  const got = roster.find(({ name }) => name === unit.name);
  if (got === undefined) return [{ kind: 'unit missing', example: unit.name }];
  const differing: Difference[] = [];
  const compare = (kind: string, found: string, wanted: string): void => {
    if (found !== wanted) differing.push({ kind, example: `${unit.name}: ${found}, expected ${wanted}` });
  };
  const together = roster.flatMap(({ name }) => units.find((each) => each.name === name) ?? []);
  const level = units.filter((each) => each.level === unit.level);
  if (together.some((each) => each.level !== unit.level)) differing.push({ kind: 'levels mixed', example: unit.name });
  if (level.some((each) => !together.includes(each))) differing.push({ kind: 'level torn', example: unit.name });
  for (const what of ['score', 'grade', 'rank', 'previous', 'delta'] as const)
    compare(what, String(got[what]), String(unit[what]));
  compare('points', itemPoints(got, itemLines, tables).join(' '), unit.points.join(' '));
  const short = got.underperforming.flatMap(({ cell }) => (free.has(cell) ? [] : [cell])).sort();
  compare('underlined', short.join(' '), unit.underlined.join(' '));
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
