import { describeInBrowser, openWorkbench } from "./harness";
import { enterRegistration, keep, lookAt, openLockUps, sentence } from "./lockUpSteps";
import { insert, listToInsert, sampleToInsert, values } from "./paneSteps";

const list = (lines: readonly string[]): { name: string; mimeType: string; buffer: Buffer } => ({ name: "holders.csv", mimeType: "text/csv", buffer: Buffer.from(["Name,Group,Shares held,Offered", ...lines].join("\n")) });

describeInBrowser("the lock-up in the pane", () => {
  test("the sample's releases are drawn and listed, the largest holders of the next one named, and a sale above what was free is a finding", async () => {
    const { page, pane } = await openWorkbench();
    await sampleToInsert(pane);
    await insert(pane);
    await openLockUps(pane);
    await pane.getByRole("img", { name: /^Shares free of the lock-up over time: 4 releases up to 85,568,119 of 85,568,119 shares/ }).waitFor();
    await enterRegistration(pane, { effectiveOn: "October 30, 2001", dailyVolume: "1,500,000" });
    const row = pane.getByRole("row", { name: /^March 14, 2002/ });
    expect(await row.getByRole("cell").allInnerTexts()).toEqual([expect.stringMatching(/^21,392,010\s+14\.3 days$/), expect.stringMatching(/^21,392,010\s+14\.2%$/)]);
    await lookAt(pane, "March 13, 2002");
    expect(await sentence(pane, "On March 13, 2002 all 52 holders")).toBe("On March 13, 2002 all 52 holders can sell none of their 85,568,119 shares. 85,568,119 are locked up, the next 21,392,010 until March 14, 2002.");
    await pane.getByRole("heading", { name: "Largest at the next release, March 14, 2002" }).waitFor();
    await pane.getByRole("radio", { name: "One holder" }).click();
    await pane.getByRole("combobox", { name: "Holder" }).fill("capital ventures international");
    await lookAt(pane, "March 14, 2002");
    expect(await sentence(pane, "On March 14, 2002 Capital Ventures International")).toContain("can sell 3,811,022 of its 15,244,091 shares: 3,811,022 under the prospectus");

    await pane.getByRole("button", { name: "Copy this sentence" }).click();
    await pane.getByText(/^Copied/).waitFor();
    await lookAt(pane, "June 14, 2002");
    await pane.getByRole("button", { name: "Set the sheet to this date" }).click();
    await pane.getByRole("button", { name: "Set the sheet to this date" }).waitFor({ state: "detached", timeout: 60000 });
    // June 14, 2002 as Excel counts days.
    await page.waitForFunction(async () => ((await window.workbench.read("Offering_AvailableAsOf")) as { values: unknown[][] }).values[0]?.[0] === 37421, null, { timeout: 60000 });

    await pane.getByRole("button", { name: "Record a sale" }).click();
    await pane.getByRole("textbox", { name: "Sold on" }).fill("March 14, 2002");
    await pane.getByRole("combobox", { name: "Seller" }).fill("Capital Ventures International");
    await pane.getByRole("textbox", { name: "Shares sold" }).fill("4,000,000");
    await pane.getByRole("list", { name: "What is to be said of this sale" }).getByText("188,978 more than the 3,811,022 that were free", { exact: false }).waitFor();
    await keep(pane, "Record this sale");
    await pane.getByRole("list", { name: "Recorded sales" }).getByText("March 14, 2002: Capital Ventures International, 4,000,000 shares under the prospectus").waitFor({ timeout: 60000 });
    await pane.getByRole("list", { name: "What is to be said of the sales" }).getByText("188,978 more than the 3,811,022 that were free", { exact: false }).waitFor();
    await pane.getByRole("button", { name: /^Remove sale 1/ }).click();
    await pane.getByRole("button", { name: /^Remove sale 1.* for good$/ }).click();
    await pane.getByText("None is recorded.", { exact: false }).waitFor({ timeout: 60000 });
  });

  test("an affiliate is told 1,000,000 under the prospectus, and 50,000 under Rule 144 once the registration has lapsed", async () => {
    const { pane } = await openWorkbench();
    await listToInsert(pane, list(["Chief,Officers,1000000,1000000"]), "5,000,099");
    await insert(pane);
    await openLockUps(pane);
    await pane.getByText("This table has no lock-up", { exact: false }).waitFor();
    await enterRegistration(pane, { effectiveOn: "October 30, 2001", lapsedOn: "September 30, 2003" });
    await pane.getByRole("button", { name: "Affiliates and other holders" }).click();
    await pane.getByRole("combobox", { name: "Holder" }).fill("Chief");
    await pane.getByRole("combobox", { name: "Affiliate of the issuer" }).selectOption({ label: "An affiliate: Rule 144(e) limits the volume" });
    await pane.getByRole("textbox", { name: "Shares acquired on" }).fill("January 2, 2001");
    await pane.getByRole("button", { name: "Keep for this holder" }).click();
    await pane.getByText("an affiliate, acquired January 2, 2001", { exact: false }).waitFor({ timeout: 60000 });
    await pane.getByRole("button", { name: "Back to what can be sold" }).click();
    await lookAt(pane, "September 29, 2003");
    expect(await sentence(pane, "On September 29, 2003 Chief")).toBe("On September 29, 2003 Chief can sell 1,000,000 of its 1,000,000 shares: 1,000,000 under the prospectus; or, of the same shares, 50,000 under Rule 144, because Rule 144(e) leaves an affiliate 50,000 shares in three months (1% of the outstanding shares, less what was sold under the rule). Of an affiliate Rule 144 also asks for current public information about the issuer, the manner of sale that it allows, and Form 144 above 5,000 shares or $50,000 in three months.");
    await lookAt(pane, "September 30, 2003");
    expect(await sentence(pane, "On September 30, 2003 Chief")).toContain("can sell 50,000 of its 1,000,000 shares: none under the prospectus, because the registration lapsed on September 30, 2003; 50,000 under Rule 144");
  });

  test("a lock-up of a group beside the one for all: read back as typed, kept in the sheet, edited and taken out; a cutback is split", async () => {
    const { pane } = await openWorkbench();
    await listToInsert(pane, list(["Oak LP,Funds,1000,1000", "Elm LP,Funds,1001,1001", "Chief,Officers,900,30"]));
    await insert(pane);
    await openLockUps(pane);
    await enterRegistration(pane, { effectiveOn: "March 14, 2002" });
    await pane.getByRole("button", { name: "Affiliates and other holders" }).click();
    await pane.getByRole("textbox", { name: "Name" }).fill("Founder");
    await pane.getByRole("combobox", { name: "Group" }).fill("Officers");
    await pane.getByRole("textbox", { name: "Shares", exact: false }).last().fill("5,000");
    await pane.getByRole("button", { name: "Add this holder" }).click();
    await pane.getByText("Founder, Officers: 5,000 shares").waitFor({ timeout: 60000 });
    await pane.getByRole("button", { name: "Back to what can be sold" }).click();

    await pane.getByRole("button", { name: "Add a lock-up" }).click();
    await pane.getByRole("textbox", { name: "First release" }).fill("September 14, 2002");
    await pane.getByText("Shares of all holders are released 25% on September 14, 2002", { exact: false }).waitFor();
    await pane.getByText("releases on September 14, 2002 (a Saturday)", { exact: false }).first().waitFor();
    await keep(pane, "Keep this lock-up");

    await pane.getByRole("button", { name: "Add a lock-up" }).click();
    await pane.getByRole("textbox", { name: "First release" }).fill("September 16, 2002");
    await pane.getByRole("list", { name: "What is to be said of these terms" }).getByText("overlaps \"All holders\"", { exact: false }).waitFor();
    await pane.getByRole("button", { name: "Keep this lock-up" }).click();
    await pane.getByRole("heading", { name: "Add a lock-up" }).waitFor();
    await pane.getByRole("radio", { name: "A group" }).first().click();
    await pane.getByRole("combobox", { name: "Group" }).fill("Officers");
    await pane.getByRole("radio", { name: "A number of days" }).click();
    await pane.getByRole("textbox", { name: "Counted from" }).fill("March 14, 2002");
    await pane.getByRole("checkbox", { name: /Through and including/ }).click();
    await pane.getByRole("button", { name: "Add an early release" }).click();
    await pane.getByRole("textbox", { name: "Released early on" }).fill("May 1, 2002");
    await pane.getByRole("textbox", { name: /Shares, or percent/ }).fill("10%");
    await pane.getByText("are locked up for 180 days through and including the last day, counted from March 14, 2002, and all are released on September 11, 2002.", { exact: false }).waitFor();
    await keep(pane, "Keep this lock-up");

    // 250 + 250 of the funds; of the officers' 30 and 5,000 a tenth early, the rest on September 11.
    const released = async (date: RegExp): Promise<string> => (await pane.getByRole("row", { name: date }).getByRole("cell").first().innerText()).split(/\s/)[0] ?? "";
    await pane.getByRole("row", { name: /^May 1, 2002/ }).waitFor();
    expect([await released(/^May 1, 2002/), await released(/^September 11, 2002/), await released(/^September 14, 2002/)]).toEqual(["503", "4,527", "500"]);

    await lookAt(pane, "September 14, 2002");
    await pane.getByRole("textbox", { name: /Size of the offering/ }).fill("100");
    // 250, 250 and 30 can be sold: 100 splits into 47.17, 47.17 and 5.66.
    const part = async (name: RegExp): Promise<string> => pane.getByRole("table", { name: "Parts" }).getByRole("row", { name }).getByRole("cell").last().innerText();
    await pane.getByRole("table", { name: "Parts" }).waitFor();
    expect([await part(/^Oak LP/), await part(/^Elm LP/), await part(/^Chief/)]).toEqual(["47", "47", "6"]);
    await pane.getByRole("button", { name: "Copy the parts" }).click();
    await pane.getByText(/^Copied/).waitFor();

    await pane.getByRole("button", { name: "Edit Officers" }).click();
    expect(await pane.getByRole("textbox", { name: "Counted from" }).inputValue()).toBe("March 14, 2002");
    await pane.getByRole("group", { name: "A number of days" }).getByRole("textbox", { name: "Days" }).fill("181");
    await keep(pane, "Keep this lock-up");
    await pane.getByRole("row", { name: /^September 12, 2002/ }).waitFor({ timeout: 60000 });
    await pane.getByRole("button", { name: "Remove Officers" }).click();
    await pane.getByRole("button", { name: "Remove Officers for good" }).click();
    await pane.getByRole("heading", { name: "Officers" }).waitFor({ state: "detached", timeout: 60000 });
  });

  test("terms that cannot be right are told where they are typed, and nothing is written", async () => {
    const { page, pane } = await openWorkbench();
    await sampleToInsert(pane);
    await insert(pane);
    await openLockUps(pane);
    const before = await values(page, "'Lock-up'!A1:H20");
    await pane.getByRole("button", { name: "Edit Lock-up" }).click();
    await pane.getByRole("radio", { name: "A list of dates" }).click();
    const date = (n: number) => pane.getByRole("group", { name: `Release ${n}`, exact: true }).getByRole("textbox", { name: "Release date" });
    const percent = (n: number) => pane.getByRole("group", { name: `Release ${n}`, exact: true }).getByRole("textbox", { name: "Percent" });
    await date(1).fill("March 14, 2002");
    await percent(1).fill("60%");
    await pane.getByRole("button", { name: "Add a date" }).click();
    await pane.getByRole("button", { name: "Add a date" }).click();
    await date(3).fill("3/14/2002");
    await percent(3).fill("60%");
    await pane.getByText("Release 2 is empty.", { exact: false }).waitFor();
    await pane.getByRole("button", { name: "Remove release 2" }).click();
    await pane.getByText("This date stands in the list already.", { exact: false }).waitFor();
    await date(2).fill("June 14, 2002");
    await pane.getByText("add up to more than 100%", { exact: false }).waitFor();
    await pane.getByText("The terms stand here in a sentence as soon as they can be read.").waitFor();
    await pane.getByRole("button", { name: "Keep this lock-up" }).click();
    await pane.getByRole("heading", { name: "Edit the lock-up" }).waitFor();
    await percent(2).fill("40%");
    await pane.getByText("Shares of all holders are released 60% on March 14, 2002 and 40% on June 14, 2002.", { exact: false }).waitFor();
    await pane.getByRole("textbox", { name: "Made on" }).fill("March 15, 2002");
    await pane.getByText("before it was made on March 15, 2002", { exact: false }).waitFor();
    await pane.getByRole("button", { name: "Keep this lock-up" }).click();
    await pane.getByRole("button", { name: "Back without keeping it" }).click();
    await pane.getByRole("heading", { name: "The two roads" }).waitFor();
    expect(await values(page, "'Lock-up'!A1:H20")).toEqual(before);
  });

  test("a holder's own lock-up is entered with the keyboard alone, and taken out again", async () => {
    const { page, pane } = await openWorkbench();
    await sampleToInsert(pane);
    await insert(pane);
    await openLockUps(pane);
    const focused = (): Promise<string> => pane.evaluate(() => document.activeElement?.textContent ?? "");
    await pane.getByRole("button", { name: "Add a lock-up" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Add a lock-up" }).waitFor();
    expect(await focused()).toBe("Add a lock-up");
    // No group stands in the table, so the arrow goes from "All holders" to "One holder".
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Capital Ventures International");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("June 14, 2002");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Capital Ventures International" }).waitFor({ timeout: 120000 });
    await pane.waitForFunction(() => document.activeElement?.textContent === "What can be sold, and when");
    await pane.getByRole("button", { name: "Remove Capital Ventures International" }).focus();
    await page.keyboard.press("Enter");
    await pane.waitForFunction(() => document.activeElement?.textContent === "Keep it");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("Lock-ups");
    await pane.getByRole("heading", { name: "Capital Ventures International" }).waitFor({ state: "detached", timeout: 120000 });
  });
});
