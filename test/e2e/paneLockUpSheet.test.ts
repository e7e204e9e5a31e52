import { describeInBrowser, openWorkbench } from "./harness";
import { enterRegistration, openLockUps } from "./lockUpSteps";
import { insert, sampleToInsert, values } from "./paneSteps";

describeInBrowser("the lock-up between the pane and the sheet", () => {
  test("terms that a person changes in the sheet come into the pane, which resizes the tables when they are outgrown and computes nothing on wrong ones", async () => {
    const { page, pane } = await openWorkbench();
    await sampleToInsert(pane);
    await insert(pane);
    await openLockUps(pane);
    // Quarters become fifths in the terms: one release more than the sheet has rows for.
    await page.evaluate(() => window.workbench.write("Offering_ReleasePercent", [[0.2]]));
    await pane.getByRole("row", { name: /^March 14, 2003/ }).waitFor({ timeout: 60000 });
    await pane.getByRole("button", { name: "Resize the tables" }).click();
    await pane.getByRole("button", { name: "Resize the tables" }).waitFor({ state: "detached", timeout: 120000 });
    // The fifths of every holder in whole shares, the last with the remainders.
    expect(await values(page, "LockUpSchedule[Shares available]")).toEqual([[17113606], [34227230], [51340848], [68454472], [85568119]]);

    await enterRegistration(pane, { effectiveOn: "October 30, 2001" });
    await page.evaluate(() => window.workbench.write("LockUps[Percent each]", [[0.5]]));
    await pane.getByRole("list", { name: "Lock-ups", exact: true }).getByText("50% on March 14, 2002 and 50% on June 14, 2002", { exact: false }).waitFor({ timeout: 60000 });
    await page.evaluate(() => window.workbench.write("LockUps[Percent each]", [[1.5]]));
    await pane.getByText("Nothing is computed, because the terms below cannot all be right.", { exact: false }).waitFor({ timeout: 60000 });
    await pane.getByRole("list", { name: "What is to be said of the lock-ups" }).getByText("Resolve").waitFor();
    expect(await pane.getByRole("img", { name: /^Shares free of the lock-up/ }).count()).toBe(0);
  });
});
