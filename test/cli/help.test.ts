import { readFileSync } from "node:fs";
import path from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";
import { exampleFormula } from "../../src/cli/help/exampleFormula";
import { HELP, type ExampleValue, type NumberFormat } from "../../src/cli/help/helpContent";
import { renderFunctionTable, withFunctionTable } from "../../src/cli/help/renderFunctionTable";
import { renderHelpPages } from "../../src/cli/help/renderHelpPages";
import { FUNCTION_IDS } from "../../src/functions/functionIds";
import { cell, serial } from "../functions/cells";
import { generatedMetadata, root } from "./generatedMetadata";

const metadata = generatedMetadata();
const pages = renderHelpPages(metadata);

function given(value: ExampleValue): unknown {
  if (value === null || typeof value !== "object") return value;
  if ("text" in value) return value.text;
  if ("percent" in value) return Number((Number(value.percent.replace("%", "")) / 100).toPrecision(12));
  if ("date" in value) return serial(value.date);
  return value.block;
}

function shown(value: unknown, format: NumberFormat = "shares"): string {
  if (typeof value !== "number") return String(value);
  if (format === "percent") return value.toLocaleString("en-US", { style: "percent", maximumFractionDigits: 4 });
  if (format === "date") return new Date((value - 25569) * 86_400_000).toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" });
  return value.toLocaleString("en-US");
}

describe("the worked examples of the help", () => {
  it.each(FUNCTION_IDS.flatMap((id) => HELP[id].examples.map((example) => [exampleFormula(id, example.values), id, example] as const)))("%s gives what its page says", (_formula, id, { values, shows }) => {
    const { formats } = HELP[id];
    const answer = cell(id, ...values.map(given));
    const got = Array.isArray(answer) ? (answer as unknown[][]).map((row) => row.map((one, column) => shown(one, formats[column] ?? formats[0]))) : shown(answer, formats[0]);
    expect(got).toEqual(shows);
  });

  it("are written as one types them", () => {
    expect(exampleFormula("LOCKUPAVAILABLE", [1000, { date: "2002-03-14" }, null, { percent: "25%" }, true, { text: "a \"b\"" }, { block: [[1, 2], [3, 4]] }])).toBe("=OVERHANG.LOCKUPAVAILABLE(1000,DATE(2002,3,14),,25%,TRUE,\"a \"\"b\"\"\",{1,2;3,4})");
  });
});

describe("the help pages", () => {
  it("are one for each function and one for all", () => {
    expect([...pages.keys()].sort()).toEqual(["help/index.html", ...FUNCTION_IDS.map((id) => `help/${id}.html`)].sort());
  });

  it.each(FUNCTION_IDS.map((id) => [id]))("%s: names every argument, shows every example, and links only to pages that there are", (id) => {
    const page = parseDocument(pages.get(`help/${id}.html`) ?? "");
    const all = (test: (name: string, attributes: Record<string, string>) => boolean) => DomUtils.filter((node) => "attribs" in node && test(node.name, node.attribs), page) as ReturnType<typeof DomUtils.getElementsByTagName>;
    const item = metadata.functions.find((one) => one.id === id);
    expect(all((name) => name === "h1").map((node) => DomUtils.textContent(node))).toEqual([id]);
    expect(all((name, { scope }) => name === "th" && scope === "row").map((node) => DomUtils.textContent(node).replace(" optional", ""))).toEqual(item?.parameters.map((one) => one.name));
    expect(all((_name, attributes) => attributes.class === "example").length).toBe(HELP[id].examples.length);
    expect(HELP[id].examples.length).toBeGreaterThan(0);
    for (const link of all((name) => name === "a")) expect(pages.has(`help/${link.attribs.href}`)).toBe(true);
    expect(all((name, { lang }) => name === "html" && lang === "en").length).toBe(1);
    expect(all((name) => name === "main").length).toBe(1);
    expect(all((name) => name === "script")).toEqual([]);
  });
});

describe("the function table of the README", () => {
  it("is what the code says; npm run docs renews it", () => {
    const readme = readFileSync(path.join(root, "README.md"), "utf8");
    expect(readme.replaceAll("\r\n", "\n")).toBe(withFunctionTable(readme.replaceAll("\r\n", "\n"), metadata));
  });

  it("names every function with its arguments, optional ones in brackets", () => {
    expect(renderFunctionTable(metadata)).toContain("| `PERCENTTEXT(fraction, [decimals], [below])` |");
    expect(withFunctionTable("no markers", metadata)).toBeNull();
  });
});
