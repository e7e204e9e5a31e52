import { customFunctions } from "../../src/functions/customFunctions";
import { saveWorkbook } from "../../src/workbench/host/file/save/saveWorkbook";
import type { FunctionsMetadata } from "../../src/workbench/host/functions/functionsMetadata";
import { startAddinInNode } from "../../src/workbench/host/node/startAddinInNode";
import { insert } from "../../src/workbook/insert";
import { shareActions } from "../../src/workbook/share/shareActions";
import { generatedMetadata } from "../cli/generatedMetadata";
import { request, watch } from "../workbook/insertFixture";
import { small } from "../workbook/refresh/refreshFixture";
import { describeInBrowser, openWorkbench, paneOf } from "./harness";
import { axeFaults, narrow, overflow } from "./paneSteps";

/** A workbook as a colleague sends it: the table in values, a comment, a hidden sheet, an author, a formula that reads another workbook. */
async function sentWorkbook(): Promise<number[]> {
  const addin = await startAddinInNode({ functions: { metadata: generatedMetadata() as unknown as FunctionsMetadata, namespace: "OVERHANG", associate: customFunctions } });
  try {
    const inserted = await insert(request({ table: { ...small, holders: small.holders.slice(0, 4) } }), watch());
    if (!inserted.ok) throw new Error(inserted.findings[0]!.message);
    const switched = await shareActions.switchCells("workbook", "values", "J. Roe", watch());
    if (!switched.ok) throw new Error(switched.findings[0]!.message);
    const { workbook } = addin.host;
    workbook.user = { name: "Jane Roe", email: "" };
    workbook.Comments.Add("'Selling Stockholders'!A6", "Is this the right fund?");
    workbook.Worksheets.Add("Drafts").Visibility = "Hidden";
    workbook.Properties.Author = "Jane Roe";
    return [...(await saveWorkbook(workbook))];
  } finally {
    addin.dispose();
  }
}

describeInBrowser("a workbook that a colleague sent, opened on another machine", () => {
  test.each([["light", {}], ["dark", { colorScheme: "dark" }], ["high contrast", { colorScheme: "dark", forcedColors: "active" }]] as const)("in %s: its table and how it is written are known from the workbook alone; what others would stumble over is found and fixed", async (name, look) => {
    const { page } = await openWorkbench(look);
    await page.evaluate((bytes) => window.workbench.open(new Uint8Array(bytes)), await sentWorkbook());
    const pane = await paneOf(page);
    await narrow(page);
    await pane.getByRole("tab", { name: "Share" }).click();
    await pane.getByText("is written as plain values", { exact: false }).first().waitFor();
    await pane.getByRole("button", { name: "Undo last switch" }).waitFor();
    expect(await pane.getByRole("checkbox", { name: "Open this pane with the workbook" }).isChecked()).toBe(false);
    await pane.getByRole("button", { name: "Look through the workbook" }).click();
    const issues = pane.getByRole("list", { name: "What others would stumble over" }).getByRole("listitem");
    await pane.getByRole("button", { name: /^Delete the comments/ }).waitFor();
    expect(await issues.count()).toBe(4);
    if (process.env["SHARE_PICTURES"]) await page.screenshot({ path: `${process.env["SHARE_PICTURES"]}/${name.replace(" ", "-")}.png` });
    expect(await overflow(pane)).toBeLessThanOrEqual(0);
    expect(await axeFaults(pane)).toEqual([]);
    if (name !== "light") return;
    for (const button of [/^Delete the comments/, /^Show the sheet/, /^Take the names out/, /^Empty the names/]) {
      await pane.getByRole("button", { name: button }).click();
      await pane.getByRole("button", { name: button }).waitFor({ state: "detached" });
    }
    await pane.getByText("Nothing was found that others would stumble over.").waitFor();
  });
});
