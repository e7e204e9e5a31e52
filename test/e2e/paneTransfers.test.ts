import { describeInBrowser, openWorkbench } from "./harness";
import { axeFaults, insert, listToInsert, overflow, sheets, text, values } from "./paneSteps";

const LIST = { name: "agent.csv", mimeType: "text/csv", buffer: Buffer.from(["Name,Shares held,Offered", "Alder LP,3000,2000", "Birch Fund,500,500", "All other holders or future transferees,900,900"].join("\n")) };

describeInBrowser("transfers and supplements in the pane", () => {
  test("a transfer is shown before it is recorded, a supplement is due above the prospectus's number, its table is written, and all is taken back", async () => {
    const { page, pane } = await openWorkbench({ width: 1000 });
    await listToInsert(pane, LIST);
    await insert(pane);
    const table = async (): Promise<Map<string, unknown>> => new Map((await values(page, "'Selling Stockholders'!A6:E12")).map((row) => [String(row[0]), row[4]]));
    const threshold = (await values(page, "Offering!A5:A15")).findIndex(([label]) => /threshold/i.test(String(label))) + 5;
    await page.evaluate((address) => window.workbench.write(address, [[500]]), `Offering!B${threshold}`);

    await pane.getByRole("button", { name: "Transfers and supplements" }).click();
    await pane.getByText("No transfer is recorded", { exact: false }).waitFor({ timeout: 60000 });
    await pane.getByText("threshold is 500 shares", { exact: false }).waitFor({ timeout: 60000 });
    await pane.getByRole("button", { name: "Look at the change" }).click();
    expect(await pane.getByText("Choose the selling stockholder that the shares come from.").count()).toBeGreaterThan(0);

    const fill = async (from: string, to: string, shares: string): Promise<void> => {
      await pane.getByRole("combobox", { name: /^From/ }).fill(from);
      await pane.getByRole("combobox", { name: /^To/ }).fill(to);
      await pane.getByRole("textbox", { name: /^Shares/ }).fill(shares);
      await pane.getByRole("textbox", { name: /^Date/ }).fill("March 20, 2002");
      await pane.getByRole("button", { name: "Look at the change" }).click();
    };
    await fill("Alder LP", "Cedar Trust", "501");
    await pane.getByText("2,000 → 1,499").waitFor({ timeout: 60000 });
    expect(await pane.getByText("3,400, as before").count()).toBe(1);
    expect((await table()).get("Alder LP")).toBe(2000);
    expect(await axeFaults(pane)).toEqual([]);
    expect(await overflow(pane)).toBeLessThanOrEqual(0);
    await pane.getByRole("textbox", { name: /^Your initials/ }).fill("J.R.");
    await pane.getByRole("button", { name: "Record the transfer" }).click();
    await pane.getByText("A supplement is due for 1 transfer:", { exact: false }).waitFor({ timeout: 60000 });
    expect(Object.fromEntries(await table())).toMatchObject({ "Alder LP": 1499, "Cedar Trust": 501 });
    expect((await values(page, "Changes!A4:H6")).flat()).toEqual(expect.arrayContaining(["Alder LP", "Transfer", "J.R."]));

    // A holder out of the catch-all row is named for the first time: the row falls, and counsel is asked.
    await fill("All other holders or future transferees", "Dogwood Partners", "100");
    await pane.getByText("900 → 800").first().waitFor({ timeout: 60000 });
    await pane.getByText("post-effective amendment may be needed", { exact: false }).first().waitFor();
    expect(await pane.getByRole("textbox", { name: /^Your initials/ }).inputValue()).toBe("J.R.");
    await pane.getByRole("button", { name: "Record the transfer" }).click();
    await pane.getByText("would have 4 rows", { exact: false }).waitFor({ timeout: 60000 });
    expect(Object.fromEntries(await table())).toMatchObject({ "All other holders or future transferees": 800, "Dogwood Partners": 100 });

    await pane.getByRole("button", { name: "Write the supplement’s table" }).click();
    await pane.getByText("Written on the sheet “Supplement”.").waitFor({ timeout: 60000 });
    expect(await sheets(page)).toContain("Supplement");
    const printed = (await text(page, "Supplement!A1:E14")).map((row) => row.join("|"));
    expect(printed.some((row) => row.startsWith("Alder LP|3,000") || row.startsWith("Alder LP|2,499"))).toBe(true);
    expect(printed.some((row) => row.startsWith("Birch Fund"))).toBe(false);

    await pane.getByRole("button", { name: "The prospectus now says this" }).click();
    await pane.getByText("No row differs from the prospectus.").waitFor({ timeout: 60000 });
    await pane.getByRole("button", { name: "Back to the table" }).click();
    await pane.getByRole("button", { name: "Undo last mark" }).click();
    await pane.getByText(/^Written: /).first().waitFor({ timeout: 60000 });
    await pane.getByRole("button", { name: "Transfers and supplements" }).click();
    await pane.getByText("would have 4 rows", { exact: false }).waitFor({ timeout: 60000 });
  });
});
