import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { describeInBrowser, openWorkbench, paneOf } from "./harness";
import { write } from "./grid";
import { insert, values } from "./paneSteps";

async function toInsert(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Continue to Terms" }).click();
  await pane.getByRole("textbox", { name: /Shares outstanding/ }).fill("1,000,000");
  await pane.getByRole("textbox", { name: /As of/ }).fill("March 14, 2002");
  await pane.getByRole("button", { name: "Continue to Review" }).click();
  await pane.getByRole("button", { name: "Continue to Insert" }).click();
  await insert(pane);
}
const toChanges = async (pane: Frame): Promise<void> => {
  for (const step of ["Terms", "Review", "Changes"]) await pane.getByRole("button", { name: `Continue to ${step}` }).click();
};
const reopened = async (page: Page): Promise<Frame> => {
  await page.evaluate(async () => window.workbench.open(await window.workbench.save()));
  return paneOf(page);
};

describeInBrowser("where a table came from", () => {
  test("cells that change are seen at once, without a click, and when the workbook is opened; they are read again with what was added below", async () => {
    const { page, pane } = await openWorkbench();
    await write(page, "Sheet1!A1", [["Name", "Shares held", "Offered"], ["Alder LP", 300, 200], ["Birch Fund", 500, 50]]);
    await pane.evaluate(() => Excel.run(async (context) => { context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3").select(); await context.sync(); }));
    await pane.getByRole("button", { name: "Use the selected cells" }).click();
    await toInsert(pane);
    await pane.getByText("Cells Sheet1!A1:C3").first().waitFor();
    await pane.getByText("Yes, as the cells stand").waitFor();
    await write(page, "Sheet1!C2", [[150]]);
    await pane.getByText("No, the cells were changed since").waitFor();
    await write(page, "Sheet1!C2", [[200]]);
    await pane.getByText("Yes, as the cells stand").waitFor();
    await write(page, "Sheet1!A4", [["Cedar Trust", 90, 40]]);
    await pane.getByText("more stands right below them", { exact: false }).waitFor();
    await write(page, "Sheet1!C2", [[150]]);
    await pane.getByText("No, the cells were changed since").waitFor();

    const opened = await reopened(page);
    await opened.getByText("No, the cells were changed since").waitFor();
    await opened.getByRole("button", { name: "Refresh from a newer source" }).click();
    await opened.getByRole("button", { name: "Read Sheet1!A1:C3 again" }).click();
    await opened.getByText("Its content differs from that of the source", { exact: false }).waitFor();
    await toChanges(opened);
    await opened.getByRole("checkbox", { name: /Alder LP: Offered.*200.*150/ }).waitFor();
    await opened.getByRole("checkbox", { name: /Added: Cedar Trust/ }).waitFor();
    await opened.getByRole("button", { name: "Write 2 changes" }).click();
    await opened.getByText("Cells Sheet1!A1:C4").first().waitFor();
    await opened.getByText("Yes, as the cells stand").waitFor();
    expect((await values(page, "'Selling Stockholders'!A6:E8")).map((row) => [row[0], row[4]])).toEqual([["Alder LP", 150], ["Birch Fund", 50], ["Cedar Trust", 40]]);
  });

  test("a file is known to be the same or changed while the session lasts, and said to be unknown afterwards; choosing it again compares its content", async () => {
    const folder = mkdtempSync(join(tmpdir(), "source-"));
    try {
      const file = join(folder, "agent.csv");
      writeFileSync(file, "Name,Shares held,Offered\nAlder LP,300,200\nBirch Fund,500,50\n");
      const { page, pane } = await openWorkbench();
      await pane.locator("input[type=file]").setInputFiles(file);
      await toInsert(pane);
      await pane.getByText("Yes, the file is as it was read").waitFor();
      await pane.getByText(/^[0-9a-f]{12}…$/).waitFor();
      writeFileSync(file, "Name,Shares held,Offered\nAlder LP,300,175\nBirch Fund,500,50\n\n");
      await pane.evaluate(() => window.dispatchEvent(new Event("focus")));
      await pane.getByText("the file was changed or moved since it was read", { exact: false }).waitFor();

      const opened = await reopened(page);
      await opened.getByText("Not known until the file is opened again").waitFor();
      await opened.getByRole("button", { name: "Refresh from a newer source" }).click();
      await opened.locator("input[type=file]").setInputFiles({ name: "agent.csv", mimeType: "text/csv", buffer: Buffer.from("Name,Shares held,Offered\nAlder LP,300,200\nBirch Fund,500,50\n") });
      await opened.getByText("This is the very source that the table was made from", { exact: false }).waitFor();
      await opened.locator("input[type=file]").setInputFiles(file);
      await opened.getByText("Its content differs from that of the source", { exact: false }).waitFor();
      await toChanges(opened);
      await opened.getByRole("checkbox", { name: /Alder LP: Offered.*200.*175/ }).waitFor();
      await opened.getByRole("button", { name: "Write 1 change" }).click();
      await opened.getByText("Yes, the file is as it was read").waitFor();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
