// Bundles for Node: Univer once (its packages ship as CommonJS and as ES modules, and mixing the two loads two copies of
// every service), and each command-line program over it.
import { build } from "esbuild";
import { existsSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const common = { bundle: true, platform: "node", format: "cjs", target: "node20", logLevel: "error", sourcemap: "inline", absWorkingDir: root };

/** Bundles into memory and puts the file in place whole: two commands may start at the same moment. */
async function bundle(options) {
  const { outputFiles: [{ contents }] } = await build({ ...common, ...options, write: false });
  const { outfile } = options;
  if (existsSync(outfile) && readFileSync(outfile).equals(contents)) { utimesSync(outfile, new Date(), new Date()); return outfile; }
  mkdirSync(path.dirname(outfile), { recursive: true });
  const whole = `${outfile}.${process.pid}`;
  writeFileSync(whole, contents);
  renameSync(whole, outfile);
  return outfile;
}

/** build/univer.cjs, which `#univer` names; made when it is missing or when `force` is set. */
export async function bundleUniver(force = false) {
  const outfile = path.join(root, "build/univer.cjs");
  if (!force && existsSync(outfile) && !(await isOlder(outfile))) return outfile;
  return bundle({ sourcemap: false, entryPoints: ["src/workbench/host/univer/univerNode.ts"], outfile, external: ["canvas"] });
}

async function isOlder(outfile) {
  const { stat, readdir } = await import("node:fs/promises");
  const made = (await stat(outfile)).mtimeMs;
  const folder = path.join(root, "src/workbench/host/univer");
  for (const name of await readdir(folder)) if ((await stat(path.join(folder, name))).mtimeMs > made) return true;
  return (await stat(path.join(root, "package-lock.json"))).mtimeMs > made;
}

/** build/cli/NAME.cjs from src/cli/NAME.ts (or the entry given); packages stay outside, our own code is inlined. */
export async function bundleProgram(name, entry = `src/cli/${name}.ts`) {
  const outfile = path.join(root, `build/cli/${name}.cjs`);
  return bundle({ entryPoints: [entry], outfile, packages: "external", external: ["#univer"], jsx: "automatic" });
}
