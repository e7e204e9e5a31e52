import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { fileOf, FILING_ROWS, filingText, longFilingText, nextWorkerEnds } from "./filingFile";
import { describeInBrowser, openWorkbench } from "./harness";
import { axeFaults, insert, sheets, values } from "./paneSteps";

const choose = (pane: Frame, file: Parameters<ReturnType<Frame["locator"]>["setInputFiles"]>[0]): Promise<void> => pane.locator("input[type=file]").setInputFiles(file);
const outstanding = (pane: Frame): ReturnType<Frame["getByRole"]> => pane.getByRole("textbox", { name: /Shares outstanding/ });
const refusal = (pane: Frame): ReturnType<Frame["getByRole"]> => pane.getByRole("alert").filter({ hasText: "Nothing was changed." });
/** Answers for the worker's script instead of the server. */
const asWorker = (page: Page, body: string | null): Promise<unknown> => page.context().route(/\/filingReader[^/]*\.js$/, (route) => (body === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body })));

describeInBrowser("reading a filing in the pane", () => {
  test("happens in a worker that is gone afterwards; the pane answers meanwhile", async () => {
    const { page, pane } = await openWorkbench();
    const ended = nextWorkerEnds(page);
    await choose(pane, fileOf(longFilingText(200), "large.htm"));
    await pane.getByRole("progressbar").waitFor();
    await pane.getByRole("tab", { name: "Lock-up" }).click();
    await pane.getByRole("tab", { name: "Lock-up", selected: true }).waitFor();
    await pane.getByRole("tab", { name: "Table" }).click();
    await outstanding(pane).waitFor();
    expect(await outstanding(pane).inputValue()).toBe("40,000,000");
    expect(await ended).toMatch(/\/filingReader/);
  });

  test("is done by the pane itself where the worker's script cannot be had, or there are no workers", async () => {
    const blocked = await openWorkbench();
    await asWorker(blocked.page, null);
    await choose(blocked.pane, fileOf(filingText()));
    expect(await outstanding(blocked.pane).inputValue()).toBe("40,000,000");
    await blocked.close().catch((error: Error) => expect(error.message).toMatch(/ERR_FAILED.*filingReader/s));
    const without = await openWorkbench();
    await without.pane.evaluate(() => { Reflect.deleteProperty(window, "Worker"); });
    await choose(without.pane, fileOf(filingText()));
    expect(await outstanding(without.pane).inputValue()).toBe("40,000,000");
    expect(without.page.workers()).toEqual([]);
  });

  test("that breaks off is told in plain words, and the next file is read", async () => {
    const { page, pane } = await openWorkbench();
    await asWorker(page, 'postMessage({ kind: "started" }); onmessage = () => { throw new RangeError("Invalid array length"); };');
    const before = await sheets(page);
    await choose(pane, fileOf(filingText()));
    await refusal(pane).waitFor();
    expect(await refusal(pane).textContent()).toMatch(/The reading of s3\.htm broke off.*Save the document with the table as a file of its own and open that\./);
    expect(await axeFaults(pane)).toEqual([]);
    await page.context().unroute(/\/filingReader[^/]*\.js$/);
    await choose(pane, fileOf(filingText()));
    await outstanding(pane).waitFor();
    expect(await sheets(page)).toEqual(before);
  });

  test("a program, an empty file and one of more than 200 MB are refused with the reason", async () => {
    const { page, pane } = await openWorkbench();
    const folder = mkdtempSync(path.join(tmpdir(), "overhang-large-"));
    try {
      const before = await sheets(page);
      const large = path.join(folder, "large.htm");
      writeFileSync(large, "<html>");
      // Sparse: it has the size without taking the space.
      truncateSync(large, 210 * 1024 * 1024);
      for (const [file, reason] of [[fileOf(Buffer.concat([Buffer.from("MZ"), Buffer.alloc(4000)]), "setup.exe"), /The file is binary, not a filing/], [fileOf("", "empty.htm"), /The file is empty/], [large, /The file has 210 MB; at most 100 MB are read/]] as const) {
        await choose(pane, file);
        await refusal(pane).filter({ hasText: reason }).waitFor();
      }
      expect(await sheets(page)).toEqual(before);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("markup and formulas of a file are shown and inserted as the words that they are; nothing of it runs", async () => {
    const { page, pane } = await openWorkbench();
    const hostile = [["&lt;img src=x onerror=&quot;window.hit=1&quot;&gt; Fund", ...FILING_ROWS[1].slice(1)], ['=HYPERLINK("https://example.com","Dell")', ...FILING_ROWS[1].slice(1)], FILING_ROWS[2]];
    const more = '<script>window.hit = 1</script><img src="https://example.com/x.png" onerror="window.hit = 1"><svg onload="window.hit = 1"></svg><iframe src="javascript:parent.hit = 1"></iframe><body onload="window.hit = 1">';
    await choose(pane, fileOf(filingText(hostile, more)));
    await pane.getByRole("button", { name: "Continue to Review" }).click();
    await pane.getByRole("button", { name: /rows? read without doubt/ }).click();
    await pane.getByText('<img src=x onerror="window.hit=1"> Fund').first().waitFor();
    expect(await pane.locator("img, script[src*='example.com'], iframe, svg[onload]").count()).toBe(0);
    await pane.getByRole("button", { name: "Continue to Insert" }).click();
    await insert(pane);
    expect((await values(page, "'Selling Stockholders'!A6:A8")).flat()).toEqual(['<img src=x onerror="window.hit=1"> Fund', '=HYPERLINK("https://example.com","Dell")', "Cedar Trust"]);
    expect([await page.evaluate(() => "hit" in window), await pane.evaluate(() => "hit" in window)]).toEqual([false, false]);
  });

  test("a drop where nothing is taken does not put the dropped page in the pane's place; two files at once are not guessed among", async () => {
    const { page, pane } = await openWorkbench();
    const drop = (names: readonly string[], target: string): Promise<boolean> => pane.locator(target).first().evaluate((element, [given, text]) => {
      const dataTransfer = new DataTransfer();
      for (const name of given) dataTransfer.items.add(new File([text], name, { type: "text/html" }));
      const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
      return event.defaultPrevented;
    }, [names, filingText()] as const);
    await pane.getByRole("button", { name: "Use the selected cells" }).waitFor();
    expect(await drop(["a.htm", "b.htm"], "main")).toBe(true);
    await refusal(pane).filter({ hasText: "2 files were dropped." }).waitFor();
    await pane.getByRole("tab", { name: "Share" }).click();
    expect(await drop(["a.htm"], "[role=tablist]")).toBe(true);
    await pane.getByRole("tab", { name: "Table" }).click();
    await pane.getByRole("button", { name: "Use the selected cells" }).waitFor();
    expect(await drop(["a.htm"], "[role=tablist]")).toBe(true);
    await outstanding(pane).waitFor();
    expect(page.url()).toMatch(/workbench\.html$/);
  });
});
