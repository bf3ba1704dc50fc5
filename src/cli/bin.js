#!/usr/bin/env node
/*
 * Starts the command line: `bang-diem-766 FILE.xlsx …`, and `bang-diem-766 explain FILE.xlsx …`. It runs from one built file,
 * because compiling the sources takes many times as long as the work; they are built where they are newer.
 */
const { spawnSync } = require('node:child_process');
const { existsSync, readdirSync, statSync, utimesSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..', '..');

/** When anything below a folder changed last: a file, or the folder itself where one was taken away. */
function lastChange(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const place = path.join(folder, entry.name);
    return Math.max(latest, entry.isDirectory() ? lastChange(place) : statSync(place).mtimeMs);
  }, statSync(folder).mtimeMs);
}

function isUpToDate(built) {
  if (!existsSync(built)) return false;
  const made = statSync(built).mtimeMs;
  const others = ['package-lock.json', 'webpack.config.js'].map((file) => statSync(path.join(ROOT, file)).mtimeMs);
  return Math.max(lastChange(path.join(ROOT, 'src')), ...others) <= made;
}

/** What it prints goes beside the results, which others may read. */
function build(built) {
  process.stderr.write('Đang dựng chương trình từ mã nguồn… / Building the program from its sources…\n');
  const webpack = require.resolve('webpack-cli/bin/cli.js', { paths: [ROOT] });
  const args = [webpack, '--mode', 'production', '--config-name', 'cli'];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
  // A file that comes out as it was is not written again, and would be built anew at every start.
  const now = new Date();
  utimesSync(built, now, now);
}

const command = process.argv[2] === 'explain' ? 'explain' : 'recalc';
if (command === 'explain') process.argv.splice(2, 1);
const built = path.join(ROOT, '.cli', `${command}.js`);
if (!isUpToDate(built)) build(built);
require(built);
