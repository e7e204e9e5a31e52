import type { Page } from "playwright-core";

export interface Cells { values: unknown[][]; formulas: unknown[][]; text: string[][] }
export type Rows = (string | number | boolean | null)[][];

export const read = (page: Page, address: string): Promise<Cells> => page.evaluate((a) => window.workbench.read(a) as Promise<Cells>, address);
export const values = async (page: Page, address: string): Promise<unknown[][]> => (await read(page, address)).values;
export const write = (page: Page, address: string, rows: Rows): Promise<void> => page.evaluate(([a, r]) => window.workbench.write(a, r as Rows), [address, rows] as const);

/** Goes to a cell through the name box, as a person does. */
export async function goTo(page: Page, address: string): Promise<void> {
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  await nameBox.fill(address);
  await nameBox.press("Enter");
  // What is typed goes to the cell only when the name box has given the keyboard back.
  await page.waitForFunction(([wanted]) => {
    const box = document.querySelector<HTMLInputElement>("[data-u-comp=defined-name] input");
    return box?.value === wanted && document.activeElement !== box;
  }, [address] as const);
}

/** Types into a cell, enters it and waits until it is entered, as a person sees it. */
export async function type(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text, { delay: 10 });
  await page.keyboard.press("Enter");
  await read(page, address);
}

/** Waits until the pane has sent no batch for a while: what it reads when it starts would take a fault that is meant for the test's own batch. */
export async function paneAtRest(page: Page): Promise<void> {
  const count = (): Promise<number> => page.evaluate(() => window.workbench.batches().then((batches) => batches.count));
  for (let before = -1, now = await count(); now !== before || now === 0; now = await count()) {
    before = now;
    await page.waitForTimeout(700);
  }
}
