import { contrastOf } from "./contrast";
import { goTo, read, type, write } from "./grid";
import { describeInBrowser, openWorkbench } from "./harness";

describeInBrowser("the workbench page", () => {
  test("shows a spreadsheet with the task pane beside it, at least 320 px wide", async () => {
    const { page, pane } = await openWorkbench();
    expect(await page.evaluate(() => window.workbench.sheets())).toEqual(["Sheet1"]);
    expect(await page.title()).toBe("Overhang workbench");
    const frame = page.locator('iframe[title="Overhang task pane"]');
    expect((await frame.boundingBox())?.width).toBeGreaterThanOrEqual(320);
    expect(await pane.evaluate(() => Office.context.host as unknown as string)).toBe("Excel");
  });

  test("computes a custom function that a person types into a cell", async () => {
    const { page } = await openWorkbench();
    await type(page, "B2", "=OVERHANG.LOCKUPAVAILABLE(85568119,DATE(2002,3,14),DATE(2002,3,14),25%,3)");
    const { values, formulas } = await read(page, "B2");
    expect(values).toEqual([[21392029]]);
    expect(formulas[0]?.[0]).toContain("OVERHANG.LOCKUPAVAILABLE(");
  });

  test("offers our functions while a name is typed, and the text of each argument", async () => {
    const { page } = await openWorkbench();
    await goTo(page, "B2");
    await page.keyboard.type("=OVERHANG.PERC", { delay: 20 });
    await page.getByText("OVERHANG.PERCENTAFTER", { exact: true }).first().waitFor();
    await page.keyboard.type("ENTAFTER(100,", { delay: 20 });
    await page.getByText("outstanding", { exact: false }).first().waitFor();
    await page.keyboard.press("Escape");
  });

  test("shows #VALUE! for a wrong argument, and its message while the cell is selected", async () => {
    const { page } = await openWorkbench();
    await type(page, "B2", "=OVERHANG.PERCENTAFTER(1,2,3)");
    expect((await read(page, "B2")).text).toEqual([["#VALUE!"]]);
    const status = page.locator("#said");
    const told = status.filter({ hasText: "B2: #VALUE!" });
    await goTo(page, "B2");
    await told.waitFor();
    expect(await status.textContent()).toMatch(/offered/i);
  });

  test("keeps an address that is typed while Enter still moves the selection on, and goes there", async () => {
    const { page } = await openWorkbench();
    await goTo(page, "B2");
    await page.keyboard.type("12", { delay: 20 });
    await page.keyboard.press("Enter");
    const nameBox = page.locator("[data-u-comp=defined-name] input");
    await nameBox.fill("D5");
    expect((await read(page, "B2")).values).toEqual([[12]]);
    expect(await nameBox.inputValue()).toBe("D5");
    await nameBox.press("Enter");
    await page.waitForFunction(() => window.workbenchPage.readySession().then(({ engine }) => engine.book.getActiveRange()?.getA1Notation() === "D5"));
    // A selection that moves on shows in the name box again.
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("[data-u-comp=defined-name] input")?.value === "D6");
  });

  test("keeps what is typed into the name box when the grid draws its own address over it", async () => {
    const { page } = await openWorkbench();
    const nameBox = page.locator("[data-u-comp=defined-name] input");
    await nameBox.fill("C7");
    await nameBox.evaluate((box: HTMLInputElement) => { box.value = "A1"; });
    await nameBox.press("Enter");
    await page.waitForFunction(() => window.workbenchPage.readySession().then(({ engine }) => engine.book.getActiveRange()?.getA1Notation() === "C7"));
  });

  test("goes by the name box to other sheets, names and tables, gives the selection a name, and says what is none", async () => {
    const { page, pane } = await openWorkbench();
    await pane.evaluate(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Terms of sale");
      sheet.getRange("B2:B4").values = [["Offered"], [1], [2]];
      sheet.tables.add("B2:B4", true).name = "Terms";
      context.workbook.names.add("Largest", sheet.getRange("B400"));
      await context.sync();
    }));
    const nameBox = page.locator("[data-u-comp=defined-name] input");
    const goes = async (text: string): Promise<string> => {
      await nameBox.fill(text);
      await nameBox.press("Enter");
      return page.evaluate(() => window.workbenchPage.readySession().then(({ engine }) => `${engine.book.getActiveSheet().getSheetName()}!${engine.book.getActiveRange()?.getA1Notation() ?? ""}`));
    };
    expect(await goes("'Terms of sale'!C3")).toBe("Terms of sale!C3");
    expect(await goes("Sheet1!d4")).toBe("Sheet1!D4");
    expect(await goes("Terms")).toBe("Terms of sale!B3:B4");
    expect(await goes("largest")).toBe("Terms of sale!B400");
    expect(await goes("C7")).toBe("Terms of sale!C7");
    expect(await goes("Closing")).toBe("Terms of sale!C7");
    await write(page, "Closing", [[5]]);
    expect((await read(page, "'Terms of sale'!C7")).values).toEqual([[5]]);
    await goes("Nowhere!A1");
    await page.locator("#said").filter({ hasText: 'There is no sheet "Nowhere".' }).waitFor();
    // No list of names has dropped over the sheet.
    await page.waitForTimeout(300);
    expect(await page.getByText("Offering_", { exact: false }).count() + await page.getByText("Manager named").count()).toBe(0);
  });

  test("says when what a person typed is entered: the value is there and the selection has moved on", async () => {
    const { page } = await openWorkbench();
    await goTo(page, "B2");
    for (const text of ["1", "2", "3", "4"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
    expect((await read(page, "B2:B5")).values).toEqual([[1], [2], [3], [4]]);
    expect(await page.evaluate(() => window.workbenchPage.readySession().then(({ engine }) => engine.book.getActiveRange()?.getA1Notation()))).toBe("B6");
  });

  test("lets the pane be resized and closed, and opened again by the ribbon", async () => {
    const { page } = await openWorkbench();
    const frame = page.locator('iframe[title="Overhang task pane"]');
    const splitter = page.getByRole("separator", { name: "Width of the task pane" });
    await splitter.focus();
    for (let i = 0; i < 40; i++) await page.keyboard.press("ArrowRight");
    expect((await frame.boundingBox())?.width).toBe(320);
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowLeft");
    expect((await frame.boundingBox())?.width).toBe(380);
    await page.getByRole("button", { name: "Close the task pane" }).click();
    expect(await frame.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Selling stockholders" }).click();
    await frame.waitFor({ state: "visible" });
  });

  test("asks before unsaved changes are lost", async () => {
    const { page } = await openWorkbench();
    await write(page, "A1", [["kept"]]);
    await page.getByRole("button", { name: "New" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect((await read(page, "A1")).values).toEqual([["kept"]]);
    await page.getByRole("button", { name: "New" }).click();
    await page.getByRole("button", { name: "Don't save" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect((await read(page, "A1")).values).toEqual([[""]]);
  });

  test("shows the same message on the cell while the pointer rests on it", async () => {
    const { page } = await openWorkbench();
    await write(page, "A1", [["=OVERHANG.PERCENTAFTER(1,2,3)"]]);
    const canvas = page.locator("canvas[id^=univer-sheet-main-canvas]");
    await goTo(page, "C5");
    const message = page.getByText("offered is 2, above prior, 1");
    for (let nudge = 0; nudge < 60 && !(await message.isVisible()); nudge++) {
      await canvas.hover({ position: { x: 90 + (nudge % 10), y: 32 } });
      await page.waitForTimeout(400);
    }
    expect(await message.isVisible()).toBe(true);
  });

  test("draws a chart that the add-in makes, and scrolls it with the cells", async () => {
    const { page, pane } = await openWorkbench();
    await pane.evaluate(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B4").values = [["Date", "Free"], ["March", 10], ["June", 20], ["September", 40]];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
      chart.title.text = "Shares free";
      chart.setPosition("D2", "H16");
      await context.sync();
    }));
    const chart = page.getByRole("img", { name: "Chart: Shares free" });
    await chart.waitFor();
    expect(await chart.locator("rect").count()).toBe(3);
    const before = (await chart.boundingBox())!;
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 90);
    await page.waitForFunction(([top]) => document.querySelector(".chart")!.getBoundingClientRect().top < top - 20, [before.y] as const);
  });

  test.each(["light", "dark"] as const)("follows the system in %s", async (colorScheme) => {
    const { page } = await openWorkbench({ colorScheme });
    const brightness = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas[id^=univer-sheet-main-canvas]")!;
      // A point of the row headings, between two numbers.
      const [red = 0, green = 0, blue = 0] = canvas.getContext("2d")!.getImageData(4, canvas.height / 2, 1, 1).data;
      return (red + green + blue) / 3;
    });
    if (colorScheme === "light") expect(brightness).toBeGreaterThan(200);
    else expect(brightness).toBeLessThan(80);
  });

  test.each(["light", "dark"] as const)("draws texts that can be read in %s: in their own cell, and centred across a selection", async (colorScheme) => {
    const { page, pane } = await openWorkbench({ colorScheme });
    await pane.evaluate(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:B4").values = [["MMMM"], ["MMMM"], ["MMMM"]];
      sheet.getRange("B3:D3").format.horizontalAlignment = "CenterAcrossSelection";
      sheet.getRange("B4:D4").format.horizontalAlignment = "CenterAcrossSelection";
      sheet.getRange("B4").format.font.color = "#404040";
      sheet.getRange("B2:D4").format.font.size = 16;
      sheet.getRange("A:E").format.columnWidth = 60;
      await context.sync();
    }));
    await goTo(page, "E9");
    for (const row of [1, 2, 3]) {
      expect({ row, isReadable: (await contrastOf(page, { row, column: 1, columns: 3 })) > 7 }).toEqual({ row, isReadable: true });
    }
  });

  test.each(["light", "dark"] as const)("draws the filter buttons of a table in %s, and none of a table that shows none", async (colorScheme) => {
    const { page, pane } = await openWorkbench({ colorScheme });
    await pane.evaluate(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:B3").values = [["a"], [1]];
      sheet.getRange("D2:D3").values = [["b"], [1]];
      for (const address of ["B2:B3", "D2:D3"]) {
        const table = sheet.tables.add(address, true);
        table.style = "TableStyleLight1";
        table.showFilterButton = address === "B2:B3";
      }
      await context.sync();
    }));
    await goTo(page, "F9");
    const drawn = async (): Promise<boolean[]> => [await contrastOf(page, { row: 1, column: 1, fromRight: 14 }), await contrastOf(page, { row: 1, column: 3, fromRight: 14 })].map((contrast) => contrast > 4.5);
    // The table's looks are drawn in a frame to come.
    const comesToDraw = async (wanted: readonly boolean[]): Promise<void> => {
      for (let waited = 0; waited < 100 && String(await drawn()) !== String(wanted); waited++) await page.waitForTimeout(100);
      expect(await drawn()).toEqual(wanted);
    };
    await comesToDraw([true, false]);
    await pane.evaluate(() => Excel.run(async (context) => {
      context.workbook.tables.getItem("Table1").showFilterButton = false;
      context.workbook.tables.getItem("Table2").showFilterButton = true;
      await context.sync();
    }));
    await comesToDraw([false, true]);
  });

  test("runs the add-in's buttons, on the ribbon and on the menu of the cells", async () => {
    const { page, pane } = await openWorkbench();
    const opened = page.context().waitForEvent("page");
    await page.getByRole("button", { name: "Help" }).click();
    const help = await opened;
    expect(new URL(help.url()).pathname).toBe("/help/index.html");
    await help.close();
    await page.getByRole("button", { name: "Help", disabled: false }).waitFor();
    await goTo(page, "B2");
    await page.locator("canvas[id^=univer-sheet-main-canvas]").click({ button: "right", position: { x: 200, y: 120 } });
    await page.getByText("Selling-stockholder table", { exact: true }).click();
    await pane.getByText("The selected cells are empty.", { exact: false }).waitFor();
  });

  test("deletes a sheet while its rows are still to be measured and its cells to be validated, and measures the rows of others", async () => {
    const { page, pane } = await openWorkbench();
    // The browser has no idle moment until the sheet is gone.
    await page.evaluate(() => {
      const held: IdleRequestCallback[] = [];
      const whenIdle = window.requestIdleCallback.bind(window);
      window.requestIdleCallback = (run) => held.push(run);
      Object.assign(window, { beIdle: () => { window.requestIdleCallback = whenIdle; for (const run of held) whenIdle(run); return held.length; } });
    });
    await pane.evaluate(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Short-lived");
      sheet.activate();
      const range = sheet.getRange("A1:C3000");
      range.values = Array.from({ length: 3000 }, (_none, row) => ["", row, ""]);
      range.dataValidation.rule = { wholeNumber: { formula1: 5, operator: "GreaterThan" } };
      await context.sync();
      context.workbook.worksheets.getFirst().activate();
      range.format.wrapText = true;
      range.format.columnWidth = 40;
      range.getColumn(1).values = Array.from({ length: 3000 }, (_none, row) => [row + 1]);
      await context.sync();
    }));
    await page.waitForTimeout(300);
    await pane.evaluate(() => Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Short-lived").delete();
      await context.sync();
    }));
    expect(await page.evaluate(() => (window as unknown as { beIdle(): number }).beIdle())).toBeGreaterThan(0);
    await pane.evaluate((text) => Excel.run(async (context) => {
      const stays = context.workbook.worksheets.getFirst().getRange("B2:B300");
      stays.values = Array.from({ length: 299 }, () => [text]);
      stays.format.wrapText = true;
      await context.sync();
    }), "A text that needs several lines where its column is as narrow as this one is");
    const heights = (): Promise<number[]> => pane.evaluate(() => Excel.run(async (context) => {
      const rows = ["B2", "B300", "B301"].map((cell) => context.workbook.worksheets.getFirst().getRange(cell).load("height"));
      await context.sync();
      return rows.map((row) => row.height);
    }));
    let [first = 0, last = 0, empty = 0] = await heights();
    for (; first < 3 * empty; [first = 0, last = 0, empty = 0] = await heights()) await page.waitForTimeout(100);
    expect(last).toBe(first);
  });

  test("takes back with Ctrl+Z what a person typed", async () => {
    const { page } = await openWorkbench();
    await type(page, "B2", "12");
    await type(page, "B3", "=B2*2");
    expect((await read(page, "B2:B3")).values).toEqual([[12], [24]]);
    await page.keyboard.press("ControlOrMeta+z");
    await page.waitForFunction(() => window.workbench.read("B2:B3").then(({ values }) => values[1]?.[0] === ""));
    expect((await read(page, "B2:B3")).values).toEqual([[12], [""]]);
  });

  test("keeps the add-in waiting while a person types in a cell", async () => {
    const { page, pane } = await openWorkbench();
    await goTo(page, "B2");
    await page.keyboard.type("half", { delay: 10 });
    await page.waitForFunction(() => window.workbenchPage.readySession().then(({ host }) => host.inCellEdit));
    const refused = await pane.evaluate(() => Excel.run(async (context) => { context.workbook.worksheets.getFirst().getRange("A1").values = [[1]]; await context.sync(); return "written"; }).catch((error: OfficeExtension.Error) => error.code));
    expect(refused).toBe("InvalidOperationInCellEditMode");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => window.workbenchPage.readySession().then(({ host }) => !host.inCellEdit));
    expect(await pane.evaluate(() => Excel.run(async (context) => { context.workbook.worksheets.getFirst().getRange("A1").values = [[1]]; await context.sync(); return "written"; }))).toBe("written");
  });
});
