import type { Frame, Page } from "playwright-core";
import { describeInBrowser, openWorkbench } from "./harness";
import { sheets } from "./paneSteps";

/** What has the focus in the pane, by its role and name. */
const focused = (pane: Frame): Promise<string> => pane.evaluate(() => {
  const element = document.activeElement;
  return element ? `${element.getAttribute("role") ?? element.tagName.toLowerCase()} ${element.getAttribute("aria-label") ?? element.textContent ?? ""}` : "";
});

/** Presses a key until the focus is on what is sought; more than 60 stops means that it cannot be reached. */
async function reach(page: Page, pane: Frame, sought: RegExp, key = "Tab"): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    if (sought.test(await focused(pane))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${sought} is not reached with ${key}; the focus is on ${await focused(pane)}`);
}

describeInBrowser("the pane by keyboard alone", () => {
  test("leads from the first screen to the inserted table", async () => {
    const { page, pane } = await openWorkbench();
    await pane.getByRole("tab", { name: "Table" }).focus();
    await reach(page, pane, /Try it with Internap/);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Terms" }).waitFor();
    expect(await focused(pane)).toBe("h2 Terms");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Review" }).waitFor();
    await reach(page, pane, /Continue to Insert/);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Insert" }).waitFor();
    await reach(page, pane, /Insert 52 holders on a new sheet/);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Selling Stockholders" }).waitFor({ timeout: 60000 });
    expect(await sheets(page)).toContain("Selling Stockholders");
    expect(await focused(pane)).toBe("h2 Selling Stockholders");
  });

  test("arrows move between the places, and the steps can be walked back", async () => {
    const { page, pane } = await openWorkbench();
    await pane.getByRole("tab", { name: "Table" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await focused(pane)).toBe("tab Checks");
    await page.keyboard.press("End");
    expect(await focused(pane)).toBe("tab Share");
    await page.keyboard.press("ArrowRight");
    await reach(page, pane, /Try it with Internap/);
    await page.keyboard.press("Space");
    await pane.getByRole("button", { name: "Continue to Review" }).press("Enter");
    await pane.getByRole("heading", { name: "Review" }).waitFor();
    await pane.getByRole("button", { name: "Step 1: Source" }).press("Enter");
    await pane.getByText("52 selling stockholders", { exact: false }).waitFor();
    expect(await pane.getByRole("button", { name: "Step 4: Insert" }).getAttribute("aria-disabled")).toBe("true");
  });

  test("Enter in a field with a mistake goes to the field and says what is wrong", async () => {
    const { page, pane } = await openWorkbench();
    await pane.getByRole("button", { name: "Try it with Internap (2001)" }).click();
    const outstanding = pane.getByRole("textbox", { name: /Shares outstanding/ });
    await outstanding.fill("150,641,864.5");
    await pane.getByRole("textbox", { name: "Issuer" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText(/fraction of a share/).waitFor();
    expect(await outstanding.evaluate((input) => input === document.activeElement && input.getAttribute("aria-invalid"))).toBe("true");
  });
});
