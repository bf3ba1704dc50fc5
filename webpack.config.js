const { createHash } = require('node:crypto');
const path = require('node:path');
const zlib = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const tsx = require('tsx/cjs/api');
const { InjectManifest } = require('workbox-webpack-plugin');

const source = (file) => tsx.require(path.join(__dirname, 'src', file), __dirname);
const { contentSecurityPolicy } = source('cli/server/contentSecurityPolicy.ts');
const { builtRelease, DEVELOPED, releaseOf } = source('cli/server/release.ts');
const { guidePage, pageOf } = source('cli/guides/guidePage.ts');
const { messagesIn } = source('domain/languages/messages.ts');
const { LANGUAGES } = source('domain/settings/Settings.ts');

/** What the pane may load of its own before it is usable, compressed. Office.js comes on top. */
const PANE_BUDGET = 200 * 1024;

/** The files of Office.js that Excel asks for: the loader, one file for each platform, the texts of our two languages. */
const officeJs = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'excel-winrt-16.00.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
];

/** Fails the build when an entry's own scripts, compressed, outgrow their budget. */
class ScriptBudget {
  constructor(entry, bytes) {
    this.entry = entry;
    this.bytes = bytes;
  }

  apply(compiler) {
    // What is under development is neither small nor shipped.
    if (compiler.options.mode !== 'production') return;
    compiler.hooks.afterEmit.tap('ScriptBudget', (compilation) => {
      const files = compilation.entrypoints.get(this.entry).getFiles();
      const scripts = files.filter((file) => file.endsWith('.js'));
      const size = scripts.reduce((sum, file) => {
        const content = compiler.outputFileSystem.readFileSync(path.join(compilation.outputOptions.path, file));
        return sum + zlib.gzipSync(content, { level: 9 }).length;
      }, 0);
      const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
      compilation.getLogger('ScriptBudget').info(`${this.entry}: ${kilobytes(size)} gzip`);
      if (size > this.bytes) {
        compilation.errors.push(
          new compiler.webpack.WebpackError(
            `The scripts of "${this.entry}" weigh ${kilobytes(size)} gzip, more than ${kilobytes(this.bytes)}.`,
          ),
        );
      }
    });
  }
}

/** What a page says in every language until its script takes it away: in the page itself, since nothing else may have come. */
const notStarted = (release) => {
  const sentences = LANGUAGES.map((language) => {
    const { heading, text } = messagesIn(language).pane.notStarted;
    return `<p lang="${language}"><strong>${heading}.</strong> ${text(release)}</p>`;
  });
  return `<div class="not-started">${sentences.join('')}</div>`;
};

const html = (template, filename, chunk, release) =>
  new HtmlPlugin({
    template,
    filename,
    chunks: [chunk],
    scriptLoading: 'defer',
    inject: 'head',
    minify: false,
    // Before any script has run nobody knows which language the person reads.
    templateParameters: {
      contentSecurityPolicy,
      messages: messagesIn('vi').pane,
      english: messagesIn('en').pane,
      notStarted: notStarted(release),
      release,
    },
  });

const within = (folder, file) => path.relative(folder, file).split(path.sep).join('/');
const docs = path.join(__dirname, 'docs');

/**
 * Has the browser compare what it keeps with what was built: while a server is being copied onto, or behind a proxy that gives
 * old answers, files of two versions would be kept for one. Then nothing is kept, and the next visit tries again.
 */
function withIntegrity(entries, compilation) {
  const manifest = entries.map((entry) => {
    const hash = createHash('sha384').update(compilation.getAsset(entry.url).source.buffer());
    return { ...entry, integrity: `sha384-${hash.digest('base64')}` };
  });
  return { manifest };
}

const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target,
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

const common = (mode) => ({
  mode,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  performance: false,
  devtool: mode === 'production' ? false : 'source-map',
  infrastructureLogging: { level: 'info' },
  stats: 'errors-warnings',
});

/** The command line, each command one file; what not every run needs is a file of its own beside it. */
const cli = (_environment, { mode = 'production' }) => ({
  ...common(mode),
  name: 'cli',
  target: 'node20',
  entry: { recalc: './src/cli/recalc.ts', explain: './src/cli/explain.ts' },
  output: { path: path.join(__dirname, '.cli'), clean: true },
  module: {
    parser: { javascript: { worker: ['Worker from node:worker_threads', '...'] } },
    rules: [typescript('es2022')],
  },
});

/** Everything that is served: the pane, the page, the guides. */
const site = (_environment, { mode = 'production' }) => {
  const release = mode === 'production' ? releaseOf(__dirname) : DEVELOPED;
  // Pages that are open go on with their own release.
  const former = builtRelease(__dirname);
  return {
    ...common(mode),
    name: 'site',
    target: ['web', 'es2021'],
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/index.ts',
      dialog: './src/commands/dialog.ts',
      page: './src/page/index.tsx',
      check: './src/check/index.ts',
    },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: `${release}/[name].js`,
      chunkFilename: `${release}/[name].js`,
      // Relative, so that an office can host the folder under any address.
      publicPath: 'auto',
      clean: { keep: (file) => former !== undefined && file.startsWith(`${former}/`) },
    },
    module: { rules: [typescript('es2021')] },
    plugins: [
      html('./src/taskpane/index.html', 'taskpane.html', 'taskpane', release),
      html('./src/commands/commands.html', 'commands.html', 'commands', release),
      html('./src/commands/dialog.html', `${release}/dialog.html`, 'dialog', release),
      html('./src/page/index.html', 'page.html', 'page', release),
      html('./src/check/index.html', 'check.html', 'check', release),
      new CopyPlugin({
        patterns: [
          ...officeJs.map((file) => ({
            from: path.join('node_modules/@microsoft/office-js/dist', file),
            to: path.join(release, 'office-js', file),
            info: { minimized: true },
          })),
          { from: 'src/taskpane/ground.css', to: `${release}/` },
          { from: 'src/taskpane/too-old.js', to: `${release}/`, info: { minimized: true } },
          { from: 'src/commands/dialog.css', to: `${release}/` },
          { from: 'src/cli/guides/guide.css', to: `${release}/` },
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.svg'] } },
          { from: 'src/page/page.webmanifest' },
          { from: 'manifest.xml' },
          {
            context: docs,
            from: '{index*.md,huong-dan/**/*,cai-dat/**/*}',
            to: ({ absoluteFilename }) => pageOf(within(docs, absoluteFilename)),
            transform: (content, file) =>
              file.endsWith('.md') ? guidePage(content.toString(), within(docs, file), release) : content,
          },
        ],
      }),
      new InjectManifest({
        swSrc: './src/page/serviceWorker.ts',
        swDest: 'service-worker.js',
        // The whole job of the page, and nothing of what runs inside Excel.
        include: [/^(page|index(\.en)?)\.html$/, /^page\.webmanifest$/, /^(huong-dan|cai-dat|assets)\//, /^releases\//],
        exclude: [/\/office-js\//, /\/(taskpane|commands|dialog|check|too-old)\.\w+$/],
        dontCacheBustURLsMatching: /^releases\//,
        manifestTransforms: [withIntegrity],
        maximumFileSizeToCacheInBytes: 10 * 1024 * 1024,
      }),
      new ScriptBudget('taskpane', PANE_BUDGET),
    ],
  };
};

module.exports = [site, cli];
