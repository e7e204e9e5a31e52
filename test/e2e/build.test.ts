import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ADDRESS = "https://addins.example.com/overhang";
const OFFICE_JS = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const build = (address: string, out: string): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, [path.join(__dirname, "../../scripts/build.mjs"), "--out", out], { env: { ...process.env, ADDIN_URL: address }, encoding: "utf8" });

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesUnder(path.join(folder, entry.name)) : [path.join(folder, entry.name)]));
}

describe("npm run build", () => {
  const out = mkdtempSync(path.join(tmpdir(), "overhang-dist-"));
  let said: ReturnType<typeof build>;
  const text = (name: string): string => readFileSync(path.join(out, name), "utf8");
  beforeAll(() => { said = build(`${ADDRESS}/`, out); }, 300000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  test("succeeds and says where the files are to be served", () => {
    expect([said.status, said.stderr]).toEqual([0, ""]);
    expect(said.stdout).toContain(`${ADDRESS}/manifest.xml`);
  });

  test("names the deployment address everywhere, and the development address nowhere", () => {
    expect(text("manifest.xml")).toContain(`${ADDRESS}/taskpane.html`);
    expect(text("manifest.xml")).toContain("<AppDomain>https://addins.example.com</AppDomain>");
    expect(text("functions.json")).toContain(`${ADDRESS}/help/PERCENTAFTER.html`);
    for (const file of filesUnder(out).filter((name) => /\.(html|js|json|xml|css)$/.test(name))) expect([file, readFileSync(file, "utf8").includes("localhost:3000")]).toEqual([file, false]);
  });

  test("loads office.js from Microsoft and everything else from its own folder", () => {
    const page = text("taskpane.html");
    expect(page).toContain(OFFICE_JS);
    const sources = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? "").filter((source) => !source.includes("appsforoffice"));
    expect(sources.length).toBeGreaterThan(0);
    const files = filesUnder(out).map((name) => path.relative(out, name));
    for (const source of sources) expect(files).toContain(source);
  });

  test("holds every file that the manifest names", () => {
    const named = [...text("manifest.xml").matchAll(/https:\/\/addins\.example\.com\/overhang\/([^"<]+)/g)].map((match) => match[1] ?? "");
    const files = filesUnder(out).map((name) => path.relative(out, name).split(path.sep).join("/"));
    for (const name of named) expect(files).toContain(name);
  });

  test("ships neither the workbench nor a copy of office.js", () => {
    const files = filesUnder(out).map((name) => path.relative(out, name));
    expect(files.filter((name) => /workbench|officejs|office\.js|excel-web|univer/i.test(name))).toEqual([]);
    for (const file of filesUnder(out).filter((name) => name.endsWith(".js"))) expect([file, /univerjs|SimHost/.test(readFileSync(file, "utf8"))]).toEqual([file, false]);
  });

  test.each([["http://addins.example.com", "https"], ["not an address", "no address"], ["https://addins.example.com/?a=1", '"?"']])("refuses %s with the reason", (address, reason) => {
    const { status, stderr } = build(address, out);
    expect(status).toBe(1);
    expect(stderr).toContain(reason);
  });
});
