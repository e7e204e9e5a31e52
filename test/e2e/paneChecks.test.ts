import { describeInBrowser, openWorkbench, paneOf } from "./harness";
import { insert, sampleToInsert, text } from "./paneSteps";

describeInBrowser("the pane after the insert", () => {
  test("a number that a person changes in the sheet is checked by itself, and again when it is put back", async () => {
    const { page, pane } = await openWorkbench();
    await sampleToInsert(pane);
    await insert(pane);
    await pane.getByRole("tab", { name: /^Checks/ }).click();
    await pane.getByRole("button", { name: /7,332,262 more than its rows/ }).waitFor();
    const [first] = (await text(page, "'Selling Stockholders'!E6")).flat();
    expect(first).toBe("1,693,365");
    await page.evaluate(() => window.workbench.write("'Selling Stockholders'!E6", [[1693364]]));
    await pane.getByText(/85,568,118/).first().waitFor({ timeout: 30000 });
    await page.evaluate(() => window.workbench.write("'Selling Stockholders'!E6", [[1693365]]));
    await pane.getByText(/85,568,118/).first().waitFor({ state: "detached", timeout: 30000 });
  });

  test("a saved workbook that is opened again tells the pane everything: source, totals, releases", async () => {
    const { page, pane } = await openWorkbench();
    await sampleToInsert(pane);
    await insert(pane);
    await page.evaluate(async () => window.workbench.open(await window.workbench.save()));
    const again = await paneOf(page);
    await again.getByRole("button", { name: "Show it in the sheet" }).waitFor({ timeout: 60000 });
    await again.getByText("85,568,119").first().waitFor({ timeout: 60000 });
    await again.getByText("Internap (2001)", { exact: false }).first().waitFor();
    await again.getByRole("tab", { name: "Lock-up" }).click();
    await again.getByRole("row", { name: /^December 14, 2002/ }).getByText("85,568,119").waitFor();
  });
});
