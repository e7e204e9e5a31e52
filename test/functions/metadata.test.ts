import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import "./cells";
import { associateFunctions } from "../../src/functions/associateFunctions";
import { FUNCTION_IDS } from "../../src/functions/functionIds";

interface Parameter { name: string; description: string; type: string; optional?: boolean; dimensionality?: string }
interface Metadata { functions: { id: string; name: string; description: string; helpUrl: string; parameters: Parameter[]; result: { type?: string; dimensionality?: string }; options?: unknown }[] }

const root = path.resolve(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "overhang-"));
const file = path.join(folder, "functions.json");
afterAll(() => rmSync(folder, { recursive: true }));
execFileSync(process.execPath, ["-e", `import(${JSON.stringify(pathToFileURL(path.join(root, "scripts/functionsMetadata.mjs")).href)}).then((m) => m.generateMetadata(${JSON.stringify(file)}))`]);
const metadata = JSON.parse(readFileSync(file, "utf8")) as Metadata;

/** The contract's table, typed by hand: optional ones in brackets, a block as name[][]. */
const SIGNATURES = [
  "PERCENTOWNED(shares, outstanding, [acquirable])",
  "PERCENTAFTER(prior, offered, outstanding, [acquirable], [basis], [acquirableOffered])",
  "PERCENTTEXT(fraction, [decimals], [below])",
  "OWNERSHIPCAP(outstanding, cap, [held])",
  "CAPPEDSHARES(shares, outstanding, cap, [held])",
  "LOCKUPEXPIRY(start, days, [throughAndIncluding])",
  "LOCKUPAVAILABLE(shares, asOf, firstRelease, [releasePercent], [intervalMonths], [sold])",
  "LOCKUPLOCKED(shares, asOf, firstRelease, [releasePercent], [intervalMonths])",
  "LOCKUPNEXT(asOf, firstRelease, [releasePercent], [intervalMonths])",
  "LOCKUPSCHEDULE(shares, firstRelease, [releasePercent], [intervalMonths])",
  "SCHEDULEAVAILABLE(shares, asOf, schedule[][], [sold])",
  "RULE144LIMIT(outstanding, [averageWeeklyVolume], [soldLastThreeMonths])",
  "PRORATA(amount, holdings[][])",
];

describe("functions.json", () => {
  it("declares the contract's functions with their arguments in order", () => {
    const shown = (parameter: Parameter) => `${parameter.name}${parameter.dimensionality === "matrix" ? "[][]" : ""}`;
    expect(metadata.functions.map((item) => `${item.id}(${item.parameters.map((parameter) => (parameter.optional ? `[${shown(parameter)}]` : shown(parameter))).join(", ")})`)).toEqual(SIGNATURES);
  });

  it("leaves every refusal to our code: no parameter has a type that Excel would convert to", () => {
    expect(metadata.functions.flatMap((item) => item.parameters.map((parameter) => parameter.type)).filter((type) => type !== "any")).toEqual([]);
  });

  it("spills exactly where the contract says", () => {
    expect(metadata.functions.filter((item) => item.result.dimensionality === "matrix").map((item) => item.id)).toEqual(["LOCKUPSCHEDULE", "PRORATA"]);
  });

  it("says for every function and argument what it is, briefly, and links an https help page named after the function", () => {
    for (const item of metadata.functions) {
      expect(item.name).toBe(item.id);
      expect(item.helpUrl).toBe(`https://localhost:3000/help/${item.id}.html`);
      expect(item.options).toBeUndefined();
      for (const text of [item.description, ...item.parameters.map((parameter) => parameter.description)]) expect(text.length).toBeGreaterThan(10);
      for (const parameter of item.parameters) expect(parameter.description.length).toBeLessThanOrEqual(128);
    }
  });

  it("names the same functions as the code that the runtime is given", () => {
    const associated: string[] = [];
    Object.assign((globalThis as unknown as { CustomFunctions: object }).CustomFunctions, { associate: (id: string) => associated.push(id) });
    associateFunctions();
    expect(associated).toEqual(metadata.functions.map((item) => item.id));
    expect([...FUNCTION_IDS]).toEqual(associated);
    expect(existsSync(file)).toBe(true);
  });
});
