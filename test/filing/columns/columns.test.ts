import { columnsGrid, type PageLine } from "../../../src/filing/columns/columnsGrid";
import { plainLine } from "../../../src/filing/columns/plainLine";
import { readColumns } from "../../../src/filing/columns/readColumns";
import { segmentsOf } from "../../../src/filing/columns/segments";

const page = (text: string): PageLine[] => text.split("\n").map((line, index) => ({ text: line, start: index * 100, end: index * 100 + line.length, pageBreakBefore: false }));
const rows = (text: string): string[][] => {
  const grid = columnsGrid(page(text));
  return Array.from({ length: grid?.rows ?? 0 }, (_, row) => (grid?.cells ?? []).filter((cell) => cell.row === row).map((cell) => `${cell.column}${cell.columnSpan > 1 ? `+${cell.columnSpan - 1}` : ""}:${cell.text}`));
};

describe("segmentsOf", () => {
  it("parts a line at wide gaps, and figures at one blank; signs go back to their figure", () => {
    expect(segmentsOf("Ann Lee    5,530 0   *").map((segment) => segment.text)).toEqual(["Ann Lee", "5,530", "0", "*"]);
    expect(segmentsOf("Bo   $ 1,000   1.5 %").map((segment) => segment.text)).toEqual(["Bo", "$1,000", "1.5%"]);
    expect(segmentsOf("Bo   1,000 (2)").map((segment) => segment.text)).toEqual(["Bo", "1,000 (2)"]);
  });
});

describe("an address with its postcode behind a wide gap", () => {
  it("stays words, and a count of five digits stays a figure", () => {
    expect(segmentsOf("  New York, NY   10017").map((segment) => segment.text)).toEqual(["New York, NY 10017"]);
    expect(segmentsOf("  Austin, Texas  78701-1234").map((segment) => segment.text)).toEqual(["Austin, Texas 78701-1234"]);
    expect(segmentsOf("Smith Trust          10017").map((segment) => segment.text)).toEqual(["Smith Trust", "10017"]);
    expect(segmentsOf("Marsh, Bo            10,017").map((segment) => segment.text)).toEqual(["Marsh, Bo", "10,017"]);
    expect(segmentsOf("Lee, Ann   10017   0").map((segment) => segment.text)).toEqual(["Lee, Ann", "10017", "0"]);
  });
});

describe("marks between slashes", () => {
  it("are marks in brackets, on the same columns of the page", () => {
    expect(plainLine("Able Fund/(1)/        250,000")).toBe("Able Fund (1)         250,000");
    expect(plainLine("Offering/(1)(2)/")).toBe("Offering (1)(2) ");
    expect(plainLine("Able Fund/1/        250,000/2/")).toBe("Able Fund(1)        250,000(2)");
  });
  it("are not the strokes of a name, of a fraction or of a date", () => {
    for (const line of ["R/2/ Investments, LDC     1,000", "Trust u/a dated 1/1/90     1,000", "Lee and/or Marsh     1/3", "held since 12/1/  1,000"]) expect(plainLine(line)).toBe(line);
  });
});

describe("columnsGrid", () => {
  it("gives each line its columns where they shift at a page break", () => {
    expect(rows("Name         Offered     After\n----         -------     -----\nAnn            5,000       700\nBo             6,000         0\nCy          7,000       800\nDi          8,000         0")).toEqual([
      ["0:Name", "1:Offered", "2:After"], ["0:Ann", "1:5,000", "2:700"], ["0:Bo", "1:6,000", "2:0"], ["0:Cy", "1:7,000", "2:800"], ["0:Di", "1:8,000", "2:0"],
    ]);
  });
  it("lays a heading over the columns that it reaches across", () => {
    expect(rows("                   Owned After Offering\n                   --------------------\nName    Offered     Number     Percent\n----    -------    -------     -------\nAnn       5,000        700        1.2%\nBo        6,000        800        1.4%")).toEqual([
      ["0:Name", "1:Offered", "2+1:Owned After Offering"], ["2:Number", "3:Percent"], ["0:Ann", "1:5,000", "2:700", "3:1.2%"], ["0:Bo", "1:6,000", "2:800", "3:1.4%"],
    ]);
  });
  it("joins a figure that is broken behind a comma", () => {
    expect(rows("Name     Before    Offered\n----     ------    -------\nAnn       5,000      4,000\nBo       1,234,      1,000\n            567\nCy        7,000      1,000").slice(1)).toEqual([["0:Ann", "1:5,000", "2:4,000"], ["0:Bo", "1:1,234,567", "2:1,000"], [], ["0:Cy", "1:7,000", "2:1,000"]]);
  });
  it("puts a figure that stands alone under the column above it", () => {
    expect(rows("Name     Before    Offered\n----     ------    -------\nAnn       5,000      4,000\nBo                   6,000\nCy        7,000      1,000").slice(1)).toEqual([["0:Ann", "1:5,000", "2:4,000"], ["0:Bo", "2:6,000"], ["0:Cy", "1:7,000", "2:1,000"]]);
  });
});

describe("readColumns", () => {
  it("finds a table without tags by its columns, and leaves prose as paragraphs", () => {
    const text = "     The following table shows the holders of the shares offered.\n\nSelling Stockholder   Offered\n-------------------   -------\nAnn Lee                 5,000\nBo Marsh                6,000\nCy North                7,000\n\n(1)  A note about the holders.\n";
    const steps = readColumns(text, { start: 0, end: text.length });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.map((block) => (block.kind === "text" ? block.text : `${block.grid.rows} rows`))).toEqual(["The following table shows the holders of the shares offered.", "4 rows", "(1) A note about the holders."]);
  });
});
