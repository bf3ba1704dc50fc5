import type { Finding } from '../../src/domain/findings/Finding';
import { findingsOf } from '../domain/findings/findingsOf';
import { Random } from '../layouts/random';
import { cleanReport } from './planting/cleanReport';
import { type Mistake, MISTAKES, type Planted } from './planting/mistakes';

/** Every kind of mistake is planted in so many reports: 300 reports in all. */
const REPORTS_EACH = 10;

/** Rules that compare the units of one table with those of the others. */
const OF_NAMES: ReadonlySet<string> = new Set(['unit-missing', 'duplicate-unit', 'unit-name-variant']);

interface Trial {
  readonly mistake: Mistake;
  readonly seed: number;
}

const TRIALS: readonly Trial[] = MISTAKES.flatMap((mistake, kind) =>
  Array.from({ length: REPORTS_EACH }, (_, turn) => ({ mistake, seed: 1 + kind * 100 + turn })),
);

/** A province has so many. */
const MANY_UNITS = 100;

function reportOf({ mistake, seed }: Trial, units?: number): ReturnType<typeof cleanReport> {
  return cleanReport(new Random(seed), mistake.needs, mistake.rule === 'sequence' ? true : undefined, units);
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

  it(`finds all ${TRIALS.length} mistakes at their cells`, () => {
    const missed = TRIALS.flatMap((trial) => {
      const report = reportOf(trial);
      const planted = trial.mistake.plant(report, new Random(trial.seed + 50_000));
      const found = findingsOf(report.workbook());
      return saysOf(found, [trial.mistake.rule], planted) ? [] : [missedBy(found, trial, planted)];
    });
    expect(missed).toEqual([]);
  });

  it(`finds a mistake of each kind among ${MANY_UNITS} units, and none without`, () => {
    const wrong = TRIALS.filter((_, at) => at % REPORTS_EACH === 0).flatMap((trial) => {
      const accused = findingsOf(reportOf(trial, MANY_UNITS).workbook()).filter(({ severity }) => severity !== 'info');
      const report = reportOf(trial, MANY_UNITS);
      const planted = trial.mistake.plant(report, new Random(trial.seed + 50_000));
      const found = findingsOf(report.workbook());
      return [...accused, ...(saysOf(found, [trial.mistake.rule], planted) ? [] : [missedBy(found, trial, planted)])];
    });
    expect(wrong).toEqual([]);
  });

  it('finds both of two mistakes in one report', () => {
    const missed = TRIALS.flatMap((trial) => {
      const { mistake, seed } = trial;
      // Of one table the second could undo the first, or change what is right in its place; so could two names of units.
      const apart = MISTAKES.filter(
        ({ rule, needs }) =>
          needs.every((sheet) => !mistake.needs.includes(sheet)) && !(OF_NAMES.has(rule) && OF_NAMES.has(mistake.rule)),
      );
      const second = apart[seed % Math.max(1, apart.length)];
      if (second === undefined) return [];
      const isNumbered = [mistake, second].some(({ rule }) => rule === 'sequence');
      const report = cleanReport(new Random(seed), [...mistake.needs, ...second.needs], isNumbered ? true : undefined);
      const planted = [mistake, second].map((each, turn) => ({
        mistake: each,
        place: each.plant(report, new Random(seed + 50_000 * (turn + 1))),
      }));
      const found = findingsOf(report.workbook());
      return planted.flatMap((each) =>
        saysOf(found, saidBy(each.mistake), each.place)
          ? []
          : [missedBy(found, { mistake: each.mistake, seed }, each.place)],
      );
    });
    expect(missed).toEqual([]);
  });
});

function saysOf(found: readonly Finding[], rules: readonly string[], planted: Planted): boolean {
  return found.some((finding) => rules.includes(finding.rule) && isAt(finding, planted));
}

/** A short syllable with another letter (`Nghĩa LQ`) may be another unit's name, as `Hưng A` and `Hưng B` are: it lacks elsewhere. */
function saidBy({ rule }: Mistake): readonly string[] {
  return rule === 'unit-name-variant' ? [rule, 'unit-missing'] : [rule];
}

function missedBy(found: readonly Finding[], { mistake, seed }: Trial, planted: Planted): object {
  const said = found.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);
  return { seed, how: mistake.how, ...planted, said: said.slice(0, 4) };
}
