import { describeInBrowser, openWorkbench } from "./harness";
import { insert, sampleToInsert, sheets, text, values } from "./paneSteps";

// Row 5 of the sheet is the table's header; 52 rows and the totals follow. Figures from the issue, read by hand from the prospectus.
describeInBrowser("from first run to the table", () => {
  test("the first screen has four places and three ways in, and asks for nothing", async () => {
    const { pane } = await openWorkbench();
    await pane.getByRole("tab", { name: "Table", selected: true }).waitFor();
    expect(await pane.getByRole("tab").allTextContents()).toEqual(["Table", "Checks", "Lock-up", "Share"]);
    expect(await pane.getByRole("button").allTextContents()).toEqual(["Open a filing or list", "Use the selected cells", "Try it with Internap (2001)"]);
    for (const [tab, line] of [["Checks", /will stand here once a table is inserted/], ["Lock-up", /will stand here once a table with a lock-up is inserted/], ["Share", /will stand here once one is inserted/]] as const) {
      await pane.getByRole("tab", { name: tab }).click();
      await pane.getByText(line).waitFor();
    }
  });

  test("the sample is inserted, and its totals stand in the sheet", async () => {
    const { page, pane } = await openWorkbench();
    await sampleToInsert(pane);
    await pane.getByRole("button", { name: "Insert 52 holders on a new sheet" }).waitFor();
    await insert(pane);
    expect(await sheets(page)).toEqual(expect.arrayContaining(["Selling Stockholders", "Offering", "Lock-up", "Checks"]));
    const column = async (letter: string): Promise<unknown[]> => (await values(page, `'Selling Stockholders'!${letter}1:${letter}80`)).flat();
    const names = await column("A");
    const total = names.indexOf("Total");
    expect(total - names.indexOf("Selling stockholder") - 1).toBe(52);
    expect([(await column("C"))[total], (await column("E"))[total], (await column("F"))[total]]).toEqual([109204893, 85568119, 30969036]);
    expect((await text(page, `'Selling Stockholders'!G${total + 1}`))[0]?.[0]).toBe("13.1%");
    expect(await pane.getByRole("heading", { name: "Selling Stockholders" }).isVisible()).toBe(true);
    expect(await pane.getByText("85,568,119").first().isVisible()).toBe(true);
  });

  test("after the insert every place speaks about the table", async () => {
    const { page, pane } = await openWorkbench();
    await sampleToInsert(pane);
    await insert(pane);
    await pane.getByRole("tab", { name: /^Checks \d/ }).click();
    const finding = pane.getByRole("button", { name: /7,332,262 more than its rows/ });
    await finding.click();
    await page.waitForFunction(async () => (await window.workbench.sheets()).length > 1);
    await pane.getByRole("tab", { name: "Lock-up" }).click();
    await pane.getByRole("textbox", { name: "Date to look at" }).fill("June 14, 2002");
    await pane.getByText("42,784,044").first().waitFor();
    await pane.getByRole("tab", { name: "Share" }).click();
    await pane.getByText("The workbook does not need the add-in", { exact: false }).waitFor();
  });

  test("a second insert is offered as new sheets or as a replacement, and overwrites nothing by itself", async () => {
    const { page, pane } = await openWorkbench();
    await sampleToInsert(pane);
    await insert(pane);
    await pane.getByRole("button", { name: "Insert another table" }).click();
    await sampleToInsert(pane);
    expect(await pane.getByRole("radio", { name: /Insert on new sheets/ }).isChecked()).toBe(true);
    await insert(pane);
    expect(await sheets(page)).toEqual(expect.arrayContaining(["Selling Stockholders", "Selling Stockholders (2)", "Offering (2)", "Lock-up (2)", "Checks (2)"]));
    await pane.getByRole("button", { name: "Insert another table" }).click();
    await sampleToInsert(pane);
    const before = await sheets(page);
    await pane.getByRole("radio", { name: "Replace the table on “Selling Stockholders (2)”" }).click();
    await insert(pane);
    expect([...(await sheets(page))].sort()).toEqual([...before].sort());
  });
});
