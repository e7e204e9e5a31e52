import type { Page } from "playwright-core";
import { describeInBrowser, openWorkbench } from "./harness";

interface Cells { values: unknown[][]; formulas: unknown[][]; text: string[][] }
const read = (page: Page, address: string): Promise<Cells> => page.evaluate((a) => window.workbench.read(a) as Promise<Cells>, address);
const write = (page: Page, address: string, rows: (string | number | boolean | null)[][]): Promise<void> => page.evaluate(([a, r]) => window.workbench.write(a, r), [address, rows] as const);

/** Goes to a cell through the name box and types, as a person does. */
async function type(page: Page, address: string, text: string): Promise<void> {
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.keyboard.type(text, { delay: 10 });
  await page.keyboard.press("Enter");
}

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
    await page.locator("[data-u-comp=defined-name] input").fill("B2");
    await page.keyboard.press("Enter");
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
    await page.locator("[data-u-comp=defined-name] input").fill("B2");
    await page.keyboard.press("Enter");
    const status = page.locator("#said");
    await status.filter({ hasText: "B2: #VALUE!" }).waitFor();
    expect(await status.textContent()).toMatch(/offered/i);
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
});
