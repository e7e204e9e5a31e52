// npm run build: production files in dist/ (or the folder after --out) for one https address (ADDIN_URL).
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { deploymentAddress } from "./address.mjs";
import { root } from "./bundle.mjs";
import { compile } from "./webBuild.mjs";

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(full); else yield full;
  }
}

try {
  const address = deploymentAddress(process.env.ADDIN_URL);
  const given = process.argv.indexOf("--out");
  const dist = given > 0 && process.argv[given + 1] ? path.resolve(process.argv[given + 1]) : path.join(root, "dist");
  await compile("production", dist);
  for (const file of filesUnder(dist)) {
    if (!/\.(js|css|html)$/.test(file)) continue;
    const bytes = readFileSync(file);
    console.log(`${(gzipSync(bytes).length / 1000).toFixed(1).padStart(8)} kB gzip  ${path.relative(dist, file).split(path.sep).join("/")}`);
  }
  console.log(`\n${path.relative(root, dist) || dist}/ is built for ${address}: serve it there as plain files, and give people ${address}/manifest.xml`);
  if (!process.env.ADDIN_URL) console.log("ADDIN_URL is not set, so this build is for this machine alone. To deploy: ADDIN_URL=https://addins.example.com/overhang npm run build");
} catch (error) {
  console.error(error.message || error);
  process.exit(1);
}
