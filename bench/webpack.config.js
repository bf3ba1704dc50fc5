const path = require('node:path');

/** Bundles the bench as the pane and the page are bundled, so that what is measured is the code that ships. */
module.exports = {
  mode: 'production',
  target: 'node20',
  entry: path.join(__dirname, 'run.ts'),
  output: { path: path.join(__dirname, '..', 'node_modules', '.cache', 'bench'), filename: 'run.js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
      },
      // It finds the runtime of Office.js by its path.
      { test: /genuineOffice\.ts$/, parser: { commonjs: false } },
    ],
  },
  externals: { hyperformula: 'commonjs hyperformula' },
  optimization: { minimize: false },
  stats: 'errors-warnings',
};
