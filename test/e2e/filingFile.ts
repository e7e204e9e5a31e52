import type { Page } from "playwright-core";

/** Settles when the worker that the page starts next is gone; call it before the file is chosen. */
export async function nextWorkerEnds(page: Page): Promise<string> {
  const worker = await page.waitForEvent("worker");
  // Asked again and again: the word that it closed may have come before anybody listened.
  while (page.workers().includes(worker)) await new Promise((later) => setTimeout(later, 50));
  return worker.url();
}

/** A file as the browser's own dialog would give it. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The rows that the browser tests read: name, before, offered, after, percent, as HTML. */
export const FILING_ROWS = [
  ["Alder Partners, L.P. (1)", "300,000", "200,000", "100,000", "*"],
  ["Birch &lt;Fund&gt;", "50,000", "50,000", "-0-", "*"],
  ["Cedar Trust", "900,000", "400,000", "510,000", "1.3%"],
] as const;

/**
 * A filing in the shape of EDGAR's HTML. Of the rows that it has unless others are given, Cedar Trust's does not subtract: its doubt, and its finding.
 * @param rows names and figures, as HTML
 * @param more HTML behind the table's note
 */
export function filingText(rows: readonly (readonly string[])[] = FILING_ROWS, more = ""): string {
  return `<html><body>
<p>As of March 1, 2024, there were 40,000,000 shares of our common stock outstanding.</p>
<p>The following table names the selling stockholders and the shares that each may offer.</p>
<table><tr><th>Selling stockholder</th><th>Shares beneficially owned before the offering</th><th>Shares offered</th><th>Shares beneficially owned after the offering</th><th>Percent</th></tr>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}
</table>
<p>(1) Includes 80,000 shares issuable upon exercise of warrants.</p>${more}</body></html>`;
}

/** The same filing with so many risk factors before its table: a thousand are about 95,000 characters. */
export function longFilingText(thousands: number): string {
  return filingText().replace("<table>", `${"<p>The risk factors of this prospectus go on about 1,000 shares and more of our common stock.</p>".repeat(thousands * 1000)}<table>`);
}

export const fileOf = (text: string | Buffer, name = "s3.htm"): GivenFile => ({ name, mimeType: "text/html", buffer: Buffer.from(text as string) });
