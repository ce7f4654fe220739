/**
 * Builds what ships and what is tried out locally:
 *   dist/workbench  a spreadsheet in the browser with the task pane beside it (npm start)
 *   dist/excel      the add-in to put on a web server (npm run build -- --env origin=https://host)
 *   dist/cli        the command line in one file
 * `--env target=workbench` (or excel, cli; several with commas) builds a part.
 *
 * The pane is compiled once and copied, so its scripts are the same bytes in the workbench and in the add-in: what the tests
 * drive is what Excel loads. Only the <script> tags for Office.js in taskpane.html differ.
 */
const { chmodSync, copyFileSync, mkdirSync, rmSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const { swcMinify } = require('minimizer-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin, SourceMapDevToolPlugin, optimize } = require('webpack');

const TARGETS = ['workbench', 'excel', 'cli'];
/** Where `npm run start:excel` serves the add-in; the manifest in the repository names it. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';
/** RFC 2606 keeps this name free for ever: a manifest built without an origin can be checked but never points at somebody. */
const PLACEHOLDER_ORIGIN = 'https://lamppost.example';
const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com';
const OFFICE_JS_FILES = [
  'office.js',
  'excel-web-16.00.js',
  ...['en-us', 'fr-fr', 'it-it', 'pl-pl'].map((locale) => `${locale}/office_strings.js`),
];
/**
 * Griffel, which styles Fluent UI, creates empty <style> elements and fills them through the CSSOM. Browsers check only the text
 * of the element against the policy: the hash of the empty string lets these in and no other inline style.
 */
const EMPTY_STYLE_HASH = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Univer writes its theme into <style> elements, other ones for each theme. It never enters the pane, which keeps the strict policy. */
const WORKBENCH_STYLES = ["'unsafe-inline'"];

const fromRoot = (...parts) => path.resolve(__dirname, ...parts);

function contentSecurityPolicy({ scripts = [], styles = [EMPTY_STYLE_HASH], frames = [] }) {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    ...(frames.length > 0 && { 'frame-src': frames }),
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** What every bundle shares: TypeScript by swc, one minifier, content hashes in production. */
function baseConfig(mode, name, outputPath) {
  const production = mode === 'production';
  return {
    name,
    mode,
    context: __dirname,
    devtool: false,
    output: {
      path: fromRoot(outputPath),
      filename: production ? '[name].[contenthash:12].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:12].js' : '[name].js',
      clean: false,
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: !production } },
              // Names of chunks stand in comments.
              preserveAllComments: true,
            },
          },
        },
        // Turns makeStyles into finished rules, so that the compiler of styles stays out of the pane. Runs after swc.
        { test: /src[\\/]taskpane[\\/].*\.tsx?$/, enforce: 'post', loader: '@griffel/webpack-loader' },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: swcMinify,
          extractComments: false,
          minimizerOptions: { format: { comments: false } },
        }),
      ],
    },
    plugins: production ? [] : [new SourceMapDevToolPlugin({ filename: '[file].map', exclude: /univer/ })],
    performance: false,
    stats: { preset: 'errors-warnings', timings: true },
    cache: { type: 'filesystem', name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
  };
}

function extractedCss(mode) {
  const filename = mode === 'production' ? '[name].[contenthash:12].css' : '[name].css';
  return new CssPlugin({ filename, chunkFilename: filename });
}

/** A page from `src/entry`, with its policy and with the scripts that stand before ours. */
function page({ filename, template, chunk, policy, scriptsBefore = [] }) {
  return new HtmlPlugin({
    filename,
    template: fromRoot('src/entry', template),
    chunks: [chunk],
    scriptLoading: 'defer',
    publicPath: '',
    minify: false,
    templateParameters: { policy: contentSecurityPolicy(policy), scriptsBefore },
  });
}

/**
 * What tells the homes of the pane apart. In the workbench Office.js is the genuine client as a file, with the bridge before and
 * after it; in production it comes from Microsoft's server, the only source that is supported.
 */
const PANE_HOMES = {
  workbench: { officeScripts: ['bridge.js', 'office/office.js', 'bridge.js'], policy: {} },
  excel: {
    officeScripts: [`${OFFICE_JS_CDN}/lib/1/hosted/office.js`],
    // Office.js asks in a frame from its own server whether a host that it does not know may be trusted.
    policy: { scripts: [OFFICE_JS_CDN], frames: [OFFICE_JS_CDN] },
  },
};

/** The task pane with its ribbon commands (they share one runtime): compiled once, and put into every home as it is. */
function paneConfig(mode, targets, origin) {
  const [first, ...others] = targets.filter((target) => target in PANE_HOMES);
  const base = baseConfig(mode, 'pane', `dist/${first}`);
  const scripts = `pane/${base.output.filename}`;
  const pages = [first, ...others].flatMap((home) => [
    page({
      filename: fromRoot('dist', home, 'taskpane.html'),
      template: 'taskpane.html',
      chunk: 'taskpane',
      policy: PANE_HOMES[home].policy,
      scriptsBefore: PANE_HOMES[home].officeScripts,
    }),
    new CopyPlugin({ patterns: [{ from: 'assets', to: fromRoot('dist', home, 'assets') }] }),
  ]);
  return {
    ...base,
    entry: { taskpane: fromRoot('src/entry/taskpane.tsx') },
    output: { ...base.output, filename: scripts, chunkFilename: scripts },
    optimization: { ...base.optimization, splitChunks: { chunks: 'async' } },
    plugins: [
      ...base.plugins,
      ...pages,
      ...(targets.includes('excel') ? [manifestFor(origin)] : []),
      {
        apply: (compiler) =>
          compiler.hooks.afterEmit.tap('homes', ({ assets }) => copyScripts(Object.keys(assets), first, others)),
      },
    ],
  };
}

function copyScripts(assets, from, homes) {
  for (const home of homes) {
    for (const asset of assets.filter((name) => name.startsWith('pane/'))) {
      mkdirSync(fromRoot('dist', home, 'pane'), { recursive: true });
      copyFileSync(fromRoot('dist', from, asset), fromRoot('dist', home, asset));
    }
  }
}

function manifestFor(origin) {
  const transform = (content) => withOrigin(content.toString('utf8'), origin);
  return new CopyPlugin({ patterns: [{ from: 'manifest.xml', to: fromRoot('dist/excel/manifest.xml'), transform }] });
}

function workbenchConfig(mode) {
  const base = baseConfig(mode, 'workbench', 'dist/workbench');
  return {
    ...base,
    entry: {
      workbench: fromRoot('src/entry/workbench.ts'),
      bridge: { import: fromRoot('src/entry/bridge.ts'), filename: 'bridge.js' },
    },
    optimization: { ...base.optimization, splitChunks: { chunks: 'async' } },
    plugins: [
      ...base.plugins,
      extractedCss(mode),
      page({
        filename: 'index.html',
        template: 'workbench.html',
        chunk: 'workbench',
        policy: { frames: ["'self'"], styles: WORKBENCH_STYLES },
      }),
      new CopyPlugin({
        patterns: OFFICE_JS_FILES.map((file) => ({
          from: fromRoot('node_modules/@microsoft/office-js/dist', file),
          to: `office/${file}`,
          info: { minimized: true },
        })),
      }),
    ],
  };
}

function cliConfig(mode) {
  const base = baseConfig(mode, 'cli', 'dist/cli');
  return {
    ...base,
    target: 'node20',
    entry: { lamppost: fromRoot('src/entry/cli.ts') },
    output: { ...base.output, filename: '[name].js' },
    optimization: { ...base.optimization, minimize: false },
    plugins: [
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      {
        apply: (compiler) =>
          compiler.hooks.afterEmit.tap('executable', () => chmodSync(fromRoot('dist/cli/lamppost.js'), 0o755)),
      },
    ],
  };
}

/**
 * The page that runs the host contract inside a spreadsheet, for developers: served in the place of the task pane
 * (`npm run start:contract`), in a folder of its own, so that it can enter nothing that ships.
 */
function contractPageConfig(home) {
  const base = baseConfig('development', `contract-${home}`, `dist/contract/${home}`);
  const scripts = 'contract/[name].js';
  const { policy, officeScripts } = PANE_HOMES[home];
  return {
    ...base,
    entry: { contract: fromRoot('test/tools/contract-page/main.ts') },
    output: { ...base.output, filename: scripts, chunkFilename: scripts },
    plugins: [
      ...base.plugins,
      page({
        filename: 'taskpane.html',
        template: fromRoot('test/tools/contract-page/contract.html'),
        chunk: 'contract',
        policy,
        scriptsBefore: officeScripts,
      }),
    ],
  };
}

/** The manifest with every address moved from the development server to `origin` (scheme, host, and a path if there is one). */
function withOrigin(manifest, origin) {
  return manifest.replaceAll(DEVELOPMENT_ORIGIN, () => checkedOrigin(origin));
}

function checkedOrigin(origin) {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(
      `--env origin must be an https address without query or fragment, such as https://okr.example.com: ${origin}`,
    );
  }
  return url.href.replace(/\/$/, '');
}

function checkedTargets(text) {
  const targets = text.split(',');
  const unknown = targets.filter((target) => !TARGETS.includes(target));
  if (unknown.length > 0) throw new Error(`--env target knows ${TARGETS.join(', ')}, and not ${unknown.join(', ')}`);
  return targets;
}

function configure(env = {}, argv = {}) {
  const mode = argv.mode ?? 'production';
  const targets = checkedTargets(env.target ?? TARGETS.join(','));
  // File names carry hashes: what an earlier build left would be shipped along.
  if (mode === 'production')
    for (const target of targets) rmSync(fromRoot('dist', target), { recursive: true, force: true });
  const origin = checkedOrigin(env.origin ?? (mode === 'production' ? PLACEHOLDER_ORIGIN : DEVELOPMENT_ORIGIN));
  return [
    ...(targets.includes('workbench') ? [workbenchConfig(mode)] : []),
    ...(targets.some((target) => target in PANE_HOMES) ? [paneConfig(mode, targets, origin)] : []),
    ...(targets.includes('cli') ? [cliConfig(mode)] : []),
  ];
}

module.exports = configure;
module.exports.withOrigin = withOrigin;
module.exports.contractPageConfig = contractPageConfig;
