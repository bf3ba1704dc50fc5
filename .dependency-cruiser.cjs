/**
 * The arrows of the house. The domain's stages in the order of the data flow: a stage knows those before it,
 * never those after it, and stages of one line do not know each other.
 */
const stages = [
  ['memo'],
  ['workbook', 'decimal', 'text'],
  ['vocabulary'],
  ['numbers'],
  ['indices'],
  ['settings'],
  ['tables'],
  ['indicators'],
  ['scores'],
  ['history'],
  ['findings', 'explanations'],
  ['narrative'],
  ['sheets'],
  ['analysis', 'report'],
];

/** The first stage whose results carry sentences. */
const firstSpeaking = stages.findIndex((line) => line.includes('history'));

const folder = (names) => `^src/domain/(${names.join('|')})/`;

const stageOrder = stages.map((line, index) => ({
  name: `stage-order-${line.join('-')}`,
  comment: `${line.join(', ')}: the data flows on from here; nothing flows back.`,
  severity: 'error',
  from: { path: folder(line) },
  to: {
    path: [
      ...(index + 1 < stages.length ? [folder(stages.slice(index + 1).flat())] : []),
      '^src/domain/[^/]+\\.ts$',
      ...(index < firstSpeaking ? ['^src/domain/languages/'] : []),
    ],
  },
}));

const sameLine = stages
  .filter((line) => line.length > 1)
  .flatMap((line) =>
    line.map((name) => ({
      name: `stage-alone-${name}`,
      comment: `${name} stands beside ${line.filter((other) => other !== name).join(', ')}, not on it.`,
      severity: 'error',
      from: { path: folder([name]) },
      to: { path: folder(line.filter((other) => other !== name)) },
    })),
  );

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-resolvable',
      comment: 'An import nobody can follow.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'not-to-test',
      comment: 'What ships does not lean on tests or benchmarks.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'not-to-dev',
      comment: 'What ships has its packages among the dependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/(start\\.ts|package|server/|guides/)' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-knows-only-itself',
      comment: 'Adapters and user interfaces know the domain; the domain knows none of them.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^src/', pathNot: '^src/domain/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Of packages the domain takes decimal arithmetic, and zod where data enters.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'],
        pathNot: '(^|/)node_modules/(@types/)?(big\\.js|zod)/',
      },
    },
    {
      name: 'decimal-behind-one-module',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/domain/decimal/' },
      to: { path: '(^|/)node_modules/(@types/)?big\\.js/' },
    },
    {
      name: 'zod-where-data-enters',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(domain/(settings|sheets/(settings|history))|cli)/' },
      to: { path: '(^|/)node_modules/zod/' },
    },
    ...stageOrder,
    ...sameLine,
    {
      name: 'languages-only-speak',
      comment: 'Sentences know no stage but the closed types they have a word for each of.',
      severity: 'error',
      from: { path: '^src/domain/languages/' },
      to: { path: '^src/', pathNot: '^src/domain/(languages/|vocabulary/|settings/Settings\\.ts$)' },
    },
    {
      name: 'one-file-sees-the-whole-flow',
      comment: 'analyzeWorkbook.ts is the flow on one screen; Analysis.ts is its result.',
      severity: 'error',
      from: { path: '^src/domain/[^/]+\\.ts$', pathNot: '^src/domain/(analyzeWorkbook|Analysis)\\.ts$' },
      to: { path: '^src/domain/[^/]+/' },
    },
    {
      name: 'result-is-types',
      comment: 'Analysis.ts describes the result and computes nothing.',
      severity: 'error',
      from: { path: '^src/domain/Analysis\\.ts$' },
      to: { dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'xlsx-library-behind-its-adapter',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbooks/xlsx/' },
      to: { path: '(^|/)node_modules/hucre/' },
    },
    {
      name: 'packages-behind-their-adapters',
      comment: 'Workbooks, documents and what an office installs are packages of parts; nobody else opens one.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(workbooks/xlsx|documents/docx|cli/package)/' },
      to: { path: '(^|/)node_modules/jszip/' },
    },
    {
      name: 'docx-library-behind-its-adapter',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/documents/docx/' },
      to: { path: '(^|/)node_modules/docx/' },
    },
    {
      name: 'docx-only-when-asked-for',
      comment: 'The library is large: whoever makes a document fetches it then.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/documents/docx/' },
      to: {
        path: '^src/documents/docx/',
        pathNot: '^src/documents/docx/isOwnReport\\.ts$',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'documents-know-no-user-interface',
      severity: 'error',
      from: { path: '^src/documents/' },
      to: { path: '^src/(taskpane|page|commands|cli|engine|workbooks/(office|xlsx))/' },
    },
    {
      name: 'adapters-stand-apart',
      severity: 'error',
      from: { path: '^src/workbooks/(xlsx|office)/' },
      to: { path: '^src/workbooks/(xlsx|office)/', pathNot: '^src/workbooks/$1/' },
    },
    {
      name: 'adapters-know-no-user-interface',
      severity: 'error',
      from: { path: '^src/workbooks/' },
      to: { path: '^src/(taskpane|page|commands|cli|engine)/' },
    },
    {
      name: 'engine-without-screen-and-excel',
      comment: 'The engine runs where there is neither.',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: '^src/(taskpane|page|commands|cli|workbooks/office)/' },
    },
    {
      name: 'ports-know-no-adapter',
      severity: 'error',
      from: { path: '^src/workbooks/[^/]+\\.ts$' },
      to: { path: '^src/workbooks/(xlsx|office)/' },
    },
    {
      name: 'pane-without-xlsx',
      comment: 'The pane stays small: the engine fetches the xlsx library only where there is a file to read.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|engine)/' },
      to: { path: '^src/(workbooks/xlsx|page|cli)/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'pane-parts-know-no-office',
      comment: 'Only the entry point wires the Office adapter; components and hooks know the port.',
      severity: 'error',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/index\\.tsx$' },
      to: { path: '^src/workbooks/office/' },
    },
    {
      name: 'page-without-office',
      severity: 'error',
      from: { path: '^src/page/' },
      to: { path: '^src/(workbooks/office|commands|cli)/' },
    },
    {
      name: 'cli-without-interface',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(taskpane|page|commands|engine|workbooks/office)/' },
    },
    {
      name: 'interface-without-arithmetic',
      comment: 'The pane and the page leave the arithmetic to the engine, on a thread of its own.',
      severity: 'error',
      from: { path: '^src/(taskpane|page)/' },
      to: {
        path: '^src/(domain/analyzeWorkbook|workbooks/(recalculate|sourceMarks)|engine/(Engine|engineWorker))\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'react-in-the-interface',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(taskpane|page)/' },
      to: { path: '(^|/)node_modules/(@types/)?(react|react-dom|@fluentui)/' },
    },
    {
      name: 'files-and-processes-in-the-cli',
      comment: "Node's own modules belong to the command line.",
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};
