const path = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** The suites that take longest, longest first. What begins last should be short: the other cores have nothing to do beside it. */
const LONGEST = [
  'browser/installed',
  'browser/pane',
  'browser/files',
  'browser/page',
  'browser/guide',
  'browser/decisions',
  'workbooks/xlsx/fuzz/fuzz',
  'workbooks/office/recalculateFaults',
  'cli/recalc',
  'domain/work/linear',
  'workbooks/xlsx/validity/validity',
  'properties/incremental',
  'workbooks/office/coAuthors',
  'properties/plantedMistakes',
  'properties/dependence',
  'properties/rankRules',
  'domain/analysis/place',
  'workbooks/office/marks',
  'domain/work/hostile',
].map((suite) => path.join('test', `${suite}.test.`));

/** Has the long suites begin first. Jest by itself knows only on a machine where they ran before which those are. */
class LongestFirst extends Sequencer {
  sort(tests) {
    const place = (test) => {
      const at = LONGEST.findIndex((suite) => test.path.includes(suite));
      return at < 0 ? LONGEST.length : at;
    };
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
}

module.exports = LongestFirst;
