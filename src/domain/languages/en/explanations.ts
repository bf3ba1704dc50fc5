import type { explanations as vi } from '../vi/explanations';

export const explanations: typeof vi = {
  earlier: (meaning) => `${meaning} of the period before`,
  ofItem: (meaning, item) => `${meaning}: ${item}`,
  ofPart: (meaning, item) => `${meaning} of a part of ${item}`,
  adjusts: 'a bonus or a deduction, counted in the composite',
  evidence: {
    words: 'the words of the header',
    statement: 'the figure stated in the header',
    values: 'the values of the column',
    structure: 'its place in the table',
    choice: 'the choice of a person',
    arithmetic: 'arithmetic',
  },
  relations: {
    sum: (of, from) => `“${of}” being the sum of ${from.map((each) => `“${each}”`).join(', ')}`,
    mean: (of, from) => `“${of}” being the mean of ${from.map((each) => `“${each}”`).join(', ')}`,
    difference: (of, [now = '', before = '']) => `“${of}” being “${now}” less “${before}”`,
    ratio: (of, [part = '', whole = '']) => `“${of}” being “${part}” ÷ “${whole}”`,
    rank: (of, [scored = '']) => `“${of}” being in the order of “${scored}”`,
  },
  because: (reasons) => `because of ${reasons.join('; ')}`,
  nothing: 'nothing says enough',
  runnerUp: (role, behind) => (behind === 'close' ? `almost taken for ${role}` : `the second possibility: ${role}`),
  turned: 'The units are the columns, the indicators the rows.',
  words: 'The table is a list, or has words, dates and telephone numbers alone: there is nothing to work out.',
  rowKinds: {
    unit: 'unit',
    aggregate: 'aggregate row',
    section: 'section heading',
    maximum: 'row of maximum points',
    target: 'row of targets',
    measureUnit: 'row of units of measure',
    remark: 'remark',
    rank: 'row of ranks',
    nameless: 'row of figures without a name, not counted',
    reference: 'row for comparison',
  },
  units: (count) => (count === 1 ? '1 row is a unit' : `${count} rows are units`),
  noTable: (sheet) => `There is no table in “${sheet}”.`,
  whichMeaning: (cell, header, answers) =>
    header === ''
      ? `The column at ${cell} has no header: is it ${answers.join(' or ')}?`
      : `Is the column “${header}” (${cell}) ${answers.join(' or ')}?`,
  whichTable: (cell) => `What is the table at ${cell}? Please choose the meanings of its columns in the pane.`,
};
