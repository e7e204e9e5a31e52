import type { Page } from "playwright-core";
import { describeInBrowser, openWorkbench } from "./harness";
import { read } from "./grid";
import { insert, listToInsert, sheets, values } from "./paneSteps";

const list = (name: string, ...rows: string[]): { name: string; mimeType: string; buffer: Buffer } => ({ name, mimeType: "text/csv", buffer: Buffer.from(["Name,Shares held,Offered,Notice address", ...rows].join("\n")) });
const TABLE = "'Selling Stockholders'!A5";

/** Every cell of every sheet, as typed. */
async function everything(page: Page): Promise<Map<string, string>> {
  const cells = new Map<string, string>();
  for (const name of await sheets(page)) {
    const { formulas } = await page.evaluate((address) => window.workbench.read(address) as Promise<{ formulas: unknown[][] }>, `'${name}'!A1:R60`);
    formulas.forEach((row, r) => row.forEach((cell, c) => { if (cell !== "") cells.set(`${name}!${String.fromCharCode(65 + c)}${r + 1}`, String(cell)); }));
  }
  return cells;
}

describeInBrowser("a refresh in the browser", () => {
  test("leaves all that people did, and writes exactly the cells that the source changed", async () => {
    const { page, pane } = await openWorkbench();
    const first = ["Alder LP,300,200,1 Road", "Birch Fund,500,50,2 Road", "Cedar Trust,90,40,3 Road", "Dogwood LP,800,700,4 Road", "Elm Fund,60,60,5 Road", "Fir Trust,1000,900,6 Road"];
    await listToInsert(pane, list("first.csv", ...first));
    await insert(pane);
    // A column in the middle, a heading of their own, an order of their own, three numbers, a row by hand, formulas elsewhere, a filter.
    await page.evaluate(() => window.workbench.insertColumns("'Selling Stockholders'!H:H"));
    await page.evaluate((table) => window.workbench.sort(table, "Offered"), TABLE);
    const nameRows = async (): Promise<Map<unknown, number>> => new Map((await values(page, "'Selling Stockholders'!A6:A14")).map(([name], index) => [name, 6 + index]));
    await page.evaluate(() => window.workbench.write("'Selling Stockholders'!O5", "Affiliation"));
    let at = await nameRows();
    const write = (address: string, cell: string | number): Promise<void> => page.evaluate(([a, value]) => window.workbench.write(a as string, value as string), [address, cell] as const);
    await write(`'Selling Stockholders'!H${at.get("Elm Fund")}`, "call on Monday");
    await write(`'Selling Stockholders'!I${at.get("Birch Fund")}`, 501);
    await write(`'Selling Stockholders'!E${at.get("Cedar Trust")}`, 41);
    await write(`'Selling Stockholders'!F${at.get("Dogwood LP")}`, 99);
    await page.evaluate((row) => window.workbench.insertRows(`'Selling Stockholders'!A${row}`), at.get("Dogwood LP")!);
    const own = at.get("Dogwood LP")!;
    await write(`'Selling Stockholders'!A${own}`, "Own Holder");
    await write(`'Selling Stockholders'!E${own}`, 5);
    await write(`'Selling Stockholders'!I${own}`, 7);
    await write("Sheet1!A1", "=SUM(SellingStockholders[Offered])");
    await write("Sheet1!A2", "='Selling Stockholders'!E6*2");
    await page.evaluate((table) => window.workbench.filter(table, "Offered", ">=50"), TABLE);
    // Hidden rows and a sheet of another name: the workbench's automation has no call for them.
    const hidden = at.get("Elm Fund")!;
    await pane.evaluate(async ([row, name]) => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Selling Stockholders");
      sheet.getRange(`${row}:${row}`).rowHidden = true;
      sheet.getRange("A:A").format.columnWidth = 321;
      sheet.getRange(`E${row}`).format.fill.color = "#FFFF00";
      sheet.name = String(name);
      await context.sync();
    }), [(await nameRows()).get("Elm Fund") ?? hidden, "Holders of record"] as const);
    const before = await everything(page);
    at = new Map((await values(page, "'Holders of record'!A6:A14")).map(([name], index) => [name, 6 + index]));

    await pane.getByRole("button", { name: "Refresh from a newer source" }).click();
    const second = first.map((line) => line.replace("Alder LP,300,200,1 Road", "Alder LP,310,200,9 Street").replace("Fir Trust,1000,900", "Fir Trust,1000,901"));
    await pane.locator("input[type=file]").setInputFiles(list("second.csv", ...second));
    await pane.getByRole("button", { name: "Continue to Terms" }).click();
    await pane.getByRole("button", { name: "Continue to Review" }).click();
    await pane.getByRole("button", { name: "Continue to Changes" }).click();
    await pane.getByRole("checkbox", { name: /Alder LP: Held/ }).waitFor({ timeout: 60000 });
    await pane.getByRole("button", { name: /^Write \d+ changes/ }).click();
    await pane.getByText(/^Written: /).first().waitFor({ timeout: 60000 });

    const after = await everything(page);
    const differing = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key) && !/^(Changes|Checks|Lock-up)!/.test(key)).sort();
    expect(differing.map((key) => [key, after.get(key)])).toEqual([[`Holders of record!I${at.get("Alder LP")}`, "310"], [`Holders of record!P${at.get("Alder LP")}`, "9 Street"], [`Holders of record!E${at.get("Fir Trust")}`, "901"]].sort((a, b) => (a[0]! < b[0]! ? -1 : 1)));
    expect((await values(page, "Sheet1!A1"))[0]![0]).toBe(200 + 50 + 41 + 700 + 60 + 901 + 5);
    expect((await read(page, "Sheet1!A2")).formulas[0]![0]).toBe("='Holders of record'!E6*2");
    // What is no cell's content stands as well.
    expect(await pane.evaluate(async (row) => Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("SellingStockholders");
      const filter = table.autoFilter.load("isDataFiltered,criteria");
      const sheet = table.worksheet.load("name");
      const line = sheet.getRange(`${row}:${row}`).load("rowHidden");
      const cell = sheet.getRange(`E${row}`).load("format/fill/color");
      const width = sheet.getRange("A:A").load("format/columnWidth");
      const headings = table.getHeaderRowRange().load("values");
      await context.sync();
      return { name: sheet.name, hidden: line.rowHidden, color: cell.format.fill.color, width: Math.round(width.format.columnWidth), filtered: filter.isDataFiltered, condition: filter.criteria[4]?.criterion1, headings: headings.values[0]!.slice(7, 9).concat(headings.values[0]![14]) };
    }), at.get("Elm Fund")!)).toMatchObject({ name: "Holders of record", hidden: true, color: "#FFFF00", width: 321, filtered: true, condition: ">=50", headings: [expect.any(String), "Held", "Affiliation"] });
  });
});
