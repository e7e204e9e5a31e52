import { describeInBrowser, openWorkbench } from "./harness";
import { insert, listToInsert, values } from "./paneSteps";

const list = (name: string, ...rows: string[]): { name: string; mimeType: string; buffer: Buffer } => ({ name, mimeType: "text/csv", buffer: Buffer.from(["Name,Shares held,Offered", ...rows].join("\n")) });

describeInBrowser("a refresh in the pane", () => {
  test("shows every change first, keeps what a person overwrote, and can be taken back", async () => {
    const { page, pane } = await openWorkbench();
    await listToInsert(pane, list("first.csv", "Alder LP,300,200", "Birch Fund,50,50", "Cedar Trust,90,40"));
    await insert(pane);
    const column = async (letter: string): Promise<unknown[]> => (await values(page, `'Selling Stockholders'!${letter}1:${letter}14`)).flat();
    const row = (await column("A")).indexOf("Birch Fund") + 1;
    await page.evaluate((address) => window.workbench.write(address, [[45]]), `'Selling Stockholders'!E${row}`);

    await pane.getByRole("button", { name: "Refresh from a newer source" }).click();
    await pane.locator("input[type=file]").setInputFiles(list("second.csv", "Alder LP,300,150", "Birch Fund,60,60", "Dogwood Partners,10,10"));
    await pane.getByRole("button", { name: "Continue to Terms" }).click();
    expect(await pane.getByRole("textbox", { name: /Shares outstanding/ }).inputValue()).toBe("1,000,000,000");
    await pane.getByRole("button", { name: "Continue to Review" }).click();
    await pane.getByRole("button", { name: "Continue to Changes" }).click();
    const box = (name: RegExp): ReturnType<typeof pane.getByRole> => pane.getByRole("checkbox", { name });
    await box(/Alder LP: Offered.*200.*150/).waitFor({ timeout: 60000 });
    expect(await box(/Alder LP: Offered/).isChecked()).toBe(true);
    expect(await box(/Birch Fund: Offered.*Yours 45, source 60/).isChecked()).toBe(false);
    expect(await box(/Added: Dogwood Partners/).isChecked()).toBe(true);
    await box(/Removed: Cedar Trust/).click();
    await pane.getByRole("button", { name: /^Write \d+ changes/ }).click();
    await pane.getByText(/^Written: /).first().waitFor({ timeout: 60000 });

    const offered = new Map((await column("A")).map((name, at) => [name, at]));
    const of = async (name: string): Promise<unknown> => (await column("E"))[offered.get(name) ?? -1];
    expect([await of("Alder LP"), await of("Birch Fund"), await of("Cedar Trust"), await of("Dogwood Partners")]).toEqual([150, 45, 40, 10]);

    await pane.getByRole("button", { name: "Undo last refresh" }).click();
    // The refresh's own "Written:" stands until the undo has its own: only the sheet tells when the undo is done.
    const deadline = Date.now() + 45000;
    while ((await column("A")).includes("Dogwood Partners") && Date.now() < deadline) await page.waitForTimeout(200);
    expect((await column("A")).includes("Dogwood Partners")).toBe(false);
    expect((await column("E"))[(await column("A")).indexOf("Alder LP")]).toBe(200);
  });
});
