const js = require('@eslint/js');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');

const namedExportsOnly = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a thing has one name everywhere.',
};
const noSwallowing = {
  selector: 'CatchClause > BlockStatement[body.length=0]',
  message: 'An error is handled, turned into a value or thrown on; never swallowed.',
};
const noCatchAndLog = {
  selector: 'CatchClause MemberExpression[object.name="console"]',
  message: 'A failure is told to the person at the edge, not to the console.',
};
const everywhere = [namedExportsOnly, noSwallowing, noCatchAndLog];

/** The domain gives the same result on every machine, every day. */
const pure = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The domain has no clock.' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'The domain has no clock.' },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'The domain has no chance.' },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: "The domain does not know the machine's locale: name one.",
  },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
    message: "The domain does not know the machine's locale: name one.",
  },
];

const excelBelongsToTheAdapter = { name: 'Excel', message: 'Only src/workbooks/office talks to Excel.' };
const officeBelongsToTheEdge = { name: 'Office', message: 'Only the adapter and the entry points know Office.' };
const impureGlobals = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'fetch',
  'process',
  'console',
  'require',
  'Buffer',
].map((name) => ({ name, message: 'The domain is pure.' }));

module.exports = tseslint.config(
  { ignores: ['dist/', '.cli/', 'release/', 'coverage/', 'node_modules/', '.certs/', 'reports/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Takes the groups of a regular expression for present when they may not be.
      '@typescript-eslint/no-useless-default-assignment': 'off',
      'no-restricted-syntax': ['error', ...everywhere],
      'no-restricted-globals': ['error', excelBelongsToTheAdapter, officeBelongsToTheEdge],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...pure],
      'no-restricted-globals': ['error', excelBelongsToTheAdapter, officeBelongsToTheEdge, ...impureGlobals],
    },
  },
  {
    files: ['src/workbooks/office/**', 'test/excelHost/**', 'test/workbooks/office/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/taskpane/index.tsx', 'src/commands/**', 'src/taskpane/**/index.tsx'],
    rules: { 'no-restricted-globals': ['error', excelBelongsToTheAdapter] },
  },
  {
    // There the console is the person.
    files: ['src/cli/**', 'bench/**'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', namedExportsOnly, noSwallowing] },
  },
  {
    files: ['src/**/*.tsx', 'src/**/use*.ts', 'test/**/*.tsx'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', process: 'readonly', __dirname: 'readonly' },
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly' } },
  },
);
