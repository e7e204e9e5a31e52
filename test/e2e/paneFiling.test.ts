import { describeInBrowser, openWorkbench } from "./harness";
import { axeFaults, insert, sheets, values } from "./paneSteps";

const rows = [
  ["Alder Partners, L.P. (1)", "300,000", "200,000", "100,000", "*"],
  ["Birch Fund", "50,000", "50,000", "-0-", "*"],
  ["Cedar Trust", "900,000", "400,000", "510,000", "1.3%"],
];
// Written in the shape of a filing: Cedar Trust's row does not subtract, which is the doubt.
const filing = `<html><body>
<p>As of March 1, 2024, there were 40,000,000 shares of our common stock outstanding.</p>
<p>The following table names the selling stockholders and the shares that each may offer.</p>
<table><tr><th>Selling stockholder</th><th>Shares beneficially owned before the offering</th><th>Shares offered</th><th>Shares beneficially owned after the offering</th><th>Percent</th></tr>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}
</table>
<p>(1) Consists of 300,000 shares held directly.</p><script>document.title = "run"</script></body></html>`;
const file = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({ name, mimeType: "text/html", buffer: Buffer.from(text) });

describeInBrowser("a filing in the pane", () => {
  test("its terms are filled in with their places, its doubtful row comes first, and it is inserted as decided", async () => {
    const { page, pane } = await openWorkbench();
    await pane.locator("input[type=file]").setInputFiles(file("s3.htm", filing));
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
    await pane.locator("input[type=file]").setInputFiles(file("letter.htm", "<html><body><p>A letter about the weather.</p></body></html>"));
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
    }, filing);
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
    }, filing);
    await pane.getByRole("textbox", { name: /Shares outstanding/ }).waitFor();
    expect(await pane.getByRole("textbox", { name: /Shares outstanding/ }).inputValue()).toBe("40,000,000");
  });

  test("reading a large filing shows that it goes on, and can be cancelled without a change", async () => {
    const { page, pane } = await openWorkbench();
    const before = await sheets(page);
    const large = filing.replace("<table>", `${"<p>The risk factors of this prospectus go on about 1,000 shares and more of our common stock.</p>".repeat(150_000)}<table>`);
    await pane.locator("input[type=file]").setInputFiles(file("large.htm", large));
    await pane.getByRole("button", { name: "Cancel", exact: true }).click();
    await pane.getByRole("button", { name: "Open a filing or list" }).waitFor();
    expect(await pane.getByRole("textbox", { name: /Shares outstanding/ }).count()).toBe(0);
    expect(await sheets(page)).toEqual(before);
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
