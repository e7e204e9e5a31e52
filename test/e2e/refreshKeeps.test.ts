import type { Page } from "playwright-core";
import { describeInBrowser, openWorkbench } from "./harness";
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
    const before = await everything(page);
    at = await nameRows();

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
    expect(differing.map((key) => [key, after.get(key)])).toEqual([[`Selling Stockholders!I${at.get("Alder LP")}`, "310"], [`Selling Stockholders!P${at.get("Alder LP")}`, "9 Street"], [`Selling Stockholders!E${at.get("Fir Trust")}`, "901"]].sort((a, b) => (a[0]! < b[0]! ? -1 : 1)));
    expect((await values(page, "Sheet1!A1"))[0]![0]).toBe(200 + 50 + 41 + 700 + 60 + 901 + 5);
  });
});
