import type { Frame } from "playwright-core";
import { describeInBrowser, openWorkbench, type WorkbenchOptions } from "./harness";
import { axeFaults, insert, narrow, overflow, sampleToInsert, sheets } from "./paneSteps";

const SCHEMES: readonly [string, WorkbenchOptions][] = [["light", { colorScheme: "light" }], ["dark", { colorScheme: "dark" }], ["high contrast", { colorScheme: "dark", forcedColors: "active" }]];
const list = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from("Name,Account,Shares held,Offered\nAlder LP,A-1,100,110\nBirch Fund,B-1,70,70\nAlder LP,A-2,50,50.5\nCedar Trust,C,5,50\n") };

async function settled(pane: Frame, state: string): Promise<void> {
  await pane.waitForTimeout(300);
  expect({ state, faults: await axeFaults(pane), overflow: await overflow(pane) }).toEqual({ state, faults: [], overflow: 0 });
}

describeInBrowser("the pane's states at 320 px, free of axe faults", () => {
  test.each(SCHEMES)("a list with everything that is to be settled: %s", async (_name, options) => {
    const { page, pane } = await openWorkbench(options);
    await narrow(page);
    await pane.locator("input[type=file]").setInputFiles(list);
    await pane.getByText(/50\.5 has a fraction of a share/).waitFor();
    await settled(pane, "a fraction");
    await pane.getByRole("checkbox", { name: /Round fractions/ }).click();
    await pane.getByText(/stands on 2 rows/).waitFor();
    await pane.getByRole("radio", { name: /Add the accounts/ }).click();
    await settled(pane, "accounts");
    await pane.getByRole("button", { name: "Continue to Terms" }).click();
    await pane.getByRole("textbox", { name: /Shares outstanding/ }).fill("1000");
    await pane.getByRole("textbox", { name: /As of/ }).fill("2002-03-14");
    await pane.getByRole("button", { name: "Continue to Review" }).click();
    await pane.getByRole("button", { name: "Accept Alder LP" }).click();
    await pane.getByRole("combobox", { name: "Why more is offered than owned" }).last().selectOption({ label: "Another reason" });
    await settled(pane, "a reason is asked for");
    await pane.getByRole("button", { name: "Leave out Alder LP" }).click();
    await pane.getByRole("textbox", { name: "The reason in your words" }).fill("options vest on day 90");
    await pane.getByRole("textbox", { name: "The reason in your words" }).press("Enter");
    await pane.getByText("Cedar Trust: accepted with its reason").waitFor();
    await settled(pane, "looked at");
    await pane.getByRole("button", { name: "Continue to Insert" }).click();
    await insert(pane);
    await settled(pane, "inserted");
    // The accounts were those of the holder that was left out.
    expect(await sheets(page)).toEqual(["Sheet1", "Selling Stockholders", "Offering", "Lock-up", "Checks"]);
  });

  test.each(SCHEMES)("a workbook that refuses, and the way on: %s", async (_name, options) => {
    const { page, pane } = await openWorkbench(options);
    await narrow(page);
    const before = await sheets(page);
    await pane.evaluate(() => Excel.run(async (context) => { context.workbook.protection.protect(); await context.sync(); }));
    await sampleToInsert(pane);
    await pane.getByText(/The structure of this workbook is protected/).waitFor();
    await settled(pane, "protected");
    await pane.evaluate(() => Excel.run(async (context) => { context.workbook.protection.unprotect(); await context.sync(); }));
    await pane.getByRole("button", { name: "Look again" }).click();
    await pane.getByRole("button", { name: "Insert 52 holders on a new sheet" }).waitFor();
    for (const [code, said] of [["InvalidOperationInCellEditMode", /A cell is being edited/], ["AccessDenied", /protected or open for reading only/], ["GeneralException", /Excel reported an internal error/]] as const) {
      await page.evaluate((refused) => window.workbench.fail(2, refused), code);
      await pane.getByRole("button", { name: "Insert 52 holders on a new sheet" }).click();
      await pane.getByText(said).waitFor();
      expect(await pane.getByText("Nothing was changed.").count()).toBeGreaterThan(0);
      await settled(pane, code);
      expect(await sheets(page)).toEqual(before);
    }
    await insert(pane);
    await settled(pane, "inserted");
  });
});
