import type { Finding } from '../../src/domain/findings/Finding';
import { analysisOf } from './analysisOf';
import { type CaseName, readCase } from './openCase';

/** Severity, rule, place, found and expected of all that is more than information. */
async function loudFindings(name: CaseName): Promise<readonly unknown[]> {
  const { findings } = analysisOf(await readCase(name));
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, sheet, cell, found, expected }) => [severity, rule, sheet, cell, found, expected]);
}

const PROGRESS_TOTAL = ['error', 'total-mismatch', '2. Tiến độ, kết quả giải quyết', 'F21', '223', '228'];
const POINTS_OF_DIGITIZATION = [
  ['error', 'points-rate', '6. Số hóa hồ sơ', 'C7', '17,3/22', '17/22'],
  ['error', 'points-rate', '6. Số hóa hồ sơ', 'C17', '14,1/22', '14/22'],
];
const composite = (cell: string, found: string, expected: string): readonly string[] => [
  'error',
  'score-sum',
  'Xã, thị trấn',
  cell,
  found,
  expected,
];
const DIGITIZATION_OF_ALL = ['warning', 'aggregate-out-of-range', 'Phụ lục 1', 'K6', '74', '77,5 – 82,2'];

describe('findings in the case workbooks', () => {
  it.each<[CaseName, readonly unknown[]]>([
    [
      'phu-tan',
      [
        DIGITIZATION_OF_ALL,
        ['warning', 'missing-value', 'Một cửa', 'P28', null, null],
        ['warning', 'unit-name-variant', 'Phụ lục 1', 'B24', 'PHÚ HÙNG', 'UBND xã Phú Hưng'],
      ],
    ],
    [
      'phu-tan-blank',
      [DIGITIZATION_OF_ALL, ['warning', 'unit-name-variant', 'Phụ lục 1', 'B13', 'PHÚ HÙNG', 'UBND xã Phú Hưng']],
    ],
    [
      'lap-vo',
      [
        PROGRESS_TOTAL,
        composite('C8', '87,88', '89'),
        composite('C9', '84,4', '84,9'),
        composite('C10', '84,03', '82,3'),
        composite('C11', '83,96', '84,7'),
        composite('C12', '83,01', '83,6'),
        composite('C15', '79,85', '81'),
        composite('C17', '72,7', '74,9'),
        composite('C18', '65,56', '59,5'),
        ...POINTS_OF_DIGITIZATION,
      ],
    ],
    // The blank one has the published figures in all its other sheets, and with them their mistakes.
    ['lap-vo-blank', [PROGRESS_TOTAL, ...POINTS_OF_DIGITIZATION]],
    [
      'phu-my',
      [
        ['error', 'row-formula', 'II.06a', 'C13', '14', '0'],
        ['error', 'row-formula', 'II.06a', 'C14', '07', '1'],
        ['error', 'total-mismatch', 'II.06a', 'D17', '1.640', '1.620'],
        ['error', 'cross-table', 'NQ01', 'E4', '98,8%', '2,17%'],
        ['error', 'cross-table', 'NQ01', 'E5', '95,55%', '84,39%'],
        ['error', 'cross-table', 'NQ01', 'E6', '57,56%', '57,5%'],
      ],
    ],
  ])('%s: exactly what was published wrong', async (name, expected) => {
    expect(await loudFindings(name)).toEqual(expected);
  });

  it('names the other cell of a target with two results', async () => {
    const { findings } = analysisOf(await readCase('phu-my'));
    const others = findings.flatMap(({ rule, other }) => (rule === 'cross-table' ? [other] : []));
    expect(others).toEqual([
      { sheet: 'NQ02', cell: 'E7' },
      { sheet: 'NQ02', cell: 'E8' },
      { sheet: 'NQ02', cell: 'E9' },
    ]);
  });

  it.each<[CaseName, string, string]>([
    ['lap-vo', 'F21', 'Nếu ô F21 là 228 thì mọi số khớp.'],
    ['phu-my', 'D17', 'Nếu ô D13 là 14 và ô D14 là 6 thì mọi số khớp.'],
  ])('%s: proposes what would set %s right', async (name, cell, proposal) => {
    const { findings } = analysisOf(await readCase(name));
    expect(findings.find((finding: Finding) => finding.cell === cell)?.proposal).toBe(proposal);
  });

  it('states the relations that nobody wrote down in Phú Tân', async () => {
    const { plans } = analysisOf(await readCase('phu-tan'));
    const sheet = plans.find(({ key }) => key === 'checks');
    const texts = sheet?.blocks.flatMap(({ rows }) => rows.map((row) => row[4])) ?? [];
    expect(texts).toEqual(
      expect.arrayContaining([
        '(5) = (4) / (1) × 100%',
        'cột 3 = cột 10 + cột 11',
        'cột 3 = cột 4 + … + cột 8',
        'cột 3 = cột 12 + cột 13 + cột 14 + cột 15 − cột 9',
        'cột 16 = (cột 12 + cột 13 + cột 14) / (cột 12 + … + cột 15) × 100%',
      ]),
    );
  });

  it('fills the blanks of phu-tan-blank in and mentions them once for each column', async () => {
    const { findings } = analysisOf(await readCase('phu-tan-blank'));
    const blanks = findings.filter(({ rule }) => rule === 'missing-value');
    expect(blanks.map(({ severity, sheet, cell }) => [severity, sheet, cell])).toEqual([
      ['info', 'Phụ lục 1', 'D7'],
      ['info', 'Phụ lục 1', 'F7'],
      ['info', 'Số hóa', 'G7'],
      ['info', 'Số hóa', 'K7'],
      ['info', 'Số hóa', 'C27'],
      ['info', 'Một cửa', 'P8'],
      ['info', 'Một cửa', 'C28'],
    ]);
  });
});
