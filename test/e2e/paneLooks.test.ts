import type { Frame } from "playwright-core";
import { describeInBrowser, openWorkbench, type WorkbenchOptions } from "./harness";
import { axeFaults, insert, narrow, overflow, sampleToInsert } from "./paneSteps";

/** Every screen in turn: no fault for axe, nothing beyond the pane's edge. */
async function look(pane: Frame): Promise<void> {
  const settled = async (screen: string): Promise<void> => {
    await pane.waitForTimeout(300);
    expect({ screen, faults: await axeFaults(pane), overflow: await overflow(pane) }).toEqual({ screen, faults: [], overflow: 0 });
  };
  await pane.getByRole("button", { name: "Try it with Internap (2001)" }).waitFor();
  await settled("first run");
  await pane.getByRole("button", { name: "Try it with Internap (2001)" }).click();
  await pane.getByRole("textbox", { name: /Shares outstanding/ }).fill("none");
  await pane.getByRole("button", { name: "Continue to Review" }).click();
  await settled("terms with a mistake");
  await pane.getByRole("textbox", { name: /Shares outstanding/ }).fill("150,641,864");
  await pane.getByRole("button", { name: "Continue to Review" }).click();
  await pane.getByRole("button", { name: /read without doubt$/ }).click();
  await settled("review");
  await pane.getByRole("button", { name: "Continue to Insert" }).click();
  await settled("insert");
  await insert(pane);
  await settled("status");
  for (const tab of ["Checks", "Lock-up", "Share"]) {
    await pane.getByRole("tab", { name: tab }).click();
    await settled(tab);
  }
  await pane.getByRole("tab", { name: "Lock-up" }).click();
  for (const [form, back] of [["Add a lock-up", "Back without keeping it"], ["Registration and volumes", "Back without keeping them"], ["Affiliates and other holders", "Back to what can be sold"]] as const) {
    await pane.getByRole("button", { name: form }).click();
    if (form === "Add a lock-up") await pane.getByRole("button", { name: "Add an early release" }).click();
    await settled(form);
    await pane.getByRole("button", { name: back }).click();
  }
  await pane.getByRole("button", { name: "Record a sale" }).click();
  await pane.getByRole("textbox", { name: "Shares sold" }).fill("1.5");
  await settled("a sale with a mistake");
}

describeInBrowser("how the pane looks", () => {
  test.each<[string, WorkbenchOptions]>([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["high contrast", { colorScheme: "dark", forcedColors: "active" }],
  ])("every screen is free of axe faults and fits 320 px: %s", async (_name, options) => {
    const { page, pane } = await openWorkbench(options);
    await narrow(page);
    await look(pane);
  });

  test("a dark system gets a dark pane where Office names no theme", async () => {
    const { pane } = await openWorkbench({ colorScheme: "dark" });
    await pane.getByRole("tab", { name: "Table" }).waitFor();
    const background = await pane.getByRole("main").evaluate((main) => getComputedStyle(main).backgroundColor);
    const [red = 255] = background.match(/\d+/g)?.map(Number) ?? [];
    expect(red).toBeLessThan(80);
  });

  test("the chosen place and step are told apart without color", async () => {
    const { pane } = await openWorkbench({ forcedColors: "active" });
    await sampleToInsert(pane);
    const weight = (name: string, role: "tab" | "button"): Promise<string> => pane.getByRole(role, { name }).evaluate((element) => getComputedStyle(element).fontWeight);
    expect(Number(await weight("Table", "tab"))).toBeGreaterThan(Number(await weight("Share", "tab")));
    expect(Number(await weight("Step 4: Insert", "button"))).toBeGreaterThan(Number(await weight("Step 1: Source", "button")));
  });
});
