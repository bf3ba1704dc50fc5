/** Packages that ship ES modules only; Jest on Node 20 cannot `require` them untransformed. */
const esmOnly = ['hucre', 'strip-bom', 'uuid'];

const swc = (parser) => [
  '@swc/jest',
  {
    jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
    // Beside the compiled modules: within them, every suite would read them with each module.
    sourceMaps: true,
  },
];

/**
 * Jest runs tests in a context of its own, where a look at a global is a call that leaves it: loops over characters and
 * cells took up to ten times as long. What is named here is handed to every module as a parameter instead.
 */
// Not `Symbol`: a package of Fluent has a constant of that name.
const builtIns = ['Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Reflect', 'RegExp', 'Set', 'String'];

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  // Tests of the pane ask for jsdom with `/** @jest-environment jsdom */` at their top.
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'json', 'node'],
  // Jest keeps one core for itself, which does next to nothing.
  maxWorkers: '100%',
  sandboxInjectedGlobals: builtIns,
  transform: {
    '\\.tsx?$': swc({ syntax: 'typescript', tsx: true }),
    '\\.(mjs|jsx?)$': swc({ syntax: 'ecmascript', jsx: true }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/)?(?:${esmOnly.join('|')})/)`],
  moduleNameMapper: { '\\.(css|svg|png)$': '<rootDir>/test/emptyAsset.js' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/release/'],
  testTimeout: 30_000,
  globalSetup: '<rootDir>/test/unpackBrowser.js',
  testSequencer: '<rootDir>/test/longestFirst.js',
  reporters: ['default', '<rootDir>/test/slowest.js'],
};
