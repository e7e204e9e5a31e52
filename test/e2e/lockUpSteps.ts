import type { Frame } from "playwright-core";

/** Opens the tab and waits until what is entered was read. */
export async function openLockUps(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "Lock-up" }).click();
  await pane.getByRole("heading", { name: "The two roads" }).waitFor({ timeout: 60000 });
}

/** Presses a button that writes into the workbook, and waits until the answer stands there again. */
export async function keep(pane: Frame, button: string): Promise<void> {
  await pane.getByRole("button", { name: button }).click();
  await pane.getByRole("heading", { name: "What can be sold, and when" }).waitFor({ timeout: 120000 });
  await pane.getByRole("heading", { name: "The two roads" }).waitFor({ timeout: 60000 });
}

export async function enterRegistration(pane: Frame, terms: { readonly effectiveOn: string; readonly lapsedOn?: string; readonly dailyVolume?: string }): Promise<void> {
  await pane.getByRole("button", { name: "Registration and volumes" }).click();
  await pane.getByRole("textbox", { name: "Registration effective on" }).fill(terms.effectiveOn);
  await pane.getByRole("textbox", { name: "Registration lapsed on" }).fill(terms.lapsedOn ?? "");
  await pane.getByRole("textbox", { name: "Average daily volume" }).fill(terms.dailyVolume ?? "");
  await keep(pane, "Keep these terms");
}

/** The sentence that says what can be sold, once it says something that it should. */
export async function sentence(pane: Frame, saying: string): Promise<string> {
  const words = pane.getByText(saying, { exact: false }).first();
  await words.waitFor({ timeout: 30000 });
  return words.innerText();
}

export async function lookAt(pane: Frame, date: string): Promise<void> {
  await pane.getByRole("textbox", { name: "Date to look at" }).fill(date);
}
