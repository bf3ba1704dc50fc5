import { readWorkbook } from '../../../src/domain/analysis/readWorkbook';
import type { Axes } from './axes';
import { type Appendix, generateAppendix } from './generateAppendix';
import { judge, type Verdict } from './judge';
import { printSheet } from './printSheet';

interface Judged {
  readonly appendix: Appendix;
  readonly verdict: Verdict;
}

/** A report on a run of seeds: the shares, the seeds to look at, and the kinds of failure by axis. */
export function measureAppendices(seed: number, count: number, show: number): string {
  if (show > 0) return shown(show);
  const judged = Array.from({ length: count }, (_, at): Judged => {
    const appendix = generateAppendix(seed + at);
    return { appendix, verdict: judge(appendix) };
  });
  const of = (outcome: Verdict['outcome']): readonly Judged[] =>
    judged.filter(({ verdict }) => verdict.outcome === outcome);
  const alarmed = judged.filter(({ verdict }) => verdict.outcome === 'right' && verdict.alarms.length > 0);
  const asked = of('right').filter(({ verdict }) => verdict.doubted);
  const share = (part: readonly unknown[]): string => `${((part.length * 100) / count).toFixed(1)} % (${part.length})`;
  return [
    `wholly right     ${share(of('right'))}`,
    `wrong but said   ${share(of('said'))} ${seedsOf(of('said'))}`,
    `silently wrong   ${share(of('silent'))} ${seedsOf(of('silent'))}`,
    `right but alarm  ${share(alarmed)} ${seedsOf(alarmed)}`,
    `right but asked  ${share(asked)} ${seedsOf(asked)}`,
    '',
    ...kinds(judged),
    '',
    ...byAxis(judged),
    '',
  ].join('\n');
}

function seedsOf(judged: readonly Judged[]): string {
  const seeds = judged.map(({ appendix }) => appendix.seed);
  return seeds.length > 40 ? `${seeds.slice(0, 40).join(' ')} …` : seeds.join(' ');
}

function kinds(judged: readonly Judged[]): readonly string[] {
  const byKind = new Map<string, Judged[]>();
  for (const each of judged) {
    const wrong = each.verdict.wrong.map(({ kind }) => kind);
    const alarms = each.verdict.alarms.map((alarm) => `alarm ${alarm.split(' ')[0] ?? ''}`);
    for (const kind of new Set([...wrong, ...(each.verdict.outcome === 'right' ? alarms : [])]))
      byKind.set(kind, [...(byKind.get(kind) ?? []), each]);
  }
  return [...byKind]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([kind, all]) => `${kind.padEnd(24)} ${String(all.length).padStart(4)}  ${seedsOf(all.slice(0, 12))}`);
}

function byAxis(judged: readonly Judged[]): readonly string[] {
  const cells = new Map<string, { all: number; right: number; silent: number }>();
  for (const { appendix, verdict } of judged) {
    for (const place of placesOf(appendix.axes)) {
      const { all, right, silent } = cells.get(place) ?? { all: 0, right: 0, silent: 0 };
      cells.set(place, {
        all: all + 1,
        right: right + (verdict.outcome === 'right' ? 1 : 0),
        silent: silent + (verdict.outcome === 'silent' ? 1 : 0),
      });
    }
  }
  return [...cells]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([place, { all, right, silent }]) =>
        `${place.padEnd(40)} ${String(all).padStart(4)} tables ${((right * 100) / all).toFixed(0).padStart(4)} % right ${String(silent).padStart(4)} silent`,
    );
}

function placesOf(axes: Axes): readonly string[] {
  return Object.entries(axes).flatMap(([axis, at]: [string, string | boolean | readonly string[]]) =>
    typeof at === 'object'
      ? at.length === 0
        ? [`${axis}: none`]
        : at.map((each) => `${axis}: ${each}`)
      : [`${axis}: ${at}`],
  );
}

/** What each column was taken for, with the certainty, and each row that is no unit. */
function explained({ workbook }: Appendix): readonly string[] {
  return readWorkbook(workbook, {}).tables.flatMap(({ columns, rows, kind, index }) => [
    `${kind} by ${index ?? 'the own index'}`,
    ...columns.map(
      ({ header, role, group, max, earlier, confidence, runnerUp }) =>
        `  ${header} → ${[role, group, max, earlier === true ? 'earlier' : ''].join(' ')} ${confidence} ${runnerUp === undefined ? '' : `(${runnerUp.role} ${runnerUp.behind.toFixed(1)} behind)`}`,
    ),
    ...rows.flatMap(({ name, kind: rowKind }) => (rowKind === 'unit' ? [] : [`  ${name} → ${rowKind}`])),
  ]);
}

function shown(seed: number): string {
  const appendix = generateAppendix(seed);
  const { outcome, wrong, alarms } = judge(appendix);
  return [
    `seed ${seed}: ${outcome}`,
    JSON.stringify(appendix.axes),
    ...printSheet(appendix.workbook),
    ...explained(appendix),
    ...wrong.map(({ kind, example }) => `${kind}: ${example}`),
    ...alarms.map((alarm) => `alarm ${alarm}`),
    '',
  ].join('\n');
}
