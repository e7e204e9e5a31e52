import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

// The first test of a file builds the pages; on a small machine with other work that alone can take a minute.
jest.setTimeout(300000);

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong in the pane, one line a fault. */
export async function axeFaults(pane: Frame): Promise<readonly string[]> {
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(axe);
  return pane.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } };
    const { violations } = await runner.run();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ""}`));
  });
}

/** Makes the pane as narrow as the workbench lets it be: 320 px. */
export async function narrow(page: Page): Promise<void> {
  await page.getByRole("separator", { name: "Width of the task pane" }).focus();
  for (let steps = 0; steps < 40; steps++) await page.keyboard.press("ArrowRight");
}

/** How far the pane's content reaches beyond its width, in pixels. */
export const overflow = (pane: Frame): Promise<number> => pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

export const sheets = (page: Page): Promise<string[]> => page.evaluate(() => window.workbench.sheets());
export const text = async (page: Page, address: string): Promise<string[][]> => (await page.evaluate((a) => window.workbench.read(a) as Promise<{ text: string[][] }>, address)).text;
export const values = async (page: Page, address: string): Promise<unknown[][]> => (await page.evaluate((a) => window.workbench.read(a) as Promise<{ values: unknown[][] }>, address)).values;

/** From the first screen to the last step with the built-in sample. */
export async function sampleToInsert(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Try it with Internap (2001)" }).click();
  await pane.getByRole("button", { name: "Continue to Review" }).click();
  await pane.getByRole("button", { name: "Continue to Insert" }).click();
}

/** Presses the insert button and waits for the table's status. */
export async function insert(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: /^(Insert|Replace) / }).and(pane.locator("[type=submit]")).click();
  await pane.getByRole("button", { name: "Show it in the sheet" }).waitFor({ timeout: 60000 });
}

/** A holder list as a transfer agent sends it. */
export function listOf(rows: number): { name: string; mimeType: string; buffer: Buffer } {
  const lines = Array.from({ length: rows }, (_none, at) => `Holder ${String(at + 1).padStart(5, "0")} LP,${1000 + at},${500 + (at % 7)}`);
  return { name: "holders.csv", mimeType: "text/csv", buffer: Buffer.from(["Name,Shares held,Offered", ...lines].join("\n")) };
}

/** Opens a list from the first screen and fills in the two terms that every table needs. */
export async function listToInsert(pane: Frame, file: ReturnType<typeof listOf>, outstanding = "1,000,000,000"): Promise<void> {
  await pane.locator("input[type=file]").setInputFiles(file);
  await pane.getByRole("button", { name: "Continue to Terms" }).click();
  await pane.getByRole("textbox", { name: /Shares outstanding/ }).fill(outstanding);
  await pane.getByRole("textbox", { name: /As of/ }).fill("March 14, 2002");
  await pane.getByRole("button", { name: "Continue to Review" }).click();
  await pane.getByRole("button", { name: "Continue to Insert" }).click();
}
