import { describeInBrowser, openWorkbench } from "./harness";
import { insert, sampleToInsert } from "./paneSteps";

describeInBrowser("sharing from the pane", () => {
  test("the printed table is copied, and the table is switched to plain values with its figures", async () => {
    const { page, pane } = await openWorkbench();
    await sampleToInsert(pane);
    await insert(pane);
    const cells = (): Promise<{ formulas: unknown[][]; values: unknown[][] }> => page.evaluate(() => window.workbench.read("'Selling Stockholders'!C6:G6") as Promise<{ formulas: unknown[][]; values: unknown[][] }>);
    const before = await cells();
    expect(before.formulas.flat().some((formula) => String(formula).startsWith("="))).toBe(true);
    await pane.getByRole("tab", { name: "Share" }).click();
    await pane.getByRole("button", { name: "Copy the printed table" }).click();
    await pane.getByText(/^Copied\. Paste it into Word/).waitFor({ timeout: 60000 });
    await pane.getByRole("radio", { name: "Plain values" }).click();
    await pane.getByRole("button", { name: "Switch to plain values" }).click();
    await pane.getByText("is written as plain values", { exact: false }).first().waitFor({ timeout: 60000 });
    const after = await cells();
    expect(after.values).toEqual(before.values);
    expect(after.formulas.flat().some((formula) => String(formula).startsWith("="))).toBe(false);
  });
});
