import { toSellingTable } from "../../../src/filing/draft/toSellingTable";
import { readFiling } from "../../../src/filing/readFiling";

const cells = (tag: string, texts: readonly string[]): string => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;

function told(headings: readonly string[], row: readonly string[]): readonly string[] {
  const page = `<html><body><h2>SELLING STOCKHOLDERS</h2><p>Percentages are based on 60,000,000 shares of common stock outstanding as of September 30, 2024.</p><table>${cells("th", headings)}${cells("td", row)}</table></body></html>`;
  const read = readFiling(new TextEncoder().encode(page), "f.htm");
  if (!read.ok) throw new Error(read.reason);
  const table = toSellingTable(read.draft);
  if (!table.ok) throw new Error("refused");
  return table.findings.filter(({ check }) => check === "columns-left-out").map(({ message }) => message);
}

const OWN = ["Selling Stockholder", "Shares Owned Before the Offering", "Shares Offered", "Shares Owned After the Offering"];
const ANN = ["Ann Lee", "12,000,000", "4,000,000", "8,000,000"];

test("an over-allotment and another class, for which the table has no place, are named", () => {
  expect(told([...OWN, "Shares Subject to Over-Allotment Option"], [...ANN, "600,000"])).toEqual([
    'The filing\'s table has a column of figures that this table has no place for: "Shares Subject to Over-Allotment Option". Set what you need of it in columns of your own.',
  ]);
  expect(told([...OWN, "Warrants Owned Before the Offering", "Warrants Offered"], [...ANN, "2,000", "2,000"])[0]).toMatch(/columns of figures that this table has no place for: "Warrants Owned Before the Offering" and "Warrants Offered"\./);
});

test("columns of words and columns without a figure are not", () => {
  expect(told(OWN, ANN)).toEqual([]);
  expect(told([...OWN, "Address", "Shares Subject to Over-Allotment Option"], [...ANN, "12 Main Street", "—"])).toEqual([]);
});
