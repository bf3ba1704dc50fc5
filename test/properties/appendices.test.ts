import type { CellValue } from '../../src/domain/workbook/Workbook';
import { generateAppendix } from '../layouts/appendix/generateAppendix';
import { judge } from '../layouts/appendix/judge';

/** Appendices of every make, always the same; `npm run appendices` measures as many as one likes. */
const APPENDICES = 300;
/** How many of a hundred are read wholly right, at least; what is wrong has to be said, and what is right not doubted. */
const WHOLLY_RIGHT = 99;

describe('reading appendices over all axes on which they differ', () => {
  const verdicts = Array.from({ length: APPENDICES }, (_, at) => ({
    seed: at + 1,
    ...judge(generateAppendix(at + 1)),
  }));

  it(`gets at least ${WHOLLY_RIGHT} of 100 wholly right`, () => {
    const wrong = verdicts.filter(({ outcome }) => outcome !== 'right');
    expect(wrong.length * 100 > APPENDICES * (100 - WHOLLY_RIGHT) ? wrong : []).toEqual([]);
  });

  it('is never wrong without a word', () => {
    expect(verdicts.filter(({ outcome }) => outcome === 'silent')).toEqual([]);
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

  it('expect composites that the points on the sheet add up to', () => {
    let sums = 0;
    for (let seed = 1; seed <= APPENDICES; seed += 1) {
      const { axes, workbook, expected } = generateAppendix(seed);
      if (axes.numbers !== 'numbers' || axes.maxima === 'fractions' || expected.course) continue;
      const [sheet] = workbook.sheets;
      const lines = sheet === undefined ? [] : axes.orientation === 'rows' ? sheet.rows : transposed(sheet.rows);
      for (const { name, score } of expected.units) {
        if (score === null) continue;
        const line = lines.find((cells) => cells.includes(name)) ?? [];
        const sum = expected.itemLines.reduce((all, at) => all + Number(line[at]), 0);
        expect(sum).toBeCloseTo(score, 6);
        sums += 1;
      }
    }
    expect(sums).toBeGreaterThan(APPENDICES);
  });
});

function transposed(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const width = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}
