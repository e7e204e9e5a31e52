import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import sirv from "sirv";
import { figure, median, type Figure } from "./figure";
import { openingFigures } from "./openingBench";

const root = process.env.OVERHANG_ROOT ?? process.cwd();
const RUNS = 9;
const OFFICE = `window.Office={onReady:(f)=>{const info={host:"Excel",platform:"OfficeOnline"};if(f)f(info);return Promise.resolve(info)},context:{officeTheme:undefined,requirements:{isSetSupported:()=>true},document:{settings:{get:()=>null}}},actions:{associate(){}},EventType:{}};window.CustomFunctions={associate(){}};window.Excel={run:()=>new Promise(()=>{})};window.OfficeExtension={Error:class extends Error{}};`;

/** What the pane's first load weighs, and when it is ready in a real Chromium, against a bare React + Fluent page in the same run. */
export async function paneBench(): Promise<Figure[]> {
  const dist = path.join(root, "build/bench-dist");
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const made = spawnSync(process.execPath, ["scripts/build.mjs", "--out", dist], { cwd: root, encoding: "utf8", env: { ...process.env, ADDIN_URL: "https://localhost:3000" } });
  if (made.status !== 0) throw new Error(made.stderr || made.stdout);
  const html = readFileSync(path.join(dist, "taskpane.html"), "utf8");
  const local = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map((m) => m[1]).filter((file) => !/^https?:\/\/appsforoffice/.test(file)).map((file) => file.replace(/^https?:\/\/[^/]+/, "").replace(/^\//, ""));
  const gzip = (file: string): number => gzipSync(readFileSync(path.join(dist, file))).length / 1000;
  const weight = local.reduce((sum, file) => sum + gzip(file), gzipSync(html).length / 1000);
  const figures = [figure("pane", "first load, gzip, office.js aside", weight, "kB", "≤ 170"), figure("pane", "functions entry, gzip", gzip("functions.js"), "kB", "≤ 20")];
  await bareFluentPage(dist);
  return [...figures, ...(await timeToReady(dist, html))];
}

async function bareFluentPage(dist: string): Promise<void> {
  const entry = `import { createRoot } from "react-dom/client"; import { createElement as h } from "react"; import { FluentProvider, webLightTheme, Button, Field, Input, Dropdown, Option, MessageBar, ProgressBar, Spinner } from "@fluentui/react-components";
    createRoot(document.getElementById("root")).render(h(FluentProvider, { theme: webLightTheme }, h(Button, null, "Ready"), h(Field, { label: "A" }, h(Input)), h(Dropdown, null, h(Option, { value: "a" }, "a")), h(MessageBar, null, "m"), h(ProgressBar), h(Spinner)));`;
  await build({ stdin: { contents: entry, resolveDir: root, loader: "js" }, bundle: true, minify: true, format: "iife", define: { "process.env.NODE_ENV": '"production"' }, outfile: path.join(dist, "bare.js"), logLevel: "error" });
  writeFileSync(path.join(dist, "bare.html"), '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bare</title></head><body><div id="root"></div><script src="bare.js"></script></body></html>');
}

async function timeToReady(dist: string, html: string): Promise<Figure[]> {
  const { findBrowser, BROWSER_FLAGS } = (await import(pathToFileURL(path.join(root, "scripts/findBrowser.mjs")).href)) as { findBrowser(): Promise<{ file: string; environment: Record<string, string> } | null>; BROWSER_FLAGS: string[] };
  const found = await findBrowser();
  if (!found) { console.error("time to ready: not measured, there is no Chromium"); return []; }
  // office.js aside: a stand-in for it that is ready at once, so that only our own pages are compared.
  writeFileSync(path.join(dist, "pane.html"), html.replace(/<script[^>]*appsforoffice[^>]*><\/script>/, `<script>${OFFICE}</script>`).replace(/https:\/\/localhost:3000\//g, ""));
  const server = createServer(sirv(dist, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: found.file, args: BROWSER_FLAGS, env: { ...process.env, ...found.environment } as Record<string, string> });
  const times: Record<"pane" | "bare", number[]> = { pane: [], bare: [] };
  let opening: Figure[] = [];
  try {
    for (let run = 0; run <= RUNS; run++) {
      for (const name of ["pane", "bare"] as const) {
        const page = await (await browser.newContext()).newPage();
        await page.goto(`${address}/${name}.html`, { waitUntil: "commit" });
        await page.waitForFunction(() => document.querySelector("#root button, #root [role=tab]") !== null, undefined, { polling: "raf" });
        const ready = await page.evaluate(() => performance.now());
        if (run > 0) times[name].push(ready);
        await page.context().close();
      }
    }
    opening = await openingFigures(browser, `${address}/pane.html`);
  } finally {
    await browser.close();
    server.close();
  }
  return [
    figure("pane", "time to ready in Chromium", median(times.pane), "ms"),
    figure("pane", "bare React + Fluent page, time to ready", median(times.bare), "ms"),
    figure("pane", "pane / bare page, time to ready", median(times.pane) / median(times.bare), "×"),
    ...opening,
  ];
}
