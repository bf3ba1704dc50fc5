const { execFileSync } = require('node:child_process');

const UNPACK = `import browser from '@sparticuz/chromium'; await browser.executablePath();`;

/**
 * Unpacks the browser of the browser tests before any test begins, where it does not lie unpacked: two suites that did at once
 * would find half of one. In a process of its own, since it sets where programs look for their libraries.
 */
module.exports = function unpackBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64' || process.env.CHROME_PATH) return;
  const env = { ...process.env, VERCEL: '1' };
  execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], { cwd: __dirname, env });
};
