import { generateAppendix } from '../layouts/appendix/generateAppendix';
import { judge } from '../layouts/appendix/judge';

/** Appendices of every make, always the same; `npm run appendices` measures as many as one likes. */
const APPENDICES = 100;
/** How many of them have at least to be read wholly right, and how many may at most be wrong without a word. */
const WHOLLY_RIGHT = 9;
const SILENTLY_WRONG = 34;

describe('reading appendices over all axes on which they differ', () => {
  const verdicts = Array.from({ length: APPENDICES }, (_, at) => ({
    seed: at + 1,
    ...judge(generateAppendix(at + 1)),
  }));

  it(`gets at least ${WHOLLY_RIGHT} of ${APPENDICES} wholly right`, () => {
    const wrong = verdicts.filter(({ outcome }) => outcome !== 'right');
    expect(wrong.length > APPENDICES - WHOLLY_RIGHT ? wrong : []).toEqual([]);
  });

  it(`is wrong without a word on at most ${SILENTLY_WRONG}`, () => {
    const silent = verdicts.filter(({ outcome }) => outcome === 'silent');
    expect(silent.length > SILENTLY_WRONG ? silent : []).toEqual([]);
  });

  it('raises no false alarm where it reads right', () => {
    expect(verdicts.filter(({ outcome, alarms }) => outcome === 'right' && alarms.length > 0)).toEqual([]);
  });
});

describe('the generated appendices', () => {
  it('come out the same from the same seed', () => {
    expect(generateAppendix(7)).toEqual(generateAppendix(7));
  });

  it('name every unit once, in a cell of the sheet', () => {
    for (let seed = 1; seed <= APPENDICES; seed += 1) {
      const { workbook, expected } = generateAppendix(seed);
      const cells = workbook.sheets.flatMap(({ rows }) => rows.flat());
      const names = expected.units.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => cells.filter((cell) => cell === name).length !== 1)).toEqual([]);
    }
  });
});
