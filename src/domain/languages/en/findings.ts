import type { findings as vietnamese } from '../vi/findings';

export const findings: typeof vietnamese = {
  'row-formula': ({ found, expected, relation }) =>
    `The cell says ${found}, but by ${relation} it should be ${expected}; please review this row.`,
  'total-mismatch': ({ found, expected }) => `The total says ${found}, but the units add up to ${expected}.`,
  'aggregate-out-of-range': ({ found, expected }) =>
    `The overall rate ${found} lies outside the range of the units (${expected}).`,
  'score-sum': ({ found, expected }) => `The composite says ${found}, but the groups add up to ${expected}.`,
  'points-rate': ({ found, expected }) => `The points say ${found}, but by the rate they should be ${expected}.`,
  'delta-mismatch': ({ found, expected }) =>
    `The change says ${found}, but this period less the previous one is ${expected}.`,
  'grade-mismatch': ({ found, expected, score }) => `The grade says “${found}”, but ${score} points make ${expected}.`,
  'rank-order': ({ found, expected }) => `The rank says ${found}, but by the points it should be ${expected}.`,
  'out-of-range': ({ found, expected }) => `The value ${found} is out of range (${expected}).`,
  'missing-value': ({ what }) => `This cell is blank${what === undefined ? '' : ` (${what})`}; please fill it in.`,
  'not-a-number': ({ found }) => `“${found}” is not a number; please correct it.`,
  'ambiguous-number': ({ found, expected }) => `“${found}” can be read in two ways; it was taken for ${expected}.`,
  'date-in-points': ({ found, expected }) =>
    `Excel turned the points into a date (${found}); it was taken for ${expected}. Format the cell as Text and type it again.`,
  'duplicate-unit': ({ found, other }) => `The unit “${found}” stands twice in the table (see ${other}).`,
  'unit-missing': ({ found, where }) => `The unit “${found}” is missing from ${where}.`,
  'unit-name-variant': ({ found, expected }) => `“${found}” was taken for “${expected}”; please spell it the same way.`,
  'code-format': ({ found, expected }) => `The unit code “${found}” is not of the form ${expected}.`,
  sequence: ({ found, expected }) => `The ordinal says ${found}; it should be ${expected}.`,
  'cross-table': ({ found, expected, about, other }) =>
    `${about}: this cell says ${found}, but ${other} says ${expected}.`,
  'constant-column': ({ found }) =>
    `Every unit has the same value ${found}; please check that the figures are up to date.`,
  'unusual-change': ({ found }) => `The change ${found} is far from those of the other units; please look again.`,
  'small-base': ({ found, base }) => `The rate ${found} rests on ${base} dossiers only.`,
  'periods-not-comparable': ({ found, expected }) => `No comparison with ${found}: ${expected}.`,
  'unsure-column': ({ found, expected }) =>
    `Unsure what the column “${found}” means (taken for ${expected}); please choose in the pane.`,
  'unknown-table': () => 'This table is of no known kind; its figures are kept as they are and not computed.',
  'cell-error': ({ found }) => `The cell has the formula error ${found}; please mend the formula.`,
  'bad-setting': ({ found, expected }) =>
    `The setting “${found}” cannot be used (${expected}); the last good value stands.`,
  'rule-skipped': ({ found, what }) => `Could not check ${what} because ${found}.`,
};
