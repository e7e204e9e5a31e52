// The add-in, and in development the workbench too. `npm start` and `npm run build` run this through scripts/webBuild.mjs.
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { Compilation, sources } = require("webpack");

const at = (...parts) => path.join(__dirname, ...parts);
const script = (name) => import(pathToFileURL(at("scripts", name)).href);
// Microsoft's licence and the store alike want office.js from Microsoft's own address; only the development server lends its own copy.
const OFFICE_JS = { production: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", development: "officejs/office.js" };
// A worker loads its own parts relative to itself: it stands where the page stands.
const WORKERS = new Set(["filingReader"]);

const rules = (mode) => [
  { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: true } } } },
  { test: /\.css$/, use: [mode === "production" ? MiniCssExtractPlugin.loader : "style-loader", "css-loader"] },
  { test: /\.(md|csv)$/, type: "asset/source" },
];
const extensions = [".ts", ".tsx", ".mjs", ".js", ".json"];

/** functions.json and the help pages, both written from the functions' own source. */
class FunctionFiles {
  constructor(address) { this.address = address; }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionFiles", (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: "FunctionFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, async () => {
        const [{ generateMetadata, renderHelpPages }, { atAddress }] = await Promise.all([script("functionsMetadata.mjs"), script("address.mjs")]);
        compilation.contextDependencies.add(at("src/functions"));
        const metadata = await generateMetadata();
        const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(atAddress(text, this.address)));
        emit("functions.json", `${JSON.stringify(metadata, null, 2)}\n`);
        for (const [name, text] of Object.entries(await renderHelpPages(metadata))) emit(name.startsWith("help/") ? name : `help/${name}`, text);
      });
    });
  }
}

const common = (mode, out) => ({
  mode,
  target: ["web", "es2020"],
  devtool: mode === "production" ? "source-map" : "cheap-module-source-map",
  output: { path: out, publicPath: "", filename: "[name].js", chunkFilename: ({ chunk }) => `${WORKERS.has(chunk.name) ? "" : "chunks/"}[name]${mode === "production" ? ".[contenthash:8]" : ""}.js`, assetModuleFilename: "assets/[name].[contenthash:8][ext]" },
  module: { rules: rules(mode) },
  performance: { hints: false },
  stats: "errors-warnings",
  cache: mode === "development" ? { type: "filesystem", cacheDirectory: at("build/.webpack"), buildDependencies: { config: [at("webpack.config.js")] } } : false,
});

function addin(mode, out, { atAddress, address }) {
  return {
    ...common(mode, out),
    name: "addin",
    entry: { taskpane: at("src/taskpane/index.tsx"), functions: at("src/functions/index.ts") },
    output: { ...common(mode, out).output, clean: mode === "production" },
    resolve: { extensions },
    // Readable pages: who reviews what an add-in loads reads them, and they are a few hundred bytes.
    optimization: { minimizeOptions: { html: false } },
    plugins: [
      new HtmlWebpackPlugin({ filename: "taskpane.html", template: at("src/taskpane/taskpane.html"), chunks: ["functions", "taskpane"], chunksSortMode: "manual", scriptLoading: "defer", templateParameters: { officeJs: OFFICE_JS[mode] }, minify: false }),
      new CopyWebpackPlugin({ patterns: [
        { from: at("assets"), to: "assets", globOptions: { ignore: ["**/pages/**", "**/screenshot*", "**/*.svg"] } },
        { from: at("assets/pages"), to: "." },
        { from: at("manifest.xml"), to: "manifest.xml", transform: (content) => atAddress(content.toString(), address) },
      ] }),
      new FunctionFiles(address),
      ...(mode === "production" ? [new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: "[name].[contenthash:8].css" })] : []),
    ],
  };
}

/** Univer as a CommonJS bundle is for Node; the page takes the one with a screen, from the same ES modules as everything else. */
function workbench(out) {
  return {
    ...common("development", out),
    name: "workbench",
    devtool: false,
    entry: { workbench: at("src/workbench/page/index.ts") },
    resolve: { extensions, alias: { "#univer$": at("src/workbench/host/univer/univerWeb.ts") } },
    optimization: { nodeEnv: "production" },
    plugins: [new HtmlWebpackPlugin({ filename: "workbench.html", template: at("src/workbench/page/workbench.html"), chunks: ["workbench"], scriptLoading: "defer" })],
  };
}

module.exports = async (env, argv) => {
  const mode = argv.mode === "development" ? "development" : "production";
  const { atAddress, deploymentAddress, DEVELOPMENT_ADDRESS } = await script("address.mjs");
  const address = mode === "production" ? deploymentAddress(process.env.ADDIN_URL) : DEVELOPMENT_ADDRESS;
  const out = env.out ?? (mode === "production" ? at("dist") : at("build/web"));
  const configs = [addin(mode, out, { atAddress, address })];
  if (mode === "development") configs.push(workbench(out));
  return configs;
};
