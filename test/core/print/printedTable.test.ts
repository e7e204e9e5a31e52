/** @jest-environment jsdom */
import type { Holder } from "../../../src/core/ownership/holder";
import type { SellingTable } from "../../../src/core/ownership/sellingTable";
import { edgarHtml } from "../../../src/core/print/edgarHtml";
import { plainText } from "../../../src/core/print/plainText";
import { printedTable } from "../../../src/core/print/printedTable";
import { wordHtml } from "../../../src/core/print/wordHtml";

const holder = (name: string, over: Partial<Holder>): Holder => ({ name, noteRefs: [], held: 0, acquirable: 0, offered: 0, offeredFromAcquirable: null, ownershipCap: null, group: "", relationship: "", brokerDealer: "", noticeAddress: "", ...over });

/** 1,000,000 outstanding: Ann keeps 30,000 of 50,000 (3.0%); Müller keeps 5,000 (0.5%, so `*`); Zed keeps none. */
const table: SellingTable = {
  offering: { issuer: "Acme & Sons, Inc.", form: null, sharesOutstanding: 1_000_000, ownershipAsOf: "2020-01-31", sharesRegistered: null, percentBasis: "outstanding", lockUp: null, supplementThreshold: null, sources: {} },
  holders: [holder("Ann Lee", { held: 50_000, offered: 20_000, noteRefs: ["2", "3"] }), holder("Müller <Beteiligungs> GmbH", { held: 6_000, offered: 1_000 }), holder("Zed Fund", { held: 700, offered: 700 })],
  notes: [{ ref: "1", text: "One — two\n three." }, { ref: "2", text: "Includes 5 shares." }, { ref: "3", text: "Third." }],
  headingNoteRefs: ["1"], printedTotals: null, showsPercentBefore: false,
};
const printed = printedTable(table, { decimals: 1, zeroShows: "—" });

const documentOf = (html: string): Document => new DOMParser().parseFromString(html, "text/html");
const textOf = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();
const rowsOf = (html: string): string[][] => [...documentOf(html).querySelectorAll("tr")].map((row) => [...row.children].map(textOf));

test("figures print as a prospectus prints them: `*` under 1%, a dash for none, the total by its own rule", () => {
  expect(printed.rows.map(({ cells }) => cells)).toEqual([["50,000", "20,000", "30,000", "3.0%"], ["6,000", "1,000", "5,000", "*"], ["700", "700", "—", "—"]]);
  expect(printed.total.cells).toEqual(["56,700", "21,700", "35,000", "3.5%"]);
  expect(printed.starLine).toBe("* Less than 1%.");
  expect(printedTable({ ...table, holders: [table.holders[0]!] }, { decimals: 1, zeroShows: "*" }).starLine).toBeNull();
});

test("percent before is printed only where the filing has it", () => {
  const wide = printedTable({ ...table, showsPercentBefore: true }, { decimals: 1, zeroShows: "*" });
  expect(wide.rows[0]!.cells).toEqual(["50,000", "5.0%", "20,000", "30,000", "3.0%"]);
  expect(wide.total.cells).toHaveLength(5);
});

describe.each([["for Word", wordHtml], ["for EDGAR", edgarHtml]])("the table %s", (_, render) => {
  const html = render(printed);
  test("has two heading rows that span the columns, one row for each holder, and a total", () => {
    const rows = [...documentOf(html).querySelectorAll("tr")];
    expect(rows).toHaveLength(2 + 3 + 1);
    const widths = rows.map((row) => [...row.children].reduce((sum, cell) => sum + Number(cell.getAttribute("colspan") ?? 1), 0));
    expect(new Set(widths)).toEqual(new Set([5]));
    expect(rowsOf(html)[1]).toEqual(["Selling stockholder", "Number", "Number of shares being offered", "Number", "Percent"]);
    expect(rowsOf(html)[3]).toEqual(["Müller <Beteiligungs> GmbH", "6,000", "1,000", "5,000", "*"]);
    expect(rowsOf(html).at(-1)).toEqual(["Total", "56,700", "21,700", "35,000", "3.5%"]);
  });
  test("raises the marks, on names and on headings", () => {
    expect([...documentOf(html).querySelectorAll("sup")].map(textOf)).toEqual(["(1)", "(1)", "(2)(3)"]);
  });
  test("has the line that explains `*` and every note beneath", () => {
    const after = [...documentOf(html).querySelectorAll("table ~ p")].map(textOf);
    expect(after).toEqual(["* Less than 1%.", "(1) One — two three.", "(2) Includes 5 shares.", "(3) Third."]);
  });
});

test("the file for EDGAR is plain ASCII in short lines, with attributes alone", () => {
  const html = edgarHtml(printedTable({ ...table, notes: [{ ref: "1", text: "word ".repeat(400) }] }, { decimals: 1, zeroShows: "—" }));
  // eslint-disable-next-line no-control-regex -- the range of ASCII is what is tested
  expect(html).toMatch(/^[\x00-\x7f]*$/);
  expect(html).toContain("M&#252;ller &lt;Beteiligungs&gt; GmbH");
  expect(html).toContain("&#8212;");
  expect(html).not.toMatch(/style=|<style|<script|<img|class=|href=/i);
  expect(Math.max(...html.split("\n").map((line) => line.length))).toBeLessThan(300);
});

/** HTML 3.2's elements and attributes, as chapter 5 of the manual allows them; what this file has no use for is left out. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = { html: [], head: [], title: [], body: ["bgcolor", "text"], p: ["align"], b: [], br: [], hr: ["size", "noshade"], sup: [], table: ["width", "border", "cellspacing", "cellpadding"], tr: ["valign"], th: ["colspan", "width", "align"], td: ["align", "nowrap"] };

test("the file for EDGAR has no element or attribute that its manual does not allow, no table within a table, and no character that it refuses", () => {
  const html = edgarHtml(printedTable({ ...table, offering: { ...table.offering, issuer: "Zo\u00eb\u0007 \u0085\u201cBest\u201d & Co." }, notes: [{ ref: "1", text: "A\u0001 \u2014 b\u00a0c\td" }] }, { decimals: 1, zeroShows: "\u2014" }));
  const tags = [...html.matchAll(/<(\/?)([A-Za-z]+)((?:\s+[^>]*)?)>/g)];
  for (const [whole, , name, attributes] of tags) {
    const known = ALLOWED[name!.toLowerCase()];
    expect([whole, known !== undefined]).toEqual([whole, true]);
    for (const [, attribute] of attributes!.matchAll(/([A-Za-z-]+)(?:="[^"]*")?/g)) expect([whole, known!.includes(attribute!.toLowerCase())]).toEqual([whole, true]);
  }
  // Nothing that looks like a tag was left out of the count.
  expect(tags).toHaveLength(html.match(/</g)!.length);
  expect(html.match(/<TABLE/g)).toHaveLength(1);
  for (const [, number] of html.matchAll(/&#(\d+);/g)) expect([number, Number(number) >= 160]).toEqual([number, true]);
  expect(html.match(/&(?!#\d+;|amp;|lt;|gt;|quot;)/g)).toBeNull();
  expect(html).toMatch(/^[\n\x20-\x7e]*$/);
});

test("the text keeps to the widths that EDGAR takes: 132 characters in the table, 80 in the notes", () => {
  const lines = plainText(printedTable({ ...table, showsPercentBefore: true, notes: [{ ref: "1", text: "word ".repeat(100) }] }, { decimals: 2, zeroShows: "\u2014" })).split("\n");
  const notes = lines.findIndex((line) => line.startsWith("(1)"));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(132);
  expect(Math.max(...lines.slice(notes).map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("the text lines its columns up and wraps within its width", () => {
  const lines = plainText(printed).split("\n");
  const ends = ["20,000", "1,000"].map((number) => lines.find((line) => line.includes(` ${number} `))!.indexOf(` ${number} `) + number.length);
  expect(ends[0]).toBe(ends[1]);
  expect(lines.find((line) => line.startsWith("Ann Lee"))).toMatch(/^Ann Lee\(2\)\(3\)\s+50,000\s+20,000\s+30,000\s+3\.0%$/);
  const width = lines.find((line) => line.startsWith("----"))!.length;
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  expect(lines.filter((line) => line.startsWith("(")).map((line) => line.slice(0, 3))).toEqual(["(1)", "(2)", "(3)"]);
});
