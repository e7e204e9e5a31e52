import type { Frame } from "playwright-core";
import { describeInBrowser, openWorkbench } from "./harness";
import { insert, sampleToInsert } from "./paneSteps";

/** Presses a button that copies; on a slow machine the browser may ask for a second press, because the first is too long ago. */
async function copyBy(pane: Frame, name: string, said: RegExp): Promise<void> {
  await pane.getByRole("button", { name }).click();
  const again = pane.getByRole("button", { name: "Copy it now" });
  await pane.getByText(said).or(again).first().waitFor({ timeout: 120_000 });
  if (await again.isVisible()) await again.click();
  await pane.getByText(said).waitFor({ timeout: 60_000 });
}

describeInBrowser("sharing from the pane", () => {
  test("the printed table is copied, and the table is switched to plain values with its figures", async () => {
    const { page, pane } = await openWorkbench();
    await sampleToInsert(pane);
    await insert(pane);
    const cells = (): Promise<{ formulas: unknown[][]; values: unknown[][] }> => page.evaluate(() => window.workbench.read("'Selling Stockholders'!C6:G6") as Promise<{ formulas: unknown[][]; values: unknown[][] }>);
    const before = await cells();
    expect(before.formulas.flat().some((formula) => String(formula).startsWith("="))).toBe(true);
    await pane.getByRole("tab", { name: "Share" }).click();
    await copyBy(pane, "Copy the printed table", /^Copied\. Paste it into Word/);
    await pane.getByRole("radio", { name: "Plain values" }).click();
    await pane.getByRole("button", { name: "Switch to plain values" }).click();
    await pane.getByText("is written as plain values", { exact: false }).first().waitFor({ timeout: 60000 });
    const after = await cells();
    expect(after.values).toEqual(before.values);
    expect(after.formulas.flat().some((formula) => String(formula).startsWith("="))).toBe(false);
  });

  test("where a click is too long ago the next one copies; in Excel for Mac, which saves no file, the file's text is copied", async () => {
    const { pane } = await openWorkbench();
    await sampleToInsert(pane);
    await insert(pane);
    await pane.evaluate(() => {
      const context = Object.create(Office.context, { platform: { value: "Mac" } }) as typeof Office.context;
      Object.assign(window, { Office: Object.create(Office, { context: { value: context } }) as typeof Office, copied: {} });
      const keep = DataTransfer.prototype.setData;
      DataTransfer.prototype.setData = function (type: string, data: string) { Object.assign((window as unknown as { copied: object }).copied, { [type]: data }); keep.call(this, type, data); };
      // As Safari does when the table took long to read.
      Object.assign(window, { allowed: document.execCommand });
      document.execCommand = () => false;
      Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    });
    await pane.getByRole("tab", { name: "Share" }).click();
    await pane.getByRole("button", { name: "Copy the printed table" }).click();
    await pane.getByText(/^The table is read\. Press the button once more/).waitFor({ timeout: 60000 });
    await pane.evaluate(() => { document.execCommand = (window as unknown as { allowed: typeof document.execCommand }).allowed; });
    await pane.getByRole("button", { name: "Copy it now" }).click();
    await pane.getByText(/^Copied\. Paste it into Word/).waitFor({ timeout: 60000 });
    await pane.getByRole("button", { name: "Copy the printed table" }).waitFor();
    const copied = (): Promise<Record<string, string>> => pane.evaluate(() => (window as unknown as { copied: Record<string, string> }).copied);
    expect(Object.keys(await copied()).sort()).toEqual(["text/html", "text/plain"]);
    await pane.evaluate(() => Object.assign(window, { copied: {} }));
    await copyBy(pane, "Copy the file for EDGAR", /its text is on the clipboard\. Paste it into a new document of TextEdit .* save it as [\w-]+\.htm/);
    const file = await copied();
    expect(Object.keys(file)).toEqual(["text/plain"]);
    expect(file["text/plain"]).toMatch(/^<(!DOCTYPE|HTML)[\s\S]*Capital Ventures International/i);
  });
});
