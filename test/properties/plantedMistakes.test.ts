import type { Finding } from '../../src/domain/findings/Finding';
import { findingsOf } from '../domain/findings/findingsOf';
import { Random } from '../layouts/random';
import { cleanReport } from './planting/cleanReport';
import { type Mistake, MISTAKES, type Planted } from './planting/mistakes';

/** Every kind of mistake is planted in so many reports: 300 reports in all. */
const REPORTS_EACH = 10;
/** The part of the mistakes that must be found at their cells. */
const FOUND = 0.99;

interface Trial {
  readonly mistake: Mistake;
  readonly seed: number;
}

const TRIALS: readonly Trial[] = MISTAKES.flatMap((mistake, kind) =>
  Array.from({ length: REPORTS_EACH }, (_, turn) => ({ mistake, seed: 1 + kind * 100 + turn })),
);

function reportOf({ mistake, seed }: Trial): ReturnType<typeof cleanReport> {
  return cleanReport(new Random(seed), mistake.needs, mistake.rule === 'sequence' ? true : undefined);
}

function isAt({ sheet, cell, other }: Finding, planted: Planted): boolean {
  return (
    (sheet === planted.sheet && cell === planted.cell) ||
    (other?.sheet === planted.sheet && other.cell === planted.cell) ||
    (planted.lacking !== undefined && other?.sheet === planted.lacking)
  );
}

describe('mistakes planted in clean reports', () => {
  it(`has nothing to say against ${TRIALS.length} clean ones`, () => {
    const accused = TRIALS.flatMap((trial) => {
      const found = findingsOf(reportOf(trial).workbook()).filter(({ severity }) => severity !== 'info');
      return found.map(({ rule, sheet, cell, message }) => ({ seed: trial.seed, rule, sheet, cell, message }));
    });
    expect(accused).toEqual([]);
  });

  it(`finds at least ${FOUND * 100} % of ${TRIALS.length} mistakes at their cells`, () => {
    const missed = TRIALS.flatMap((trial) => {
      const report = reportOf(trial);
      const planted = trial.mistake.plant(report, new Random(trial.seed + 50_000));
      const found = findingsOf(report.workbook());
      if (found.some((finding) => finding.rule === trial.mistake.rule && isAt(finding, planted))) return [];
      const said = found.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);
      return [{ seed: trial.seed, how: trial.mistake.how, ...planted, said: said.slice(0, 4) }];
    });
    expect(missed.length > TRIALS.length * (1 - FOUND) ? missed : []).toEqual([]);
  });
});
