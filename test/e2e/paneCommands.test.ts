import { describeInBrowser, openWorkbench } from "./harness";
import { goTo, read } from "./grid";
import { insert, listToInsert, values } from "./paneSteps";

const list = (name: string, ...rows: string[]): { name: string; mimeType: string; buffer: Buffer } => ({ name, mimeType: "text/csv", buffer: Buffer.from(["Name,Shares held,Offered", ...rows].join("\n")) });

describeInBrowser("Refresh, Checks and Freeze on the ribbon and on the cells' menu", () => {
  test("the ribbon's Refresh opens the comparison with a newer source, also from another tab; without a table it says what is missing", async () => {
    const { page, pane } = await openWorkbench();
    await page.getByRole("button", { name: "Refresh", exact: true }).click();
    await pane.getByText("There is no selling-stockholder table in this workbook yet.", { exact: false }).waitFor({ timeout: 60000 });
    await listToInsert(pane, list("first.csv", "Alder LP,300,200", "Birch Fund,50,50"));
    await insert(pane);
    await page.getByRole("button", { name: "Checks", exact: true }).click();
    await pane.getByRole("tab", { name: /^Checks/, selected: true }).waitFor({ timeout: 60000 });
    await page.getByRole("button", { name: "Refresh", exact: true }).click();
    await pane.getByText("Open the newer filing or list", { exact: false }).waitFor({ timeout: 60000 });
    await pane.locator("input[type=file]").setInputFiles(list("second.csv", "Alder LP,300,150", "Birch Fund,50,50"));
    await pane.getByRole("button", { name: "Continue to Terms" }).click();
    await pane.getByRole("button", { name: "Continue to Review" }).click();
    await pane.getByRole("button", { name: "Continue to Changes" }).click();
    await pane.getByRole("button", { name: "Write 1 change" }).click();
    await pane.getByText(/^Written: /).first().waitFor({ timeout: 60000 });
    expect((await values(page, "'Selling Stockholders'!E6"))[0]![0]).toBe(150);
  });

  test("the cells' menu freezes the selected formulas, the pane brings them back, and refreshes the table that was clicked", async () => {
    const { page, pane } = await openWorkbench();
    await listToInsert(pane, list("first.csv", "Alder LP,300,200", "Birch Fund,50,50"));
    await insert(pane);
    const formula = async (): Promise<string> => String((await read(page, "'Selling Stockholders'!F6")).formulas[0]![0]);
    expect(await formula()).toMatch(/^=/);
    await goTo(page, "F6");
    const menu = async (name: string): Promise<void> => {
      // Where F6 is drawn: a right click on another cell would select that one.
      await page.mouse.click(838, 287, { button: "right" });
      await page.waitForFunction(() => (document.querySelector("[data-u-comp=defined-name] input") as HTMLInputElement | null)?.value === "F6");
      await page.getByText(name, { exact: true }).click();
    };
    await menu("Freeze formulas to values");
    await pane.getByText(/cells? frozen\.$/).first().waitFor({ timeout: 60000 });
    await pane.getByRole("button", { name: "Bring the formulas back" }).click();
    await pane.getByText(/cells? computed again\.$/).first().waitFor({ timeout: 60000 });
    expect(await formula()).toMatch(/^=/);
    await menu("Refresh selling stockholders");
    await pane.getByText("Open the newer filing or list", { exact: false }).waitFor({ timeout: 60000 });
  });
});
