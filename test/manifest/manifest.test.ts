import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
const all = (pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((m) => m[1]);
const pngSize = (file: string): [number, number] => { const b = readFileSync(path.join(root, file)); return [b.readUInt32BE(16), b.readUInt32BE(20)]; };

describe("manifest.xml", () => {
  test("is read by office-addin-manifest", () => {
    const script = 'require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml").then((m) => console.log(JSON.stringify(m)))';
    const run = spawnSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(JSON.parse(run.stdout)).toMatchObject({ displayName: "Overhang", providerName: "Overhang", hosts: ["Workbook"], permissions: "ReadWriteDocument" });
  });

  test("names only https addresses of one origin, beside the schemas", () => {
    const addresses = all(/DefaultValue="(https?:[^"]*)"/g).concat(all(/<AppDomain>([^<]*)</g));
    expect(addresses.length).toBeGreaterThan(10);
    expect(new Set(addresses.map((a) => new URL(a).origin))).toEqual(new Set(["https://localhost:3000"]));
  });

  test("has a support address and an app domain", () => {
    expect(xml).toMatch(/<SupportUrl DefaultValue="https:/);
    expect(all(/<AppDomain>([^<]*)</g)).not.toHaveLength(0);
  });

  test("has no dangling, unused, doubled or overlong resource id", () => {
    const defined = all(/<bt:(?:Image|Url|String) id="([^"]*)"/g);
    const used = new Set(all(/resid="([^"]*)"/g));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => !used.has(id))).toEqual([]);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test("keeps the namespace that workbooks rely on", () => {
    expect(xml).toMatch(/<bt:String id="Functions.Namespace" DefaultValue="OVERHANG"\/>/);
  });

  test("asks for the shared runtime and ExcelApi 1.13, and not for RibbonApi", () => {
    expect(all(/<Set Name="([^"]*)" MinVersion/g)).toEqual(["SharedRuntime", "ExcelApi"]);
    expect(xml).toMatch(/Name="ExcelApi" MinVersion="1\.13"/);
    expect(xml).toMatch(/<Runtime resid="Taskpane.Url" lifetime="long"\/>/);
  });

  test.each([16, 32, 64, 80, 128])("its icons are really %i pixels", (size) => {
    for (const name of ["icon", "refresh", "checks", "freeze", "help"]) expect(pngSize(`assets/${name}-${size}.png`)).toEqual([size, size]);
  });

  test("names each icon by its own size", () => {
    const sized = [...xml.matchAll(/<bt:Image id="\w+\.(\d+)x\1" DefaultValue="[^"]*-(\d+)\.png"/g)];
    expect(sized).toHaveLength(15);
    for (const [, id, file] of sized) expect(file).toBe(id);
  });

  test("keeps texts within Office's limits", () => {
    for (const text of all(/<bt:ShortStrings>([\s\S]*)<\/bt:ShortStrings>/g).flatMap((s) => [...s.matchAll(/DefaultValue="([^"]*)"/g)].map((m) => m[1]))) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of all(/<bt:LongStrings>([\s\S]*)<\/bt:LongStrings>/g).flatMap((s) => [...s.matchAll(/DefaultValue="([^"]*)"/g)].map((m) => m[1]))) expect(text.length).toBeLessThanOrEqual(250);
  });

  test("offers Refresh and Freeze on the ribbon and on the cells' menu, between Insert and Help", () => {
    const labels = (part: string): string[] => [...part.matchAll(/<Control [^>]*>\s*<Label resid="([^"]*)"/g)].map(([, resid]) => new RegExp(`id="${resid}" DefaultValue="([^"]*)"`).exec(xml)![1]);
    const [ribbon, menu] = [/<OfficeTab[\s\S]*<\/OfficeTab>/, /<OfficeMenu[\s\S]*<\/OfficeMenu>/].map((part) => part.exec(xml)![0]);
    expect(labels(ribbon)).toEqual(["Overhang pane", "Selling stockholders", "Refresh", "Checks", "Freeze", "Help"]);
    expect(labels(menu)).toEqual(["Selling-stockholder table", "Refresh selling stockholders", "Freeze formulas to values"]);
  });

  test("has an action that shows the pane, on the page of the shared runtime, which is where Office.addin.showAsTaskpane finds its page", () => {
    const runtime = /<Runtime resid="([^"]*)"/.exec(xml)![1];
    const actions = [...xml.matchAll(/<Action xsi:type="ShowTaskpane">([\s\S]*?)<\/Action>/g)].map(([, inner]) => inner);
    expect(actions).toHaveLength(1);
    expect(actions[0]).toMatch(new RegExp(`<TaskpaneId>[^<]+</TaskpaneId>\\s*<SourceLocation resid="${runtime}"/>`));
  });

  test("has a version that Microsoft's validation takes: 1.0 or later, of four numbers", () => {
    expect(all(/<Version>([^<]*)</g)[0]).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
  });

  test("carries the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    expect(all(/<Version>([^<]*)</g)).toEqual([`${version}.0`]);
  });

  test("its ribbon functions are associated by the add-in", () => {
    const folder = path.join(root, "src/commands");
    const source = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), "utf8")).join("\n");
    for (const name of all(/<FunctionName>([^<]*)</g)) expect(source).toContain(name);
  });
});
