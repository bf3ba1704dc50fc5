const path = require('node:path');

const output = path.join(__dirname, '..', 'node_modules', '.cache', 'bench');

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
};

const common = {
  mode: 'production',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  optimization: { minimize: false },
  performance: false,
  stats: 'errors-warnings',
};

/** Bundles the bench as the pane and the page are bundled, so that what is measured is the code that ships. */
const bench = {
  ...common,
  target: 'node20',
  entry: path.join(__dirname, 'run.ts'),
  output: { path: output, filename: 'run.js' },
  module: {
    // What is resolved while the bench runs is none of its parts.
    parser: { javascript: { createRequire: false } },
    rules: [
      typescript,
      // It finds the runtime of Office.js by its path.
      { test: /genuineOffice\.ts$/, parser: { commonjs: false } },
    ],
  },
  externals: {
    hyperformula: 'commonjs hyperformula',
    'playwright-core': 'commonjs playwright-core',
    'office-addin-dev-certs': 'commonjs office-addin-dev-certs',
    '@sparticuz/chromium': 'import @sparticuz/chromium',
  },
};

/** What runs inside the browser beside the built pages. */
const inBrowser = {
  ...common,
  target: ['web', 'es2022'],
  entry: Object.fromEntries(
    ['excelAside', 'excelThread', 'watchPage'].map((name) => [name, path.join(__dirname, 'browser', `${name}.ts`)]),
  ),
  output: { path: output, filename: '[name].js' },
  module: { rules: [typescript] },
};

module.exports = [bench, inBrowser];
