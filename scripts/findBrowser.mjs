// Finds a Chromium for the browser tests, or brings one: CHROMIUM, an installed browser, one that Playwright or this project
// has downloaded before, Playwright's download, and on Linux the package @sparticuz/chromium, which carries its own libraries.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./bundle.mjs";

const require = createRequire(import.meta.url);
const PACKAGE = "@sparticuz/chromium@143.0.4";
const ON_PATH = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"];
const PLACES = {
  darwin: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => (process.env[name] ? ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((rest) => path.join(process.env[name], rest)) : [])),
  linux: ["/snap/bin/chromium", "/opt/google/chrome/chrome"],
};

function runs(file, environment = {}) {
  try { accessSync(file, constants.X_OK); } catch { return false; }
  // Chrome for Windows answers --version by opening a window.
  if (process.platform === "win32") return true;
  return spawnSync(file, ["--version", "--no-sandbox"], { timeout: 20000, stdio: "ignore", env: { ...process.env, ...environment } }).status === 0;
}

function installed() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const named = folders.flatMap((folder) => ON_PATH.map((name) => path.join(folder, process.platform === "win32" ? `${name}.exe` : name)));
  return [...named, ...(PLACES[process.platform] ?? [])].find((file) => existsSync(file) && runs(file)) ?? null;
}

function playwrights() {
  const { chromium } = require("playwright-core");
  const file = chromium.executablePath();
  return file && existsSync(file) && runs(file) ? file : null;
}

function download(say) {
  say("No Chromium is installed; asking Playwright to download one …");
  const cli = path.join(path.dirname(require.resolve("playwright-core/package.json")), "cli.js");
  const { status } = spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: ["ignore", "ignore", "pipe"], timeout: 300000 });
  if (status === 0) return playwrights();
  say("Playwright's download did not succeed.");
  return null;
}

async function fromPackage(say) {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = path.join(root, "build/browser");
  const entry = path.join(folder, "node_modules/@sparticuz/chromium/build/esm/index.js");
  if (!existsSync(entry)) {
    say(`Fetching the package ${PACKAGE} into build/browser …`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
    const { status } = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", PACKAGE], { cwd: folder, stdio: "ignore", timeout: 300000 });
    if (status !== 0) { say("The package could not be fetched."); return null; }
  }
  // It unpacks its libraries only when it believes to be in the serverless runtime that it was made for. They go to the browser
  // alone: another program that loaded them might not start.
  const before = { ...process.env };
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  try {
    const { default: chromium } = await import(pathToFileURL(entry).href);
    const file = await chromium.executablePath();
    const environment = { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? "" };
    return runs(file, environment) ? { file, environment } : null;
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** A Chromium that starts, as its file and what its environment must hold, or null; `say` hears which one and how it came. */
export async function findBrowser(say = console.log) {
  const named = process.env.CHROMIUM;
  if (named) {
    if (runs(named)) { say(`Browser: ${named} (CHROMIUM).`); return { file: named, environment: {} }; }
    say(`CHROMIUM is ${named}, which does not start; looking for another.`);
  }
  const steps = [["installed", installed], ["downloaded before", playwrights], ["downloaded by Playwright", () => download(say)], ["from a package", () => fromPackage(say)]];
  for (const [how, step] of steps) {
    const found = await step();
    if (!found) continue;
    const browser = typeof found === "string" ? { file: found, environment: {} } : found;
    say(`Browser: ${browser.file} (${how}).`);
    return browser;
  }
  say("No Chromium was found and none could be fetched. Install Chrome or Chromium, or name one in CHROMIUM.");
  return null;
}

/** The flags that make Chromium quiet, safe to run as root and independent of the network. */
export const BROWSER_FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
