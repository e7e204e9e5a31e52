import { PROVENANCE_NAMESPACE } from "../../src/workbook/provenance/provenance";
import { COLUMNS } from "../../src/core/ownership/columns";
import { internap2001 } from "../../src/filing/sample/internap2001";
import { insert } from "../../src/workbook/insert";
import { readState } from "../../src/workbook/readState";
import { select } from "../../src/workbook/select";
import { startAddinInNode, type AddinInNode } from "../../src/workbench/host/node/startAddinInNode";
import { manyHolders, request, watch } from "./insertFixture";
import { enter, readSheets } from "./sheetReading";

let addin: AddinInNode;
beforeEach(async () => { addin = await startAddinInNode(); });
afterEach(() => addin.dispose());

const HEADER = 4;
const TOTAL = 57;

/** Expected figures are those of the printed prospectus, read by hand; none was computed by this program. */
describe("the sample in mode formulas", () => {
  test("is the printed table to the share and to the printed digit", async () => {
    const progress = watch();
    const outcome = await insert(request(), progress);
    expect(outcome.ok && outcome.value.totals).toEqual({ offered: 85568119, before: 109204893, after: 30969036 });
    const { "Selling Stockholders": sheet } = await readSheets("Selling Stockholders");
    expect(sheet.values[HEADER]).toEqual(COLUMNS.map(([, header]) => header));
    expect(sheet.text[HEADER - 1]![0]).toBe("");
    expect(sheet.text[TOTAL]!.slice(0, 7)).toEqual(["Total", "", "109,204,893", "", "85,568,119", "30,969,036", "13.1%"]);
    const row = (name: string): string[] => sheet.text.find(([cell]) => cell === name)!;
    expect(row("Capital Ventures International").slice(1, 7)).toEqual(["3, 4", "7,911,829", "5.0%", "15,244,091", "—", "*"]);
    expect(["H&Q Internap Investors, LP", "Standish O'Grady", "Morgan Stanley Venture Partners III, L.P.", "Doll Technology Investment Fund", "Daniel L. Burstein", "David Cornfield"].map((name) => row(name)[6])).toEqual(["1.6%", "5.5%", "4.0%", "2.9%", "2.4%", "*"]);
    expect(sheet.text.slice(5, TOTAL)).toHaveLength(52);
    expect(sheet.values.find(([name]) => name === "Standish O'Grady")![1]).toBe("2");
    expect(sheet.text.at(-1)![0]).toMatch(/^\(11\) Includes 200,663 shares/);
  });

  test("takes six round trips, each reported before it goes out", async () => {
    const progress = watch();
    const before = addin.host.batches().count;
    await insert(request(), progress);
    expect(addin.host.batches().count - before).toBeLessThanOrEqual(7);
    expect(progress.seen.map(({ done, total }) => [done, total])).toEqual([0, 1, 2, 3, 4, 5, 6].map((done) => [done, 6]));
    expect(progress.seen[0]!.doing).toBe("Looking at the workbook");
  });

  test("a changed number of shares outstanding changes every percentage, without the add-in", async () => {
    await insert(request(), watch());
    await enter("Offering", "B7", 301283728);
    const { "Selling Stockholders": sheet } = await readSheets("Selling Stockholders");
    const row = sheet.values.find(([name]) => name === "Standish O'Grady")!;
    expect(row[6]).toBeCloseTo(8467455 / (301283728 + 3654062), 15);
    expect(sheet.values[TOTAL]![6]).toBeCloseTo(30969036 / (301283728 + 85568119), 15);
    expect(sheet.values.find(([name]) => name === "Capital Ventures International")![2]).toBe(15244091);
  });

  test.each([["2002-03-13", 37328, 0], ["2002-03-14", 37329, 21392010], ["2002-06-14", 37421, 42784044], ["2002-09-14", 37513, 64176067], ["2002-12-14", 37604, 85568119], ["2010-01-01", 40179, 85568119]])("on %s the shares free from lock-up are %d of the day's serial, %d in all", async (_day, serial, free) => {
    await insert(request(), watch());
    await enter("Offering", "B14", serial);
    const { "Lock-up": sheet } = await readSheets("Lock-up");
    const total = sheet.values.at(-1)!;
    expect(total.slice(0, 4)).toEqual(["Total", 85568119, free, 85568119 - free]);
  });

  test("the schedule counts each holder's whole shares, and follows the terms", async () => {
    await insert(request(), watch());
    const schedule = async (): Promise<string[][]> => (await readSheets("Lock-up"))["Lock-up"].text.slice(12, 16).map((row) => row.slice(0, 4));
    expect(await schedule()).toEqual([
      ["March 14, 2002", "25.0%", "25.0%", "21,392,010"], ["June 14, 2002", "25.0%", "50.0%", "42,784,044"],
      ["September 14, 2002", "25.0%", "75.0%", "64,176,067"], ["December 14, 2002", "25.0%", "100.0%", "85,568,119"],
    ]);
    await enter("Offering", "B12", 0.5);
    await enter("Offering", "B13", 1);
    expect((await schedule()).slice(0, 2).map((row) => row.slice(0, 3))).toEqual([["March 14, 2002", "50.0%", "50.0%"], ["April 14, 2002", "50.0%", "100.0%"]]);
    await enter("Offering", "B12", 0.1);
    expect((await readSheets("Lock-up"))["Lock-up"].text[9]![0]).toMatch(/^The terms now give 10 releases/);
  });

  test("the checks name the before total, the difference and the cap that explains it, and a click selects the cell", async () => {
    const outcome = await insert(request(), watch());
    const { Checks: sheet } = await readSheets("Checks");
    const finding = sheet.text.find(([severity]) => severity === "error")!;
    expect(finding[2]).toMatch(/116,537,155.*7,332,262.*Capital Ventures International/);
    expect(finding[3]).toBe("'Selling Stockholders'!C58");
    expect((await select(outcome.findings[0]!, "")).ok).toBe(true);
    await Excel.run(async (context) => {
      const cell = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(cell.address).toBe("'Selling Stockholders'!C58");
    });
  });
});

test("every mode holds the same figures; mode values has no formula on any sheet", async () => {
  await insert(request(), watch());
  await insert(request({ mode: "values" }), watch());
  const names = ["Selling Stockholders", "Offering", "Lock-up", "Checks"] as const;
  for (const name of names) {
    const first = (await readSheets(name))[name];
    const second = (await readSheets(`${name} (2)`))[`${name} (2)`];
    expect(second.formulas.flat().filter((cell) => typeof cell === "string" && cell.startsWith("="))).toEqual([]);
    const figures = (rows: string[][]): string[] => rows.slice(name === "Lock-up" ? 10 : 0).map((row) => row.join("|").replaceAll(" (2)", "").replace(/Parts free\|.*/, "")).filter((row) => !/^\|*$/.test(row) && !/^Parts free/.test(row));
    if (name !== "Lock-up") expect(figures(second.text)).toEqual(figures(first.text));
    else expect(second.values.at(-1)).toEqual(first.values.at(-1));
  }
});

test("a second insert stands beside the first, with (2) on its sheets and _2 on its names, and computes by itself", async () => {
  await insert(request(), watch());
  const second = await insert(request({ table: { ...internap2001, offering: { ...internap2001.offering, sharesOutstanding: 1000000000 } } }), watch());
  expect(second.ok && [second.value.table.suffix, second.value.table.sheetName, second.value.table.tableName]).toEqual(["_2", "Selling Stockholders (2)", "SellingStockholders_2"]);
  const sheets = await readSheets("Selling Stockholders", "Selling Stockholders (2)");
  expect(sheets["Selling Stockholders"].text[TOTAL]![6]).toBe("13.1%");
  expect(sheets["Selling Stockholders (2)"].text[TOTAL]![6]).toBe("2.9%");
  const state = await readState();
  expect(state.ok && state.value.tables.map(({ suffix, rows, mode }) => [suffix, rows, mode])).toEqual([["", 52, "formulas"], ["_2", 52, "formulas"]]);
});

test("a replacement takes the place and the names of the set that it replaces, and no other's", async () => {
  await insert(request(), watch());
  await insert(request(), watch());
  const replaced = await insert(request({ table: manyHolders(3), placement: { replace: "" } }), watch());
  expect(replaced.ok && replaced.value.table.suffix).toBe("");
  const state = await readState();
  expect(state.ok && state.value.tables.map(({ suffix, rows, tableName, sheetName }) => [suffix, rows, tableName, sheetName])).toEqual([["", 3, "SellingStockholders", "Selling Stockholders"], ["_2", 52, "SellingStockholders_2", "Selling Stockholders (2)"]]);
  const sheets = await readSheets("Selling Stockholders", "Selling Stockholders (2)");
  expect(sheets["Selling Stockholders"].values[5]![0]).toBe("Holder 1 Fund, L.P.");
  expect(sheets["Selling Stockholders (2)"].text[TOTAL]![6]).toBe("13.1%");
  await enter("Offering", "B7", 1);
  expect((await readSheets("Selling Stockholders"))["Selling Stockholders"].values[5]![6]).not.toBe(sheets["Selling Stockholders"].values[5]![6]);
});

test("a replacement deletes no sheet that the record names alone, and an insert none that a forged mark names", async () => {
  await insert(request({ table: manyHolders(3) }), watch());
  await Excel.run(async (context) => {
    const mine = context.workbook.worksheets.add("Mine");
    mine.getRange("A1").values = [["kept"]];
    mine.load("id");
    context.workbook.names.add("Overhang_writing_abc123_1", mine.getRange("A1"));
    const part = context.workbook.customXmlParts.getByNamespace(PROVENANCE_NAMESPACE).load("items/id");
    await context.sync();
    const parts = part.items.map(({ id }) => ({ part: context.workbook.customXmlParts.getItem(id), xml: context.workbook.customXmlParts.getItem(id).getXml() }));
    await context.sync();
    const own = parts.find(({ xml }) => xml.value.includes('"accounts"') || xml.value.includes('"sheetIds"'))!;
    own.part.setXml(own.xml.value.replace(/"checks":"[^"]*"/, `"checks":${JSON.stringify(mine.id)}`));
    await context.sync();
  });
  expect((await insert(request({ table: manyHolders(2), placement: { replace: "" } }), watch())).ok).toBe(true);
  const { Mine, Checks } = await readSheets("Mine", "Checks");
  expect(Mine.values).toEqual([["kept"]]);
  expect(Checks.values.length).toBeGreaterThan(1);
});

test("names that a person has taken move the whole set on", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("checks").getRange("A1").values = [["mine"]];
    await context.sync();
  });
  const outcome = await insert(request({ table: manyHolders(2) }), watch());
  expect(outcome.ok && outcome.value.table.sheetName).toBe("Selling Stockholders (2)");
  expect((await readSheets("checks")).checks.values).toEqual([["mine"]]);
});

test("text that looks like a formula, a number or a date stays text", async () => {
  const names = ["=1+1", "+SUM(A1)", "-5", "@name", "8/25/68", "1267104", "TRUE", "'tis"];
  const table = manyHolders(names.length);
  await insert(request({ table: { ...table, holders: table.holders.map((holder, index) => ({ ...holder, name: names[index]!, noteRefs: [String(index + 1)], relationship: "=HYPERLINK(1)" })) } }), watch());
  const { "Selling Stockholders": sheet } = await readSheets("Selling Stockholders");
  expect(sheet.values.slice(5, 5 + names.length).map((row) => [row[0], row[1], row[12]])).toEqual(names.map((name, index) => [name, String(index + 1), "=HYPERLINK(1)"]));
});

test("a printed figure stands as a value with its finding; a part that was entered replaces its formula", async () => {
  const [holder] = internap2001.holders;
  const table = { ...manyHolders(0), holders: [{ ...holder!, held: 100, acquirable: 50, offered: 60, offeredFromAcquirable: 20, printed: { ownedAfter: 95 } }, { ...holder!, name: "Other", held: 100, acquirable: 50, offered: 60 }] };
  const outcome = await insert(request({ table }), watch());
  expect(outcome.ok && outcome.findings.map(({ message }) => message).join()).toMatch(/95/);
  const { "Selling Stockholders": sheet } = await readSheets("Selling Stockholders");
  expect([sheet.formulas[5]![5], sheet.formulas[5]![9]]).toEqual([95, 20]);
  expect([sheet.values[6]![5], sheet.values[6]![9]]).toEqual([90, 50]);
});

test("accounts that were added together stand on a sheet of their own", async () => {
  const table = manyHolders(1);
  const accounts = [1, 2].map((n) => ({ holder: table.holders[0]!.name, account: `00${n}`, held: n, acquirable: 0, offered: n, sourceRow: n + 1 }));
  await insert(request({ table, accounts }), watch());
  const { Accounts: sheet } = await readSheets("Accounts");
  expect(sheet.values.slice(3)).toEqual([["Selling stockholder", "Account", "Held", "Acquirable in 60 days", "Offered", "Row of the list"], ["Holder 1 Fund, L.P.", "001", 1, 0, 1, 2], ["Holder 1 Fund, L.P.", "002", 2, 0, 2, 3], ["Total", "", 3, 0, 3, ""]]);
});

test("without a lock-up every offered share is free, and terms entered later take hold", async () => {
  const table = manyHolders(2);
  await insert(request({ table: { ...table, offering: { ...table.offering, lockUp: null } } }), watch());
  const totals = async (): Promise<unknown[]> => (await readSheets("Lock-up"))["Lock-up"].values.at(-1)!.slice(1, 4);
  const [offered, free] = await totals();
  expect(free).toBe(offered);
  await enter("Offering", "B11", 37329);
  await enter("Offering", "B14", 37328);
  expect((await totals())[1]).toBe(0);
});
