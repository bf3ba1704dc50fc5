const path = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** The suites that take longest, longest first. What begins last should be short: the other cores have nothing to do beside it. */
const LONGEST = [
  'browser/installed',
  'browser/files',
  'browser/pane',
  'browser/page',
  'browser/guide',
  'workbooks/office/recalculateFaults',
  'workbooks/xlsx/fuzz/fuzz',
  'workbooks/xlsx/validity/validity',
  'browser/decisions',
  'cli/recalc',
  'properties/plantedMistakes',
  'properties/incremental',
  'properties/dependence',
  'cli/report',
  'properties/rankRules',
  'domain/analysis/place',
  'domain/work/linear',
  'workbooks/office/coAuthors',
  'documents/docx/writeReport',
  'workbooks/office/marks',
  'domain/work/hostile',
  'documents/docx/template/fillTemplate',
  'properties/readingInvariance',
  'workbooks/office/roundTrips',
  'workbooks/office/copyHeights',
  'taskpane/App',
  'domain/languages/sentences',
  'documents/docx/fitting',
  'workbooks/office/inPlace',
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
