// TypeScript for jest by esbuild, which the project has anyway. A compiler with a package for each platform keeps `npm ci` from
// succeeding where a registry lacks one of them.
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { transformSync, version } = require("esbuild");

const LOADERS = { ".ts": "ts", ".tsx": "tsx", ".jsx": "jsx", ".js": "js" };
// `import()` becomes require, as jest runs CommonJS.
const OPTIONS = { format: "cjs", target: "node20", jsx: "automatic", sourcemap: "external", supported: { "dynamic-import": false } };
const own = readFileSync(__filename);

module.exports = {
  process(source, file) {
    const { code, map } = transformSync(source, { ...OPTIONS, loader: LOADERS[path.extname(file)] ?? "js", sourcefile: file });
    return { code, map };
  },
  getCacheKey(source, file, { configString }) {
    return createHash("sha256").update(own).update(version).update(configString).update(file).update(source).digest("hex");
  },
};
