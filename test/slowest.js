/** Prints which suites of a whole run take longest, and the share that they have in it. */
class Slowest {
  onRunComplete(_contexts, { testResults }) {
    if (testResults.length < 20) return;
    const seconds = ({ perfStats }) => (perfStats.end - perfStats.start) / 1000;
    const total = testResults.reduce((sum, result) => sum + seconds(result), 0);
    const longest = [...testResults].sort((one, other) => seconds(other) - seconds(one)).slice(0, 12);
    const lines = longest.map((result) => {
      const share = Math.round((seconds(result) / total) * 100);
      const name = result.testFilePath.replace(`${process.cwd()}/`, '');
      return `${seconds(result).toFixed(1).padStart(7)} s ${String(share).padStart(3)} %  ${name}`;
    });
    process.stderr.write(`\nSuites that take longest, of ${total.toFixed(0)} s in all:\n${lines.join('\n')}\n`);
  }
}

module.exports = Slowest;
