import { printedTable } from "../../../src/core/print/printedTable";
import { edgarHtml } from "../../../src/core/print/edgarHtml";
import { wordHtml } from "../../../src/core/print/wordHtml";
import { internap2001 } from "../../../src/filing/sample/internap2001";
import { describeWithLibreOffice, openedInWriter } from "./soffice";

const printed = printedTable(internap2001, { decimals: 1, zeroShows: "—" });
const textOf = (xml: string): string => xml.replace(/<[^>]+>/g, "").replace(/&amp;/g, "&").replace(/&apos;/g, "'").replace(/&quot;/g, '"').replace(/\s+/g, " ").trim();

describeWithLibreOffice("the copied table, opened by a word processor", () => {
  test.each([["as copied for Word", wordHtml(printed)], ["as filed on EDGAR", edgarHtml(printed)]])("%s is a table with two heading rows, a row for each holder and a total", async (_, html) => {
    const document = await openedInWriter(html);
    const tables = document.match(/<table:table [\s\S]*?<\/table:table>/g) ?? [];
    expect(tables).toHaveLength(1);
    const rows = (tables[0]!.match(/<table:table-row[\s\S]*?<\/table:table-row>/g) ?? []).map((row) => (row.match(/<table:table-cell[\s\S]*?<\/table:table-cell>/g) ?? []).map(textOf));
    expect(rows).toHaveLength(2 + 52 + 1);
    expect(rows.at(-1)).toEqual(["Total", "109,204,893", "85,568,119", "30,969,036", "13.1%"]);
    expect(rows.find(([name]) => name!.startsWith("Capital Ventures International"))!.slice(1)).toEqual(["7,911,829", "15,244,091", "—", "—"]);
    expect(rows[0]!.filter(Boolean)).toEqual(["Beneficially owned before the offering(1)", "Beneficially owned after the offering(1)"]);
    expect(tables[0]).toMatch(/text:style-name="[^"]+">\(1\)/);
    expect(textOf(document)).toContain("* Less than 1%.");
    // As it is drawn: every number to the right, the total's too, and a rule under the headings.
    const lookOf = (family: string, name: string): string => new RegExp(`<style:style style:name="${name}" style:family="${family}"[\\s\\S]*?</style:style>`).exec(document)?.[0] ?? "";
    const last = (tables[0]!.match(/<table:table-row[\s\S]*?<\/table:table-row>/g) ?? []).at(-1)!;
    const paragraphs = [...last.matchAll(/<text:p text:style-name="([^"]+)">/g)].map(([, name]) => lookOf("paragraph", name!));
    expect(paragraphs.slice(1).map((style) => /fo:text-align="(\w+)"/.exec(style)?.[1])).toEqual(["end", "end", "end", "end"]);
    // Over several pages both heading rows stand on each, and no row is torn.
    const headings = /<table:table-header-rows>([\s\S]*?)<\/table:table-header-rows>/.exec(tables[0]!)?.[1] ?? "";
    if (html.includes("<thead>")) expect(headings.match(/<table:table-row/g)).toHaveLength(2);
    if (html.includes("border-top")) {
      const cells = [...tables[0]!.matchAll(/<table:table-cell table:style-name="([^"]+)"/g)].map(([, name]) => lookOf("table-cell", name!));
      expect(cells.filter((style) => /fo:border-bottom="[\d.]+pt double/.test(style)).length).toBeGreaterThan(0);
      expect(cells.filter((style) => /fo:border-bottom="[\d.]+pt solid/.test(style)).length).toBeGreaterThanOrEqual(5);
    }
  }, 240000);
});
