import type { findings as vietnamese } from '../vi/findings';

type Words = Parameters<(typeof vietnamese)['row-formula']>[0];

const skipped: Readonly<Record<string, string>> = {
  'row-formula': 'the formulas between columns',
  'total-mismatch': 'the total row',
  'score-sum': 'composites against the sums of the groups',
  'delta-mismatch': 'the changes',
  'grade-mismatch': 'the grades',
};

const reasons: Readonly<Record<string, (words: Words) => string>> = {
  cells: ({ cells = '', rest = '0' }) => `${cells}${rest === '0' ? '' : ` and ${rest} other cells`} hold no number`,
  none: () => "no unit's composite is the sum of its groups",
  bands: () => 'the table goes by other bands than the settings',
};

const roles: Readonly<Record<string, string>> = {
  number: 'ordinals',
  unit: 'unit names',
  code: 'unit codes',
  composite: 'composites',
  previousComposite: 'previous composites',
  delta: 'changes',
  grade: 'grades',
  rank: 'ranks',
  points: 'points',
  maximum: 'maxima',
  rate: 'rates',
  count: 'counts',
  target: 'targets',
  result: 'results',
  note: 'notes',
  unknown: 'not known',
};

const badSettings: Readonly<Record<string, string>> = {
  number: 'it must be a number within bounds',
  order: 'the bounds must rise',
  grade: 'there is no such grade',
  language: 'only vi or en',
  choice: 'choose from the list of the cell',
  name: 'its row has no name or code',
  code: 'there is no entry of this code',
  sum: "the groups' maxima add up to something else",
};

const ofColumn = ({ header = '' }: Words): string => (header === '' ? '' : ` in “${header}”`);
const several = ({ count = '1' }: Words): string => (count === '1' ? '' : ` (${count} such cells in the column)`);

export const findings: typeof vietnamese = {
  'row-formula': ({ found, expected, relation, count }) =>
    count !== undefined
      ? `${count} rows do not follow ${relation} (this cell says ${found}, computed ${expected}); please review the formula or the whole column.`
      : `The cell says ${found}, but by ${relation} ${expected === '' ? 'that does not fit' : `it should be ${expected}`}; please review this row.`,
  'total-mismatch': ({ found, expected, how, columns }) =>
    how === 'many'
      ? `The total row differs from its units in ${columns} columns (this cell says ${found}, they add up to ${expected}); units may be missing or doubled.`
      : how === 'ratio'
        ? `The total's rate says ${found}, but the units' sums give ${expected}.`
        : `The total says ${found}, but the units add up to ${expected}.`,
  'aggregate-out-of-range': ({ found, expected }) =>
    `The overall rate ${found} lies outside the range of the units (${expected}).`,
  'score-sum': ({ found, expected }) => `The composite says ${found}, but the groups add up to ${expected}.`,
  'points-rate': ({ found, expected, rate, max }) =>
    `The points say ${found}, but ${rate} % of ${max} points are ${expected}.`,
  'delta-mismatch': ({ found, expected }) =>
    `The change says ${found}, but this period against the previous one is ${expected}.`,
  'grade-mismatch': ({ found, expected, score }) => `The grade says “${found}”, but ${score} points make ${expected}.`,
  'rank-order': ({ found, expected, kind, score }) =>
    kind === 'order'
      ? `The table is sorted best first, but this row (${score} points) is out of place; it should be number ${expected}.`
      : `The rank says ${found}, but by the figures it should be ${expected}.`,
  'out-of-range': ({ found, expected, kind }) =>
    kind === 'maximum'
      ? `The cell says ${found}, but the column's maximum is another (${expected}).`
      : `The value ${found} is out of range (${expected}).`,
  'missing-value': (words) => {
    const { filled, total, count = '1' } = words;
    const where = `${total === 'yes' ? 'The total row' : 'This cell'} is blank${ofColumn(words)}`;
    const many = count === '1' ? '' : ` (${count} blank cells)`;
    return filled === 'yes'
      ? `${where}${many}; the computed figures are in the result sheets.`
      : `${where}${many}; please fill it in, or type “-” where there is none.`;
  },
  'not-a-number': (words) => `“${words.found}” is not a number${ofColumn(words)}${several(words)}; please correct it.`,
  'ambiguous-number': (words) =>
    `“${words.found}” can be read in two ways${several(words)}; it was taken for ${words.expected}.`,
  'date-in-points': ({ found, expected }) =>
    `Excel turned the points into a date (${found}); it was taken for ${expected}. Format the cell as Text and type it again.`,
  'duplicate-unit': ({ found, other }) => `The unit “${found}” stands twice in the table (see ${other}).`,
  'unit-missing': ({ found, where }) => `The unit “${found}” is missing from the table on sheet “${where}”.`,
  'unit-name-variant': ({ found, expected }) => `“${found}” was taken for “${expected}”; please spell it the same way.`,
  'code-format': ({ found, expected, other }) =>
    other === undefined
      ? `The unit code “${found}” is not of the form of the others (such as ${expected}).`
      : `The unit code “${found}” is the one of ${other}.`,
  sequence: ({ found, expected }) => `The ordinal says ${found}; it should be ${expected}.`,
  'cross-table': ({ found, expected, about, cell, sheet }) =>
    `${about}: this cell says ${found}, but ${cell}${sheet === undefined ? '' : ` of sheet “${sheet}”`} says ${expected}.`,
  'constant-column': (words) =>
    `Every unit has the same value ${words.found}${ofColumn(words)}; please check that the figures are up to date.`,
  'unusual-change': ({ found }) => `The change ${found} is far from those of the other units; please look again.`,
  'small-base': ({ found, base, count }) =>
    `The rate ${found} rests on ${base} dossiers only${count === undefined ? '' : ` (${count} cells of the column rest on 3 or fewer)`}.`,
  'periods-not-comparable': ({ found, expected }) => `No comparison with ${found}: ${expected}.`,
  'unsure-column': ({ found, expected }) =>
    `Unsure what the column “${found}” means (taken for ${roles[expected] ?? expected}); please choose in the pane.`,
  'unknown-table': () => 'This table is of no known kind; its figures are kept as they are and not computed.',
  'cell-error': (words) => `The cell has the formula error ${words.found}${several(words)}; please mend the formula.`,
  'bad-setting': ({ found, problem }) =>
    `The setting “${found}” cannot be used (${badSettings[problem ?? ''] ?? ''}); the last good value stands.`,
  'rule-skipped': (words) =>
    `Could not check ${skipped[words.skipped ?? ''] ?? ''} because ${reasons[words.why ?? '']?.(words) ?? ''}; everything else was checked.`,
  proposal: (correction) => {
    switch (correction.kind) {
      case 'transposed':
        return `Two digits may have changed places: with ${correction.value} in ${correction.cell} everything agrees.`;
      case 'sign':
        return `The sign may be wrong: with ${correction.value} in ${correction.cell} everything agrees.`;
      case 'decimal':
        return `The decimal mark may be misplaced: with ${correction.value} in ${correction.cell} everything agrees.`;
      case 'cells':
        return `With ${correction.cells.map(({ cell, value }) => `${value} in ${cell}`).join(' and ')} everything agrees.`;
    }
  },
  relation: {
    column: (place) => `column ${place}`,
    percent: '× 100%',
  },
};
