import type { Frame } from "playwright-core";
import { fileOf, filingText } from "./filingFile";
import { describeInBrowser, openWorkbench, paneOf } from "./harness";
import { axeFaults, insert, text } from "./paneSteps";

async function inserted(pane: Frame): Promise<void> {
  await pane.locator("input[type=file]").setInputFiles(fileOf(filingText()));
  await pane.getByRole("button", { name: "Continue to Review" }).click();
  await pane.getByRole("button", { name: "Accept Cedar Trust" }).click();
  await pane.getByRole("button", { name: "Continue to Insert" }).click();
  await pane.getByRole("button", { name: "Insert 3 holders on a new sheet" }).waitFor();
  await insert(pane);
}

describeInBrowser("the trail and the reviews in the pane", () => {
  test("a finding leads to its cell, and the pane shows the line of the source with the number marked; a changed number says what the source says; so does another machine", async () => {
    const { page, pane } = await openWorkbench();
    await inserted(pane);
    await pane.getByText("Select a cell of the table or of the terms").waitFor();
    await pane.getByRole("tab", { name: /^Checks/ }).click();
    await pane.getByRole("button", { name: /Cedar Trust: 900,000 before less 400,000/ }).click();
    await pane.getByRole("heading", { name: "Source of F8: Cedar Trust, owned after offering" }).waitFor();
    await pane.getByText("s3.htm, line 7").waitFor();
    expect(await pane.locator("mark").textContent()).toBe("510,000");
    expect(await axeFaults(pane)).toEqual([]);
    await page.evaluate(() => window.workbench.write("'Selling Stockholders'!F8", [[500000]]));
    await pane.getByText("The source says 510,000; the cell shows 500,000.").waitFor({ timeout: 30000 });
    await page.evaluate(async () => window.workbench.open(await window.workbench.save()));
    const again = await paneOf(page);
    await again.getByRole("button", { name: "Show it in the sheet" }).click({ timeout: 60000 });
    await again.getByRole("heading", { name: /^Source of A6: Alder Partners, L.P./ }).waitFor({ timeout: 30000 });
    // office.js keeps things of its own there; nothing of the source is among them.
    expect(await again.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toMatch(/Alder|s3\.htm/);
  });

  test("a finding is reviewed with initials and a note by the keyboard alone, stays reviewed when the checks run again, comes back when its figures change, and can be withdrawn", async () => {
    const { page, pane } = await openWorkbench();
    await inserted(pane);
    await pane.getByRole("tab", { name: /^Checks/ }).click();
    const mark = pane.getByRole("listitem").filter({ hasText: /Cedar Trust: 900,000 before.*510,000/ }).getByRole("button", { name: "Mark as reviewed" });
    await mark.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await pane.getByText("Type the initials of who reviewed it.").waitFor();
    expect(await axeFaults(pane)).toEqual([]);
    await page.keyboard.type("AB");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Agreed with the agent.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane.getByText(/^Reviewed by AB, .*: Agreed with the agent\.$/).waitFor({ timeout: 30000 });
    expect((await text(page, "Checks!F8:J9")).flat()).toEqual(expect.arrayContaining(["Reviewed by", "AB", "Agreed with the agent."]));
    expect(await axeFaults(pane)).toEqual([]);
    await pane.getByRole("tab", { name: "Table" }).click();
    expect(await pane.getByText("Everything that was checked ties.").count()).toBe(0);
    await pane.getByRole("tab", { name: /^Checks/ }).click();
    await pane.getByRole("button", { name: "Check again" }).click();
    await pane.getByText(/^Reviewed by AB/).waitFor();
    expect(await mark.count()).toBe(0);
    await page.evaluate(() => window.workbench.write("'Selling Stockholders'!F8", [[510001]]));
    await pane.getByRole("listitem").filter({ hasText: /Cedar Trust: 900,000 before.*510,001/ }).getByRole("button", { name: "Mark as reviewed" }).waitFor({ timeout: 30000 });
    expect(await pane.getByText(/^Reviewed by AB/).count()).toBe(0);
    await page.evaluate(() => window.workbench.write("'Selling Stockholders'!F8", [[510000]]));
    await pane.getByText(/^Reviewed by AB/).waitFor({ timeout: 30000 });
    await pane.getByRole("button", { name: "Withdraw the review" }).click();
    await mark.waitFor({ timeout: 30000 });
  });

  test("typing goes on while the checks run: each key arrives and the cells hold what was typed", async () => {
    const { page, pane } = await openWorkbench();
    await inserted(pane);
    await pane.getByRole("tab", { name: /^Checks/ }).click();
    await page.evaluate(() => {
      const gaps: number[] = [];
      let last = performance.now();
      const tick = (): void => { const now = performance.now(); gaps.push(now - last); last = now; requestAnimationFrame(tick); };
      requestAnimationFrame(tick);
      Object.assign(window, { gaps });
    });
    const typed = Array.from({ length: 12 }, (_, index) => 400000 + index);
    for (const value of typed) await page.evaluate((one) => window.workbench.write("'Selling Stockholders'!E8", [[one]]), value);
    await pane.getByText(/400,011/).first().waitFor({ timeout: 30000 });
    expect((await text(page, "'Selling Stockholders'!E8")).flat()).toEqual(["400,011"]);
    expect(await pane.getByText(/400,005/).count()).toBe(0);
  });
});
