import type { Page } from "playwright-core";
import { paneAtRest, read, values, write } from "./grid";
import { describeInBrowser, openWorkbench, paneOf } from "./harness";

/** Makes a table with a calculated column from within the add-in's own frame. */
async function addTable(page: Page): Promise<void> {
  const pane = await paneOf(page);
  await pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C4").values = [["Holder", "Prior", "Offered"], ["Cat", 400, 40], ["Ann", 1000, 100], ["Bob", 2500, 500]];
    const table = sheet.tables.add("A1:C4", true);
    table.name = "Holders";
    table.showTotals = true;
    table.getTotalRowRange().formulas = [["Total", "=SUM(Holders[Prior])", "=SUM(Holders[Offered])"]];
    context.workbook.names.add("Largest", sheet.getRange("B4"));
    await context.sync();
  }));
}

describeInBrowser("window.workbench", () => {
  test("writes as a person types, and reads values, formulas and texts by any kind of address", async () => {
    const { page } = await openWorkbench();
    await write(page, "Sheet1!A1", [[2, "=A1*3", "25%"], ["'007", true, null]]);
    const cells = await read(page, "A1:C2");
    expect(cells.values).toEqual([[2, 6, 0.25], ["007", true, ""]]);
    expect(cells.formulas[0]).toEqual([2, "=A1*3", 0.25]);
    expect(cells.text).toEqual([["2", "6", "25%"], ["007", "TRUE", ""]]);
  });

  test("reads a defined name, a table, its columns and its totals", async () => {
    const { page } = await openWorkbench();
    await addTable(page);
    expect(await values(page, "Largest")).toEqual([[2500]]);
    expect(await values(page, "Holders[Offered]")).toEqual([[40], [100], [500]]);
    expect(await values(page, "Holders[#Totals]")).toEqual([["Total", 3900, 640]]);
    expect(await values(page, "Holders[[#Totals],[Offered]]")).toEqual([[640]]);
    expect(await values(page, "Holders[[#Headers],[Prior]]")).toEqual([["Prior"]]);
    expect(await values(page, "A:A")).toEqual([["Holder"], ["Cat"], ["Ann"], ["Bob"], ["Total"]]);
  });

  test("refuses an address that names nothing, in words", async () => {
    const { page } = await openWorkbench();
    await expect(read(page, "Nowhere!A1")).rejects.toThrow('There is no sheet "Nowhere". The workbook has "Sheet1".');
    await expect(read(page, "no such name")).rejects.toThrow("neither an address");
    await addTable(page);
    await expect(read(page, "Holders[Owned]")).rejects.toThrow('The table "Holders" has no column "Owned". It has "Holder", "Prior", "Offered".');
    await expect(write(page, "A1:B2", [[1]])).rejects.toThrow("2 rows and 2 columns");
  });

  test("a written cell raises the event that the add-in listens for, as a person's edit", async () => {
    const { page, pane } = await openWorkbench();
    await pane.evaluate(() => Excel.run(async (context) => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      context.workbook.worksheets.getFirst().onChanged.add((event) => { heard.push([event.address, event.changeType, event.triggerSource]); return Promise.resolve(); });
      await context.sync();
    }));
    await write(page, "C3", [[5]]);
    await pane.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
    expect(await pane.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([["C3", "RangeEdited", "Unknown"]]);
  });

  test("inserts and deletes rows and inserts columns, formulas following", async () => {
    const { page } = await openWorkbench();
    await write(page, "A1", [[1], [2], ["=SUM(A1:A2)"]]);
    await page.evaluate(() => window.workbench.insertRows("2:3"));
    expect((await read(page, "A5")).formulas).toEqual([["=SUM(A1:A4)"]]);
    await page.evaluate(() => window.workbench.deleteRows("A2:A3"));
    expect((await read(page, "A3")).formulas).toEqual([["=SUM(A1:A2)"]]);
    await page.evaluate(() => window.workbench.insertColumns("A1"));
    expect((await read(page, "B3")).formulas).toEqual([["=SUM(B1:B2)"]]);
  });

  test("sorts a table by a heading and leaves its header and totals where they are", async () => {
    const { page } = await openWorkbench();
    await addTable(page);
    await page.evaluate(() => window.workbench.sort("Holders", "Offered", "descending"));
    expect(await values(page, "A1:A5")).toEqual([["Holder"], ["Bob"], ["Ann"], ["Cat"], ["Total"]]);
    await page.evaluate(() => window.workbench.sort("A1:C5", "A"));
    expect(await values(page, "A1:A5")).toEqual([["Holder"], ["Ann"], ["Bob"], ["Cat"], ["Total"]]);
  });

  test("filters a table by texts or a criterion, which changes no total", async () => {
    const { page, pane } = await openWorkbench();
    await addTable(page);
    const hidden = (): Promise<(boolean | null)[]> => pane.evaluate(() => Excel.run(async (context) => {
      const rows = ["2:2", "3:3", "4:4"].map((row) => context.workbook.worksheets.getFirst().getRange(row).load("rowHidden"));
      await context.sync();
      return rows.map((row) => row.rowHidden);
    }));
    await page.evaluate(() => window.workbench.filter("Holders", "Holder", ["Ann"]));
    expect(await hidden()).toEqual([true, false, true]);
    expect(await values(page, "Holders[#Totals]")).toEqual([["Total", 3900, 640]]);
    await page.evaluate(() => window.workbench.filter("Holders", "Holder"));
    await page.evaluate(() => window.workbench.filter("Holders", "Offered", ">=100"));
    expect(await hidden()).toEqual([true, false, false]);
    await page.evaluate(() => window.workbench.filter("Holders"));
    expect(await hidden()).toEqual([false, false, false]);
  });

  test("undoes one edit as one step", async () => {
    const { page } = await openWorkbench();
    await write(page, "A1", [[1, 2], [3, 4]]);
    await write(page, "A1", [[9]]);
    await page.evaluate(() => window.workbench.undo());
    expect(await values(page, "A1:B2")).toEqual([[1, 2], [3, 4]]);
    await page.evaluate(() => window.workbench.undo());
    expect(await values(page, "A1:B2")).toEqual([["", ""], ["", ""]]);
  });

  test("saves an .xlsx and opens it again, table, name and custom function included", async () => {
    const { page } = await openWorkbench();
    await addTable(page);
    await write(page, "E1", [["=OVERHANG.PERCENTAFTER(100,40,1000)"]]);
    const saved = await page.evaluate(async () => Array.from(await window.workbench.save()));
    expect(saved.slice(0, 2)).toEqual([0x50, 0x4b]);
    await write(page, "A1", [["gone"]]);
    await page.evaluate((bytes) => window.workbench.open(bytes), saved);
    expect(await values(page, "A1:C5")).toEqual([["Holder", "Prior", "Offered"], ["Cat", 400, 40], ["Ann", 1000, 100], ["Bob", 2500, 500], ["Total", 3900, 640]]);
    expect(await values(page, "Largest")).toEqual([[2500]]);
    expect(await values(page, "E1")).toEqual([[0.06]]);
    expect(await (await paneOf(page)).evaluate(() => typeof Excel.run)).toBe("function");
  });

  test("refuses a file that is no workbook, and keeps the open one", async () => {
    const { page } = await openWorkbench();
    await write(page, "A1", [["kept"]]);
    await expect(page.evaluate(() => window.workbench.open([1, 2, 3]))).rejects.toThrow(/xlsx|workbook/i);
    expect(await values(page, "A1")).toEqual([["kept"]]);
  });

  test("counts the add-in's round trips and bytes", async () => {
    const { page, pane } = await openWorkbench();
    const before = await page.evaluate(() => window.workbench.batches());
    await pane.evaluate(() => Excel.run(async (context) => { context.workbook.worksheets.getFirst().getRange("A1").values = [[1]]; await context.sync(); }));
    const after = await page.evaluate(() => window.workbench.batches());
    // The pane may look at the workbook at the same time.
    expect(after.count).toBeGreaterThan(before.count);
    expect(after.bytes - before.bytes).toBeGreaterThan(100);
  });

  test("refuses the nth batch with the code that it was given", async () => {
    const { page, pane } = await openWorkbench();
    await paneAtRest(page);
    await page.evaluate(() => window.workbench.fail(2, "InvalidOperation"));
    const codes = await pane.evaluate(async () => {
      const attempt = (): Promise<string> => Excel.run(async (context) => { context.workbook.worksheets.getFirst().getRange("A1").values = [[1]]; await context.sync(); return "done"; }).catch((error: OfficeExtension.Error) => error.code);
      return [await attempt(), await attempt(), await attempt()];
    });
    expect(codes).toEqual(["done", "InvalidOperation", "done"]);
  });

  test("leaves a batch without an answer for \"timeout\"", async () => {
    const { page, pane } = await openWorkbench();
    await paneAtRest(page);
    await page.evaluate(() => window.workbench.fail(1, "timeout"));
    const first = await pane.evaluate(() => Promise.race([
      Excel.run(async (context) => { context.workbook.worksheets.getFirst().getRange("A1").values = [[1]]; await context.sync(); return "answered"; }),
      new Promise<string>((resolve) => setTimeout(() => resolve("silence"), 1500)),
    ]));
    expect(first).toBe("silence");
    expect(await values(page, "A1")).toEqual([[""]]);
  });
});
