import { fileOf, filingText, longFilingText, nextWorkerEnds } from "./filingFile";
import { describeInBrowser, openWorkbench } from "./harness";
import { axeFaults, insert, sheets, values } from "./paneSteps";

describeInBrowser("a filing in the pane", () => {
  test("its terms are filled in with their places, its doubtful row comes first, and it is inserted as decided", async () => {
    const { page, pane } = await openWorkbench();
    await pane.locator("input[type=file]").setInputFiles(fileOf(filingText(undefined, '<script>document.title = "run"</script>')));
    expect(await pane.getByRole("textbox", { name: /Shares outstanding/ }).inputValue()).toBe("40,000,000");
    await pane.getByText(/^From: /).first().waitFor();
    await pane.getByRole("button", { name: "Continue to Review" }).click();
    await pane.getByRole("heading", { name: "Cedar Trust" }).waitFor();
    expect(await axeFaults(pane)).toEqual([]);
    await pane.getByRole("button", { name: "Correct Cedar Trust" }).click();
    await pane.getByRole("textbox", { name: "Being offered" }).fill("390,000");
    await pane.getByRole("textbox", { name: "Being offered" }).press("Enter");
    await pane.getByText("Cedar Trust: corrected").waitFor();
    await pane.getByRole("button", { name: "Continue to Insert" }).click();
    await pane.getByRole("button", { name: "Insert 3 holders on a new sheet" }).waitFor();
    await insert(pane);
    const offered = (await values(page, "'Selling Stockholders'!E1:E12")).flat();
    expect(offered).toEqual(expect.arrayContaining([200000, 50000, 390000, 640000]));
    expect(await page.title()).not.toBe("run");
  });

  test("a file without a table says why, and changes nothing", async () => {
    const { page, pane } = await openWorkbench();
    const before = await sheets(page);
    await pane.locator("input[type=file]").setInputFiles(fileOf("<html><body><p>A letter about the weather.</p></body></html>", "letter.htm"));
    const alert = pane.getByRole("alert").filter({ hasText: "Nothing was changed." });
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/table/);
    expect(await sheets(page)).toEqual(before);
    await pane.getByRole("button", { name: "Open a filing or list" }).waitFor();
  });

  test("a filing can be dropped on the pane", async () => {
    const { pane } = await openWorkbench();
    await pane.getByRole("button", { name: "Open a filing or list" }).evaluate((button, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "s3.htm", { type: "text/html" }));
      for (const type of ["dragover", "drop"]) button.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, filingText());
    await pane.getByRole("textbox", { name: /Shares outstanding/ }).waitFor();
    expect(await pane.getByRole("textbox", { name: /Shares outstanding/ }).inputValue()).toBe("40,000,000");
  });

  test("a filing can be pasted", async () => {
    const { pane } = await openWorkbench();
    await pane.getByRole("button", { name: "Use the selected cells" }).waitFor();
    await pane.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", text);
      clipboardData.setData("text/plain", "Alder Partners, L.P. (1) 300,000");
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, filingText());
    await pane.getByRole("textbox", { name: /Shares outstanding/ }).waitFor();
    expect(await pane.getByRole("textbox", { name: /Shares outstanding/ }).inputValue()).toBe("40,000,000");
  });

  test("reading a large filing shows that it goes on, and can be cancelled without a change", async () => {
    const { page, pane } = await openWorkbench();
    const before = await sheets(page);
    const ended = nextWorkerEnds(page);
    await pane.locator("input[type=file]").setInputFiles(fileOf(longFilingText(400), "large.htm"));
    await pane.getByRole("button", { name: "Cancel", exact: true }).press("Enter");          // without waiting until the pane stands still
    await pane.getByRole("button", { name: "Open a filing or list" }).waitFor();
    expect(await pane.getByRole("textbox", { name: /Shares outstanding/ }).count()).toBe(0);
    expect(await sheets(page)).toEqual(before);
    expect(await ended).toMatch(/\/filingReader/);
  });

  test("a list can be pasted from a spreadsheet", async () => {
    const { pane } = await openWorkbench();
    await pane.getByRole("button", { name: "Use the selected cells" }).waitFor();
    await pane.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "Name\tShares held\tOffered\nAlder LP\t300\t200\nBirch Fund\t50\t50");
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    await pane.getByText("2 selling stockholders can be read.").waitFor();
  });
});
