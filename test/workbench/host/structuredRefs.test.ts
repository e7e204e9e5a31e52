import * as fc from "fast-check";
import { engineColumn, excelColumn, mapReferences, referenceColumn, type TableDirectory, toEngine, toExcel } from "../../../src/workbench/host/structuredRefs";

const columns = ["Prior", "Owned before", "Odd [#1], 'quoted' (x)"];
const directory: TableDirectory = {
  canonical: (table, column) => (table.toLowerCase() === "holders" ? { table: "Holders", column: column === null ? null : columns.find((name) => name.toLowerCase() === column.toLowerCase()) ?? null } : null),
  totalsName: (table, part, names) => `_Totals_${table}_${part}_${names.length}`,
  totalsText: (name) => (name === "_Totals_Holders_Totals_1" ? "Holders[[#Totals],[Prior]]" : null),
};
const odd = referenceColumn(columns[2]!);

describe("references to tables, as Excel writes them and as the engine reads them", () => {
  it.each([
    ["=[@Prior]", "=Holders[[#This Row],[Prior]]"],
    ["=[@[Owned before]]", "=Holders[[#This Row],[Owned before]]"],
    ["=SUM([@Prior]:[@[Owned before]])", "=SUM(Holders[[#This Row],[Prior]]:Holders[[#This Row],[Owned before]])"],
    ["=SUM([@[Prior]:[Owned before]])", "=SUM(Holders[[#This Row],[Prior]:[Owned before]])"],
    ["=SUM([Prior])", "=SUM(Holders[Prior])"],
    ["=SUM(holders[PRIOR])", "=SUM(Holders[Prior])"],
    ["=Holders[[#Headers],[Prior]]", "=Holders[[#Headers],[Prior]]"],
    ["=SUM(Holders[[Prior]:[Owned before]])", "=SUM(Holders[[Prior]:[Owned before]])"],
    ["=ROWS(Holders[#Data])", "=ROWS(Holders[#Data])"],
    ["=Holders[[#Totals],[Prior]]", "=_Totals_Holders_Totals_1"],
    ["=ROWS(Holders[#All])", "=ROWS(_Totals_Holders_All_0)"],
    ['="[@Prior]"&\'[x]\'!A1', '="[@Prior]"&\'[x]\'!A1'],
    ["=Other[x]", "=Other[x]"],
  ])("writes %s out as %s", (formula, engine) => expect(toEngine(formula, "Holders", directory)).toBe(engine));

  it.each(["=[@Prior]*2", "=[@[Owned before]]", `=[@[${odd}]]`, `=SUM(Holders[${odd}])`, `=SUM(Holders[[Prior]:[${odd}]])`, "=Holders[[#Totals],[Prior]]", `=Holders[[#Headers],[${odd}]]`, "=SUM([@[Prior]:[Owned before]])", "=A1+1"])("gives %s back as it was typed", (formula) => {
    expect(toExcel(toEngine(formula, "Holders", directory), "Holders", directory)).toBe(formula);
  });

  it("names the table in a cell outside it", () => expect(toExcel("=Holders[[#This Row],[Prior]]", null, directory)).toBe("=Holders[@Prior]"));

  it("holds any column's name in the engine and gives it back", () => {
    fc.assert(fc.property(fc.string(), (name) => expect(excelColumn(engineColumn(name))).toBe(name)));
    fc.assert(fc.property(fc.string(), (name) => expect(engineColumn(name)).not.toMatch(/[[\]#'@"(),:{}]/)));
  });

  it("leaves a formula alone that is mapped to itself", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("A1", "+", '"[x]"', "T[a]", "[@b]", "'My [sheet]'!", "T[[#All],[c''d]]", "(", ")"), { maxLength: 12 }), (parts) => {
      const formula = `=${parts.join("")}`;
      expect(mapReferences(formula, (table, inner) => `${table}[${inner}]`)).toBe(formula);
    }));
  });
});
