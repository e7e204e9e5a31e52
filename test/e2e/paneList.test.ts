import { describeInBrowser, openWorkbench } from "./harness";
import { axeFaults, insert, listOf, listToInsert, sheets, values } from "./paneSteps";

describeInBrowser("a holder list in the pane", () => {
  test("5,000 rows are inserted with progress, and stand in the sheet", async () => {
    const { page, pane } = await openWorkbench();
    await listToInsert(pane, listOf(5000));
    await pane.getByRole("button", { name: "Insert 5,000 holders on a new sheet" }).click();
    await pane.getByRole("progressbar").waitFor();
    await pane.getByRole("button", { name: "Show it in the sheet" }).waitFor({ timeout: 180000 });
    const names = (await values(page, "'Selling Stockholders'!A1:A5020")).flat();
    const total = names.indexOf("Total");
    expect(total - names.indexOf("Selling stockholder") - 1).toBe(5000);
    // 5,000 times 500, and 0 to 6 in turn: 714 whole turns of 21, and 0 + 1 for the last two rows.
    expect((await values(page, `'Selling Stockholders'!E${total + 1}`))[0]?.[0]).toBe(5000 * 500 + 714 * 21 + 1);
  });

  test("an insert of 5,000 rows that is cancelled leaves the workbook as it was", async () => {
    const { page, pane } = await openWorkbench();
    const contents = (): Promise<unknown> => page.evaluate(async () => {
      const { workbook } = (await window.workbenchPage.readySession()).host;
      return { sheets: workbook.Worksheets.Items().map(({ Name }) => Name), tables: workbook.Tables.Items().map(({ Name }) => Name), names: workbook.Names.Items().map(({ Name }) => Name), parts: workbook.CustomXmlParts.Items().map(({ Id }) => Id) };
    });
    const before = await contents();
    await listToInsert(pane, listOf(5000));
    await pane.getByRole("button", { name: "Insert 5,000 holders on a new sheet" }).click();
    // The workbench computes on the thread that hears the click; it is heard between two round trips.
    await pane.getByRole("button", { name: "Cancel" }).click({ timeout: 180000 });
    await pane.getByText("Nothing was changed.").waitFor({ timeout: 180000 });
    expect(await contents()).toEqual(before);
    await pane.getByRole("button", { name: "Insert 5,000 holders on a new sheet" }).waitFor();
  });

  test("the pane lists thousands of rows a page at a time", async () => {
    const { pane } = await openWorkbench();
    await listToInsert(pane, listOf(5000));
    await pane.getByRole("button", { name: "Step 3: Review" }).click();
    await pane.getByRole("button", { name: "5,000 rows read without doubt" }).click();
    expect(await pane.getByRole("row").count()).toBeLessThan(120);
    await pane.getByRole("textbox", { name: "Find a selling stockholder" }).fill("Holder 04321");
    await pane.getByRole("cell", { name: "Holder 04321 LP" }).waitFor();
    expect(await pane.getByRole("row").count()).toBe(2);
  });

  test("a list with mistakes names row, column and remedy, and cannot go on", async () => {
    const { page, pane } = await openWorkbench();
    const before = await sheets(page);
    const buffer = Buffer.from("Name,Shares held,Offered\nAlder LP,many,10\nBirch Fund,100,-5\n=HYPERLINK(1),100,5\n");
    await pane.locator("input[type=file]").setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer });
    await pane.getByText(/Row 2, column "Shares held": "many" is not a number of shares/).waitFor();
    await pane.getByText(/Row 3, column "Offered": -5 is negative/).waitFor();
    expect(await pane.getByRole("button", { name: "Continue to Terms" }).getAttribute("aria-disabled")).toBe("true");
    expect(await sheets(page)).toEqual(before);
  });

  test("accounts of one holder are added together when the person says so, and kept on their own sheet", async () => {
    const { page, pane } = await openWorkbench();
    const buffer = Buffer.from("Name,Account,Shares held,Offered\nAlder LP,A-1,100,10\nBirch Fund,B-1,70,70\nAlder LP,A-2,50,50\n");
    await pane.locator("input[type=file]").setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer });
    await pane.getByRole("radio", { name: /Add the accounts of one holder together/ }).click();
    await pane.getByText("2 selling stockholders can be read.").waitFor();
    await pane.getByRole("button", { name: "Continue to Terms" }).click();
    await pane.getByRole("textbox", { name: /Shares outstanding/ }).fill("1000");
    await pane.getByRole("textbox", { name: /As of/ }).fill("2002-03-14");
    await pane.getByRole("button", { name: "Continue to Review" }).click();
    await pane.getByRole("button", { name: "Continue to Insert" }).click();
    await insert(pane);
    expect(await sheets(page)).toContain("Accounts");
  });

  test("a row that offers more than it owns is asked for its reason, and the note beneath the table says it", async () => {
    const { page, pane } = await openWorkbench();
    await pane.locator("input[type=file]").setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from("Name,Shares held,Offered\nAlder LP,100,110\nBirch Fund,70,70\n") });
    await pane.getByRole("button", { name: "Continue to Terms" }).click();
    await pane.getByRole("textbox", { name: /Shares outstanding/ }).fill("1000");
    await pane.getByRole("textbox", { name: /As of/ }).fill("2002-03-14");
    await pane.getByRole("button", { name: "Continue to Review" }).click();
    await pane.getByText(/Alder LP offers 110, 10 more than the 100 that it owns/).waitFor();
    await pane.getByRole("button", { name: "Accept Alder LP" }).click();
    await pane.getByText("Say why more is offered than owned, correct the figures, or leave the row out.").waitFor();
    expect(await axeFaults(pane)).toEqual([]);
    await pane.getByRole("combobox", { name: "Why more is offered than owned" }).selectOption({ label: "They include shares whose issue awaits an approval" });
    await pane.getByRole("button", { name: "Accept Alder LP" }).click();
    await pane.getByText("Alder LP: accepted with its reason").waitFor();
    await pane.getByRole("button", { name: "Continue to Insert" }).click();
    await insert(pane);
    expect((await values(page, "'Selling Stockholders'!A6:F11")).map((row) => [row[0], row[1], row[5]])).toEqual([["Alder LP", "1", 0], ["Birch Fund", "", 0], ["Total", "", 0], ["", "", ""], ["* Less than 1%.", "", ""], ["(1) The shares offered exceed those owned before the offering: they include shares whose issue awaits an approval.", "", ""]]);
    await pane.getByRole("tab", { name: /Checks/ }).click();
    expect(await pane.getByText(/Alder LP offers 110/).count()).toBe(0);
  });

  test("selected cells become a table", async () => {
    const { page, pane } = await openWorkbench();
    await page.evaluate(() => window.workbench.write("Sheet1!B2:D4", [["Name", "Shares held", "Offered"], ["Alder LP", 300, 200], ["Birch Fund", 50, 50]]));
    await page.locator("[data-u-comp=defined-name] input").fill("B2:D4");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Use the selected cells" }).click();
    await pane.getByText("2 selling stockholders can be read.").waitFor();
    expect(await pane.getByRole("combobox", { name: "Offered", exact: true }).inputValue()).toBe("2");
  });
});
