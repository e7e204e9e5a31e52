import { readFiling } from "../../../src/filing/readFiling";
import { toSellingTable } from "../../../src/filing/draft/toSellingTable";
import { trailOfFiling } from "../../../src/filing/trail/trailOfFiling";
import type { SellingTable } from "../../../src/core/ownership/sellingTable";
import type { SourceTrail } from "../../../src/core/trail/sourceTrail";

/** A filing of four lines of figures: the name, before, offered, after and percent after of each holder. */
export function filing(rows: readonly (readonly string[])[], outstanding = "40,000,000"): string {
  return [
    "<html><body>",
    `<p>As of March 1, 2024, there were ${outstanding} shares of our common stock outstanding.</p>`,
    "<p>The following table names the selling stockholders and the shares that each may offer.</p>",
    "<table><tr><th>Selling stockholder</th><th>Shares beneficially owned before the offering</th><th>Shares offered</th><th>Shares beneficially owned after the offering</th><th>Percent</th></tr>",
    ...rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`),
    "</table>",
    "<p>(1) Includes 80,000 shares issuable upon exercise of warrants.</p>",
    "</body></html>",
  ].join("\n");
}

export const ROWS = [
  ["Alder Partners, L.P. (1)", "300,000", "200,000", "100,000", "*"],
  ["Birch &lt;Fund&gt;", "50,000", "50,000", "-0-", "*"],
  ["Cedar Trust", "1,900,000", "400,000", "1,500,000", "3.8%"],
  ["Total", "2,250,000", "650,000", "1,600,000", "4.0%"],
];

export function readTable(text: string): { readonly table: SellingTable; readonly trail: SourceTrail } {
  const read = readFiling(Buffer.from(text), "filing.htm");
  if (!read.ok) throw new Error(read.reason);
  const table = toSellingTable(read.draft);
  if (!table.ok) throw new Error("no table");
  return { table: table.value, trail: trailOfFiling(read.draft, read.text) };
}
