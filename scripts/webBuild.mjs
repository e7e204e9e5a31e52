// Runs webpack for the development server and for deployment, and knows when there is nothing to do.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "./bundle.mjs";

const require = createRequire(import.meta.url);
const INPUTS = ["src", "assets", "scripts", "manifest.xml", "package-lock.json", "tsconfig.json", "webpack.config.js"];
const STAMP = path.join(root, "build/web.stamp");
export const developmentFolder = path.join(root, "build/web");

function* filesUnder(name) {
  const full = path.join(root, name);
  if (!existsSync(full)) return;
  if (!statSync(full).isDirectory()) { yield name; return; }
  for (const inner of readdirSync(full).sort()) yield* filesUnder(`${name}/${inner}`);
}

/** A digest of every input's name, size and time; the same digest means the same build. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const name of INPUTS.flatMap((input) => [...filesUnder(input)])) {
    const { size, mtimeMs } = statSync(path.join(root, name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

async function compiler(mode, out) {
  const webpack = require("webpack");
  const config = require("../webpack.config.js");
  return webpack(await config({ out }, { mode }));
}

function report(error, stats) {
  if (error) throw error;
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: process.stdout.isTTY }));
  return stats;
}

/** Compiles once, into `out` or the mode's own folder. Rejects with webpack's own messages. */
export async function compile(mode, out) {
  const running = await compiler(mode, out);
  try {
    return report(null, await new Promise((resolve, reject) => running.run((error, stats) => (error ? reject(error) : resolve(stats)))));
  } finally {
    await new Promise((done) => running.close(done));
  }
}

/** Makes build/web unless it is up to date; waits while another process makes it. Answers true when it had to compile. */
export async function ensureDevelopmentBuild() {
  const release = await hold(path.join(root, "build/web.lock"));
  try {
    const now = fingerprint();
    if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === now) return false;
    rmSync(STAMP, { force: true });
    await compile("development");
    writeFileSync(STAMP, now);
    return true;
  } finally {
    release();
  }
}

/** Holds a lock file that names this process; one left behind by a process that is gone is taken over. */
async function hold(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    try { writeFileSync(file, String(process.pid), { flag: "wx" }); break; } catch (error) { if (error.code !== "EEXIST") throw error; }
    if (!ownerRuns(file)) rmSync(file, { force: true });
    else await new Promise((next) => setTimeout(next, 300));
  }
  return () => rmSync(file, { force: true });
}

function ownerRuns(file) {
  let owner;
  try { owner = Number(readFileSync(file, "utf8")); } catch { return false; }
  if (!owner) return Date.now() - statSync(file).mtimeMs < 2000;
  try { process.kill(owner, 0); return true; } catch (error) { return error.code === "EPERM"; }
}

/** Compiles after every change until `stop` is called; `built` hears of each round, with the errors or an empty text. */
export async function watch(built) {
  const running = await compiler("development");
  rmSync(STAMP, { force: true });
  const watching = await new Promise((resolve) => {
    const handle = running.watch({ aggregateTimeout: 200 }, (error, stats) => {
      let problem = "";
      try { report(error, stats); } catch (caught) { problem = caught.message; }
      built(problem);
      resolve(handle);
    });
  });
  return { stop: () => new Promise((done) => watching.close(() => running.close(done))) };
}
