import { mkdirSync } from "node:fs";
import path from "node:path";
import { describeInBrowser, openWorkbench, type WorkbenchOptions } from "./harness";
import { enterRegistration, openLockUps } from "./lockUpSteps";
import { insert, listToInsert, overflow, sampleToInsert } from "./paneSteps";

const pictures = path.join(__dirname, "../../build/screenshots");
const list = { name: "holders.csv", mimeType: "text/csv", buffer: Buffer.from("Name,Group,Shares held,Offered\nChief,Officers,1000000,1000000\nAlder LP,,5000,4000") };

describeInBrowser("the screens of the Lock-up tab", () => {
  test.each<[string, WorkbenchOptions, boolean]>([
    ["light", { colorScheme: "light" }, false],
    ["dark", { colorScheme: "dark" }, false],
    ["high contrast", { colorScheme: "dark", forcedColors: "active" }, false],
    ["320 px", { colorScheme: "light" }, true],
  ])("each fits the pane: %s", async (name, options, isNarrow) => {
    const { page, pane } = await openWorkbench(options);
    if (isNarrow) {
      await page.getByRole("separator", { name: "Width of the task pane" }).focus();
      for (let steps = 0; steps < 40; steps++) await page.keyboard.press("ArrowRight");
    }
    mkdirSync(pictures, { recursive: true });
    const picture = async (screen: string): Promise<void> => {
      expect([screen, await overflow(pane)]).toEqual([screen, 0]);
      const main = pane.locator("main");
      // The whole of it, also what the pane scrolls.
      const { height } = (await main.boundingBox()) ?? { height: 800 };
      await page.setViewportSize({ width: 1280, height: Math.min(6000, Math.ceil(height) + 300) });
      await main.screenshot({ path: path.join(pictures, `lock-up-${screen}-${name.replace(/\W/g, "-")}.png`) });
      await page.setViewportSize({ width: 1280, height: 800 });
    };
    await sampleToInsert(pane);
    await pane.getByRole("tab", { name: "Lock-up" }).click();
    await pane.getByRole("heading", { name: "The lock-up", exact: true }).waitFor({ timeout: 60000 });
    await picture("coming");
    await pane.getByRole("tab", { name: "Table" }).click();
    await insert(pane);
    await openLockUps(pane);
    await enterRegistration(pane, { effectiveOn: "October 30, 2001", dailyVolume: "1,500,000" });
    await picture("overview");
    for (const [button, screen, heading] of [["Add a lock-up", "agreement", "Add a lock-up"], ["Registration and volumes", "roads", "The two roads"], ["Record a sale", "sale", "Sales"]] as const) {
      await pane.getByRole("button", { name: button }).click();
      await pane.getByRole("heading", { name: heading }).first().waitFor();
      await picture(screen);
      if (screen !== "sale") {
        await pane.getByRole("button", { name: /^Back without keeping/ }).click();
        await pane.getByRole("heading", { name: "The two roads" }).waitFor({ timeout: 60000 });
      }
    }
  });
});

describeInBrowser("the Lock-up tab", () => {
  test("a lock-up is entered there before the table is inserted, what is typed stays while it cannot be read, and it goes into the workbook", async () => {
    const { page, pane } = await openWorkbench();
    await listToInsert(pane, list, "5,000,099");
    await pane.getByRole("tab", { name: "Lock-up" }).click();
    await pane.getByText("This table has no lock-up yet", { exact: false }).waitFor({ timeout: 60000 });
    await pane.getByRole("radio", { name: "Equal steps" }).click();
    const first = pane.getByRole("textbox", { name: "First release" });
    await first.pressSequentially("March 14");
    await pane.getByText("stands here as soon as the terms", { exact: false }).waitFor();
    await first.pressSequentially(", 2002");
    await pane.getByText("Shares of all holders are released 25% on March 14, 2002", { exact: false }).first().waitFor({ timeout: 60000 });
    expect(await first.inputValue()).toBe("March 14, 2002");
    await pane.getByRole("tab", { name: "Table" }).click();
    await insert(pane);
    expect(await page.evaluate(async () => ((await window.workbench.read("LockUpSchedule[Shares available]")) as { values: unknown[][] }).values)).toEqual([[251000], [502000], [753000], [1004000]]);
  });

  test("a finding leads to its cell", async () => {
    const { page, pane } = await openWorkbench();
    await sampleToInsert(pane);
    await insert(pane);
    await openLockUps(pane);
    await enterRegistration(pane, { effectiveOn: "October 30, 2001" });
    const findings = pane.getByRole("list", { name: "What is to be said of the lock-ups" });
    await findings.getByRole("button", { name: /a Saturday/ }).click();
    // The column Business days of the first lock-up.
    await page.waitForFunction(() => [...document.querySelectorAll("input")].some((input) => input.value === "J5"), null, { timeout: 60000 });
  });
});
