/**
 * Three builds:
 *   webpack --mode production                  dist/            the add-in, ready to host
 *   webpack --mode production --env workbench  dist-workbench/  the same pane beside an embedded workbook, for trying without Excel
 *   webpack --mode production --env cli        dist-cli/        the command line
 * `webpack serve` serves the add-in over https for Excel (npm start does it).
 *
 * ROLECARD_URL           the https address dist/ will be hosted at; it goes into dist/manifest.xml
 * ROLECARD_CLOUD         whose Office.js the pages load: "microsoft" (when left out) or "21vianet", Microsoft 365 in China
 * ROLECARD_SOURCE_MAPS=1 writes source maps beside the scripts; by default a production build has none
 */
const console = require('node:console');
const path = require('node:path');
const { URL } = require('node:url');
const { gzipSync } = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { config: packageConfig } = require('./package.json');

const DEVELOPMENT_URL = `https://localhost:${packageConfig.dev_server_port}/`;
/** Microsoft's Office.js, by who runs the cloud. */
const OFFICE_JS = {
  microsoft: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** The sources the workbench build needs beside the pane. The first two run in the pane's page, around the Office.js client. */
const WORKBENCH_ENTRIES = {
  hostBridge: './src/embedded/web/hostBridge.ts',
  officeContext: './src/embedded/web/webOfficeContext.ts',
  main: './src/workbench/main.tsx',
};
/** The functions in cells: a script and a page for each language Excel may be in; the manifest names them. */
const FUNCTION_LANGUAGES = ['zh-CN', 'zh-TW', 'en-US'];
/** Files of the functions in dist/. */
const FUNCTION_FILES = /^functions\./;

const WORKBENCH_PAGE = './src/workbench/index.html';
const OFFICE_CLIENT = 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js';

/** What must never reach a page that is deployed: its licence or its purpose forbids it. */
const NOT_FOR_DEPLOYMENT =
  /[\\/](node_modules[\\/](@microsoft[\\/]office-js|excelize-wasm|@univerjs)|src[\\/](embedded|workbench|cli))[\\/]/;

const inProject = (...parts) => path.join(__dirname, ...parts);

/**
 * What the pane's page may load and where it may connect: its own files and Microsoft's Office.js, nothing else. Inline styles are
 * Fluent UI's and Office.js's.
 */
function contentSecurityPolicy({ scripts = [], connect = [] }) {
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...scripts].join(' '),
    ['connect-src', "'self'", ...connect].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/** The page in Excel: Office.js from Microsoft, as the platform requires, and no other host (docs/decisions/0022-office-js-host.md). */
function officePage(serving, script = officeScript()) {
  const { origin } = new URL(script);
  const connect = [origin, ...(serving ? [`wss://localhost:${packageConfig.dev_server_port}`] : [])];
  return { scripts: [script], policy: contentSecurityPolicy({ scripts: [origin], connect }) };
}

/** The page of the functions loads Microsoft's runtime for them, which lies beside Office.js, and no Office.js. */
const functionsPage = (serving) => officePage(serving, new URL('custom-functions-runtime.js', officeScript()).href);

/** @throws Error when ROLECARD_CLOUD names no cloud. */
function officeScript() {
  const cloud = process.env.ROLECARD_CLOUD || 'microsoft';
  if (!Object.hasOwn(OFFICE_JS, cloud)) {
    throw new Error(`ROLECARD_CLOUD must be one of ${Object.keys(OFFICE_JS).join(', ')} (is: ${cloud})`);
  }
  return OFFICE_JS[cloud];
}

/** The page in the workbench: the Office.js client from node_modules between our bridge and our context. */
const embeddedPage = () => ({
  scripts: ['../hostBridge.js', `../office/${path.basename(OFFICE_CLIENT)}`, '../officeContext.js'],
  policy: contentSecurityPolicy({}),
});

/** The script that must have run before Office.js: see src/taskpane/forgetDialog.ts. */
const FIRST = 'forgetDialog';

/** Puts the policy into each page before anything else, and other scripts before the page's own; the templates stay plain HTML. */
class PageHead {
  constructor(page) {
    this.page = page;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('PageHead', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap('PageHead', (groups) => {
        const tag = (tagName, attributes) => ({ tagName, attributes, voidTag: tagName === 'meta', meta: {} });
        const scripts = groups.bodyTags.length > 0 ? groups.bodyTags : groups.headTags;
        const isFirst = ({ attributes }) => String(attributes.src).includes(`${FIRST}.`);
        const first = scripts.filter(isFirst).map(({ attributes }) => tag('script', { src: attributes.src }));
        const others = scripts.filter((each) => !isFirst(each));
        scripts.splice(
          0,
          scripts.length,
          ...first,
          ...this.page.scripts.map((src) => tag('script', { src })),
          ...others,
        );
        groups.headTags.unshift(tag('meta', { 'http-equiv': 'Content-Security-Policy', content: this.page.policy }));
        return groups;
      });
    });
  }
}

/** Fails the build when a module that must not be deployed has found its way in. */
class RefuseModules {
  constructor(pattern) {
    this.pattern = pattern;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('RefuseModules', (compilation) => {
      compilation.hooks.finishModules.tap('RefuseModules', (modules) => {
        for (const { resource } of modules) {
          if (resource && this.pattern.test(resource)) {
            compilation.errors.push(new Error(`not for deployment: ${path.relative(__dirname, resource)}`));
          }
        }
      });
    });
  }
}

/** Fails the build when what a page loads before it shows anything has grown past its budget, gzipped, in bytes. */
class RefuseWeight {
  constructor(entry, budget) {
    this.entry = entry;
    this.budget = budget;
  }

  apply(compiler) {
    // Not of the compilations inside it that draw the pages.
    compiler.hooks.thisCompilation.tap('RefuseWeight', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'RefuseWeight', stage }, () => {
        const scripts = compilation.entrypoints.get(this.entry).getFiles();
        const weight = scripts
          .filter((file) => file.endsWith('.js'))
          .reduce((sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length, 0);
        if (weight >= this.budget) {
          const message = `${this.entry}: ${weight} bytes gzipped before it shows anything, budget ${this.budget}`;
          compilation.errors.push(new Error(message));
        }
      });
    });
  }
}

function shared({ name, production }) {
  return {
    name,
    context: __dirname,
    mode: production ? 'production' : 'development',
    devtool: production && process.env.ROLECARD_SOURCE_MAPS !== '1' ? false : 'source-map',
    cache: {
      type: 'filesystem',
      name: `${name}-${production}`,
      buildDependencies: { config: [inProject('webpack.config.js')] },
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2021',
            },
          },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    stats: 'errors-warnings',
  };
}

/** The pane and the ribbon commands: in dist/ with Microsoft's Office.js, in the workbench with the embedded client. */
function addIn({ production, folder, page, deployed, name }) {
  const html = (chunk, template, inject) =>
    new HtmlWebpackPlugin({ template, filename: `${chunk}.html`, chunks: [FIRST, chunk], inject });
  return {
    ...shared({ name, production }),
    entry: {
      [FIRST]: './src/taskpane/forgetDialog.ts',
      taskpane: './src/taskpane/main.tsx',
      commands: './src/commands/commands.ts',
    },
    output: {
      path: inProject(folder),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? 'chunk.[name].[contenthash:8].js' : 'chunk.[name].js',
      clean: deployed ? { keep: FUNCTION_FILES } : true,
    },
    // Named chunks: the texts of one language are one file, told by its name and loaded only when that language is shown.
    optimization: {
      chunkIds: 'named',
      splitChunks: {
        chunks: 'all',
        cacheGroups: {
          defaultVendors: initialGroup('vendor', /[\\/]node_modules[\\/]/),
          default: initialGroup('shared'),
          // What several parts loaded later need, once: the controls of pages, other packages, which stay as they are from one version of
          // the add-in to the next and so stay cached, and our own.
          controls: laterGroup('controls', /[\\/]node_modules[\\/](@fluentui|@floating-ui)[\\/]/, -5),
          packages: laterGroup('packages', /[\\/]node_modules[\\/]/, -6),
          common: laterGroup('common', undefined, -15),
        },
      },
    },
    plugins: [
      // Scripts after the outline of the pane: it is painted while they come.
      html('taskpane', './src/taskpane/taskpane.html', 'body'),
      html('commands', './src/commands/commands.html', 'head'),
      new PageHead(page),
      new RefuseModules(NOT_FOR_DEPLOYMENT),
      ...(production && deployed ? [new RefuseWeight('taskpane', packageConfig.pane_gzip_budget)] : []),
      new CopyPlugin({ patterns: [{ from: 'assets/*.xlsx' }, ...(deployed ? deployedFiles() : [])] }),
    ],
    // In bytes, before compression. The pane must open quickly in a task pane on an office network. What comes first has RefuseWeight.
    performance: { hints: production ? 'warning' : false, maxEntrypointSize: 2_000_000, maxAssetSize: 1_500_000 },
  };
}

/**
 * The functions in cells. Excel for Windows runs their script alone, without a page, in an engine that may know no more than
 * ES2016: everything is in one file, whose name the manifest knows, and packages are compiled with it.
 */
function cellFunctions({ production, page }) {
  const common = shared({ name: 'functions', production });
  const file = (language) => `functions.${language}`;
  return {
    ...common,
    target: ['web', 'es2016'],
    entry: Object.fromEntries(
      FUNCTION_LANGUAGES.map((language) => [file(language), `./src/functions/excel/functions.${language}.ts`]),
    ),
    output: { path: inProject('dist'), filename: '[name].js', publicPath: '' },
    module: {
      rules: [
        {
          test: /\.(ts|m?js)$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2016' } },
        },
      ],
      parser: { javascript: { dynamicImportMode: 'eager' } },
    },
    // Not minified: the data weigh more than the code, and regular expressions must stay as they were compiled.
    optimization: { splitChunks: false, minimize: false },
    plugins: [
      ...FUNCTION_LANGUAGES.map(
        (language) =>
          new HtmlWebpackPlugin({
            template: './src/functions/excel/functions.html',
            filename: `${file(language)}.html`,
            chunks: [file(language)],
            inject: 'head',
            scriptLoading: 'blocking',
          }),
      ),
      new PageHead(page),
      new RefuseModules(NOT_FOR_DEPLOYMENT),
    ],
    performance: { hints: false },
  };
}

/** One chunk for what the same pages need at once, named for those pages. */
function initialGroup(name, test) {
  return {
    ...(test ? { test, priority: -10 } : { minChunks: 2, priority: -20 }),
    chunks: 'initial',
    reuseExistingChunk: true,
    name: (_module, chunks) => [name, ...chunks.map((chunk) => chunk.name).sort()].join('-'),
  };
}

/** One chunk for what at least two of the parts loaded later need. */
function laterGroup(name, test, priority) {
  return {
    ...(test ? { test } : {}),
    priority,
    chunks: 'async',
    minChunks: 2,
    name,
    reuseExistingChunk: true,
  };
}

/** What lies in dist/ beside the built pages. */
function deployedFiles() {
  const url = hostingUrl();
  const transform = (content) => content.toString().replaceAll(DEVELOPMENT_URL, url);
  return [
    { from: 'assets/*.png' },
    { from: 'assets/help.html', to: 'help.html' },
    { from: 'assets/functions/*.json', to: '[name][ext]', transform },
    { from: 'manifest.xml', to: 'manifest.xml', transform },
  ];
}

/** Where dist/ will be hosted, ending in a slash. @throws Error when ROLECARD_URL is no https address. */
function hostingUrl() {
  const given = process.env.ROLECARD_URL;
  if (!given) return DEVELOPMENT_URL;
  const url = new URL(given);
  if (url.protocol !== 'https:' || url.search || url.hash) {
    throw new Error(`ROLECARD_URL must be a plain https address, such as https://example.com/rolecard/ (is: ${given})`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The page around the pane: the embedded workbook and its grid. */
function workbenchPage({ production }) {
  return {
    ...shared({ name: 'workbench', production }),
    entry: WORKBENCH_ENTRIES,
    output: {
      path: inProject('dist-workbench'),
      filename: '[name].js',
      chunkFilename: 'chunk.[contenthash:8].js',
      clean: { keep: /^pane[\\/]/ },
    },
    // The bridge and the context are plain scripts of the pane's page: each must be whole in one file. The grid is large: the usual
    // minifier would take most of the time of the build.
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
      splitChunks: { chunks: 'async' },
    },
    plugins: [
      new HtmlWebpackPlugin({ template: WORKBENCH_PAGE, filename: 'index.html', chunks: ['main'], inject: 'head' }),
      // The workbook's own data is drawn there: the page loads nothing and connects to nothing but its own files.
      new PageHead({ scripts: [], policy: contentSecurityPolicy({}) }),
      new CopyPlugin({
        patterns: [
          { from: OFFICE_CLIENT, to: 'office/[name][ext]', info: { minimized: true } },
          { from: 'assets/*.xlsx' },
          { from: 'assets/icon-*.png' },
        ],
      }),
    ],
    performance: { hints: false },
  };
}

/** The command line for Node: what a command does not need is not loaded. The Office.js client stays in node_modules. */
function commandLine({ production }) {
  const common = shared({ name: 'cli', production });
  return {
    ...common,
    target: 'node20',
    // Left as it is: the client is found when the program runs.
    module: { ...common.module, parser: { javascript: { createRequire: false } } },
    entry: { rolecard: './src/cli/main.ts' },
    output: {
      path: inProject('dist-cli'),
      filename: '[name].cjs',
      chunkFilename: 'chunk.[name].cjs',
      clean: true,
    },
    // Where the bundle lies, not its sources: the Office.js client is looked for from there.
    node: { __dirname: false },
    optimization: { minimize: false, chunkIds: 'named', splitChunks: { chunks: 'async' } },
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
    performance: { hints: false },
  };
}

module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  if (env.workbench) {
    return [
      addIn({
        name: 'workbench-pane',
        production,
        folder: 'dist-workbench/pane',
        page: embeddedPage(),
        deployed: false,
      }),
      workbenchPage({ production }),
    ];
  }
  if (env.cli) return commandLine({ production });
  const serving = Boolean(env.WEBPACK_SERVE);
  if (production && !process.env.ROLECARD_URL) {
    console.warn(`ROLECARD_URL is not set: dist/manifest.xml points at ${DEVELOPMENT_URL} (see README, Deployment)`);
  }
  const build = addIn({ name: 'add-in', production, folder: 'dist', page: officePage(serving), deployed: true });
  const functions = cellFunctions({ production, page: functionsPage(serving) });
  return [serving ? { ...build, devServer: await devServer() } : build, functions];
};

/** Excel opens add-ins over https only; the certificate is made and trusted on this computer on first use. */
async function devServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { ca, cert, key } = await getHttpsServerOptions();
  return {
    host: 'localhost',
    port: packageConfig.dev_server_port,
    static: false,
    server: { type: 'https', options: { ca, cert, key } },
    headers: { 'Access-Control-Allow-Origin': '*' },
    client: { overlay: false },
  };
}
