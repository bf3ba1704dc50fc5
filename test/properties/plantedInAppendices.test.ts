import { judgeReading } from '../../src/domain/analysis/judgeReading';
import { readWorkbook } from '../../src/domain/analysis/readWorkbook';
import type { Workbook } from '../../src/domain/workbook/Workbook';
import { generateAppendix } from '../layouts/appendix/generateAppendix';
import { Random } from '../layouts/random';
import { PLANTS, type PlantedInAppendix, withMistakes } from './planting/inAppendix';

/** Appendices in which mistakes are planted; not all of them have figures that contradict one. */
const APPENDICES = 100;

describe('mistakes planted in appendices of every make', () => {
  const trials = Array.from({ length: APPENDICES }, (_, at) => {
    const appendix = generateAppendix(at + 1);
    const random = new Random(at + 70_000);
    const made = PLANTS.flatMap(
      (plant) => plant(appendix, random.whole(0, appendix.expected.units.length - 1), random) ?? [],
    );
    return { appendix, made };
  });

  it('are enough, of every kind, in tables of both orientations, of two periods and of several levels', () => {
    const all = trials.flatMap(({ made }) => made);
    expect(all.length).toBeGreaterThan(APPENDICES);
    for (const kind of ['composite', 'points', 'change', 'grade', 'rank'])
      expect([kind, all.filter(({ how }) => how.startsWith(kind)).length > 0]).toEqual([kind, true]);
  });

  it('are found one at a time', () => {
    const missed = trials.flatMap(({ appendix, made }) =>
      made.flatMap((each) => missedIn(appendix.seed, withMistakes(appendix.workbook, [each]), [each])),
    );
    expect(missed).toEqual([]);
  });

  it('are found two at a time, in two units', () => {
    const missed = trials.flatMap(({ appendix, made }) => {
      const [first] = made;
      const second = made.find(({ unit }) => unit !== first?.unit);
      const both = first === undefined || second === undefined ? [] : [first, second];
      return missedIn(appendix.seed, withMistakes(appendix.workbook, both), both);
    });
    expect(missed).toEqual([]);
  });
});

function missedIn(seed: number, workbook: Workbook, planted: readonly PlantedInAppendix[]): readonly object[] {
  const said = judgeReading(readWorkbook(workbook, {})).findings.filter(({ severity }) => severity !== 'info');
  return planted.flatMap(({ how, named }) =>
    said.some(({ cell }) => named.includes(cell))
      ? []
      : [{ seed, how, named: named[0], said: said.map(({ rule, cell }) => `${rule} ${cell}`).slice(0, 3) }],
  );
}
