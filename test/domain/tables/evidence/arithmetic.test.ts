import { relationsOf } from '../../../../src/domain/tables/evidence/arithmetic';
import type { FigureColumn } from '../../../../src/domain/tables/evidence/Sample';

interface Given {
  readonly figures: readonly (number | null)[];
  readonly decimals?: number;
  readonly signature?: string;
}

/** What holds between columns, each by its letter: `C = A + B (4)` in four rows. */
function relations(columns: readonly (Given | readonly (number | null)[] | undefined)[]): string {
  const letter = (column: number): string => String.fromCharCode(65 + column);
  return relationsOf(
    columns.map((column): FigureColumn | undefined => {
      if (column === undefined) return undefined;
      const { figures, decimals, signature = '' }: Given = 'figures' in column ? column : { figures: column };
      const given = figures.filter((each) => each !== null);
      const most = Math.max(0, ...given.map((each) => (String(each).split('.')[1] ?? '').length));
      return { figures: Float64Array.from(figures, (each) => each ?? NaN), decimals: decimals ?? most, signature };
    }),
  )
    .map((relation) => {
      const of = letter(relation.column);
      switch (relation.kind) {
        case 'sum':
          return `${of} = ${relation.terms.map(letter).join(' + ')} (${relation.agreed})`;
        case 'mean':
          return `${of} = mean of ${relation.terms.map(letter).join(', ')} × ${relation.times} (${relation.agreed})`;
        case 'difference':
          return `${of} = ${letter(relation.now)} - ${letter(relation.before)} (${relation.agreed})`;
        case 'ratio':
          return `${of} = ${letter(relation.part)} / ${letter(relation.whole)} (${relation.agreed})`;
        case 'rank':
          return `${of} ranks ${letter(relation.of)} (${relation.agreed})`;
      }
    })
    .join(', ');
}

describe('relations between columns', () => {
  it.each<readonly [string, readonly (Given | readonly (number | null)[] | undefined)[], string]>([
    [
      'a sum of its neighbours',
      [
        [3, 5, 7, 4],
        [10, 22, 35, 41],
        [13, 27, 42, 45],
      ],
      'A = C - B (4), B = C - A (4), C = A + B (4)',
    ],
    [
      'a mean of three beside it, but for one row of five',
      [
        [8.1, 8.3, 7.2, 7, 6.5],
        [7.9, 8.1, 7.4, 7.1, 7.7],
        [8.3, 8.5, 7.8, 7.2, 8],
        { figures: [8.1, 8.3, 7.47, 7.1, 7.9], decimals: 2 },
      ],
      'D = mean of A, B, C × 1 (4)',
    ],
    [
      'ten times the mean of points of ten',
      [[8.1, 8.3, 7.2, 7], [7.9, 8.1, 7.4, 7.1], [8.3, 8.5, 7.8, 7.2], { figures: [81, 83, 74.7, 71], decimals: 1 }],
      'D = mean of A, B, C × 10 (4)',
    ],
    [
      'ten times the mean of figures beyond ten: by chance',
      [
        [8.1, 8.3, 7.2, 17],
        [7.9, 8.1, 7.4, 17.1],
        [8.3, 8.5, 7.8, 17.2],
        { figures: [81, 83, 74.7, 171], decimals: 1 },
      ],
      '',
    ],
    [
      'a mean that two of five rows contradict',
      [
        [8.1, 8.3, 7.2, 7, 6.5],
        [7.9, 8.1, 7.4, 7.1, 7.7],
        [8.3, 8.5, 7.8, 7.2, 8],
        { figures: [8.1, 8.3, 7.47, 7.9, 7.9], decimals: 2 },
      ],
      '',
    ],
    [
      'a sum before its terms',
      [
        [13, 27, 42, 45],
        [3, 5, 7, 4],
        [10, 22, 35, 41],
      ],
      'A = B + C (4), B = A - C (4), C = A - B (4)',
    ],
    [
      'a sum of three with a stranger between',
      [
        [3, 5, 7, 4],
        [100, 220, 135, 141],
        [10, 22, 35, 41],
        [5, 1, 8, 2],
        [18, 28, 50, 47],
      ],
      'E = A + C + D (4)',
    ],
    [
      'a sum over a stranger beside it',
      [
        [3, 5, 7, 4],
        [10, 22, 35, 41],
        [900, 800, 750, 990],
        [13, 27, 42, 45],
      ],
      'A = D - B (4), B = D - A (4), D = A + B (4)',
    ],
    [
      'a sum with one row that is off',
      [
        [3, 5, 7, 4, 9],
        [10, 22, 35, 41, 12],
        [13, 27, 42, 45, 30],
      ],
      'A = C - B (4), B = C - A (4), C = A + B (4)',
    ],
    [
      'a sum in half of the rows',
      [
        [3, 5, 7, 4, 9, 2],
        [10, 22, 35, 41, 12, 7],
        [13, 27, 42, 99, 98, 97],
      ],
      '',
    ],
    [
      'a sum in two rows',
      [
        [3, 5],
        [10, 22],
        [13, 27],
      ],
      '',
    ],
    [
      'a sum with blanks',
      [
        [3, null, 7, 4, 8],
        [10, 22, 35, null, 9],
        [13, 27, 42, 45, 17],
      ],
      'A = C - B (3), B = C - A (3), C = A + B (3)',
    ],
    [
      'a sum within rounding',
      [
        [3.14, 5.25, 7.46],
        [10.33, 22.12, 35.21],
        [13.5, 27.4, 42.7],
      ],
      'A = C - B (3), B = C - A (3), C = A + B (3)',
    ],
    [
      'a sum beyond rounding',
      [
        [3.14, 5.25, 7.46],
        [10.33, 22.12, 35.21],
        [13.7, 27.7, 42.1],
      ],
      '',
    ],
    [
      'a sum of one column and zeros',
      [
        [3, 5, 7, 4],
        [0, 0, 0, 0],
        [3, 5, 7, 4],
      ],
      '',
    ],
    [
      'the same sum in all rows',
      [
        [3, 3, 3, 3],
        [4, 4, 4, 4],
        [7, 7, 7, 7],
      ],
      '',
    ],
    [
      'a sum of negative terms',
      [
        [-3, -5, -7, -4],
        [10, 22, 35, 41],
        [7, 17, 28, 37],
      ],
      'A = C - B (4), B = C - A (4)',
    ],
    [
      'a sum of columns with one signature',
      [
        { figures: [90, 80, 70, 60], signature: 'Tỷ lệ' },
        { figures: [9, 8, 7, 6], signature: 'Điểm' },
        { figures: [45, 55, 65, 79], signature: 'Tỷ lệ' },
        { figures: [4, 6, 9, 7], signature: 'Điểm' },
        { figures: [77, 33, 44, 22], signature: 'Tỷ lệ' },
        { figures: [1, 5, 3, 8], signature: 'Điểm' },
        { figures: [14, 19, 19, 21], signature: 'Tổng' },
      ],
      'G = B + D + F (4)',
    ],
    [
      'sums of sums',
      [
        [3, 5, 7, 4],
        [10, 22, 35, 41],
        [13, 27, 42, 45],
        [2, 4, 1, 9],
        [7, 6, 5, 8],
        [9, 10, 6, 17],
        [22, 37, 48, 62],
      ],
      'A = C - B (4), B = C - A (4), C = A + B (4), C = G - F (4), D = F - E (4), E = F - D (4), F = D + E (4), F = G - C (4), G = C + D + E (4)',
    ],
    [
      'a sum of terms that stand apart',
      [
        [3, 5, 7, 4],
        [200, 300, 100, 250],
        [10, 22, 35, 41],
        [90, 80, 70, 99],
        [13, 27, 42, 45],
      ],
      'A = E - C (4), C = E - A (4), E = A + C (4)',
    ],
    [
      'a change',
      [
        [86.7, 84.9, 77.3, 90.1],
        [84.2, 85, 70.1, 80.5],
        [2.5, -0.1, 7.2, 9.6],
      ],
      'B = A - C (4), C = A - B (4)',
    ],
    [
      'a change within rounding',
      [
        [86.74, 84.96, 77.33],
        [84.21, 85.08, 70.12],
        [2.5, -0.1, 7.2],
      ],
      'B = A - C (3), C = A - B (3)',
    ],
    [
      'a change of whole numbers that is off by one',
      [
        [10, 20, 31, 44],
        [3, 9, 12, 20],
        [8, 12, 20, 25],
      ],
      '',
    ],
    [
      'a change that never varies',
      [
        [10, 20, 30],
        [5, 15, 25],
        [5, 5, 5],
      ],
      'A = B + C (3)',
    ],
    [
      'a rate',
      [
        [10, 30, 45, 12],
        [20, 40, 50, 48],
        [50, 75, 90, 25],
      ],
      'B = A / C (4), C = A / B (4)',
    ],
    [
      'a rate within rounding',
      [
        [1, 2, 5, 3],
        [3, 7, 9, 8],
        [33.3, 28.6, 55.6, 37.5],
      ],
      'B = A / C (4), C = A / B (4)',
    ],
    [
      'a rate of nothing and of all',
      [
        [0, 40, 0, 48],
        [20, 40, 50, 48],
        [0, 100, 0, 100],
      ],
      '',
    ],
    [
      'a rate of nothing, of all and of parts',
      [
        [0, 40, 10, 12, 30],
        [20, 40, 50, 48, 40],
        [0, 100, 20, 25, 75],
      ],
      'B = A / C (4), C = A / B (3)',
    ],
    [
      'one rate of all',
      [
        [10, 20, 30, 40],
        [20, 40, 60, 80],
        [50, 50, 50, 50],
      ],
      'B = A / C (4), C = A / B (4)',
    ],
    [
      'a rate beyond a hundred, as of a plan',
      [
        [30, 60, 90, 44],
        [20, 40, 50, 22],
        [150, 150, 180, 200],
      ],
      'B = A / C (4), C = A / B (4)',
    ],
    [
      'a whole of none',
      [
        [1, 2, 3, 4],
        [0, 0, 0, 0],
        [10, 20, 30, 40],
      ],
      '',
    ],
    [
      'ranks',
      [
        [86.7, 84.9, 77.3, 90.1, 60],
        [2, 3, 4, 1, 5],
      ],
      'B ranks A (5)',
    ],
    [
      'ranks with ties',
      [
        [86.7, 86.7, 77.3, 90.1, 60],
        [2, 2, 4, 1, 5],
      ],
      'B ranks A (5)',
    ],
    [
      'ranks of which one is off',
      [
        [86.7, 84.9, 77.3, 90.1, 60],
        [2, 4, 4, 1, 5],
      ],
      'B ranks A (4)',
    ],
    [
      'ranks of which two are off',
      [
        [86.7, 84.9, 77.3, 90.1, 60],
        [2, 4, 5, 1, 3],
      ],
      '',
    ],
    [
      'ranks of three',
      [
        [86.7, 84.9, 77.3],
        [1, 2, 3],
      ],
      '',
    ],
    [
      'ranks beyond the rows',
      [
        [86.7, 84.9, 77.3, 90.1],
        [2, 3, 9, 1],
      ],
      '',
    ],
    [
      'ranks with decimals',
      [
        [86.7, 84.9, 77.3, 90.1],
        [2, 3, 4.5, 1],
      ],
      '',
    ],
    [
      'ranks from nought',
      [
        [86.7, 84.9, 77.3, 90.1],
        [1, 2, 3, 0],
      ],
      '',
    ],
    [
      'ranks with a blank',
      [
        [86.7, 84.9, null, 90.1, 60],
        [2, 3, null, 1, 4],
      ],
      'B ranks A (4)',
    ],
    [
      'ranks from below',
      [
        [86.7, 84.9, 77.3, 90.1],
        [3, 2, 1, 4],
      ],
      '',
    ],
    [
      'nothing',
      [
        [1, 5, 9],
        [2, 2, 8],
        [7, 1, 3],
      ],
      '',
    ],
    [
      'columns without figures',
      [undefined, [3, 5, 7, 4], undefined, [10, 22, 35, 41], [13, 27, 42, 45]],
      'B = E - D (4), D = E - B (4), E = B + D (4)',
    ],
    ['no columns', [], ''],
    [
      'a rate of two wholes alike',
      [
        [10, 30, 45, 12],
        [20, 40, 50, 48],
        [20, 40, 50, 48],
        [50, 75, 90, 25],
      ],
      'B = A / D (4), C = A / D (4), D = A / B (4), D = A / C (4)',
    ],
  ])('%s', (_, columns, expected) => {
    expect(relations(columns)).toBe(expected);
  });

  it('are looked for in some rows of long tables', () => {
    const rows = Array.from({ length: 200 }, (_, row) => row);
    const [one, other] = [rows.map((row) => (row * 7) % 31), rows.map((row) => (row * 11) % 43)];
    const sum = rows.map((row) => (one[row] ?? 0) + (other[row] ?? 0));
    const ranks = rows.map((row) => 1 + sum.filter((each) => each > (sum[row] ?? 0)).length);
    expect([relations([one, other, sum]), relations([sum, ranks])].join('; ')).toBe(
      'A = C - B (40), B = C - A (40), C = A + B (38); B ranks A (200)',
    );
  });
});
