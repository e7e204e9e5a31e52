import { readFileSync } from "node:fs";
import path from "node:path";
import { chooseLockUp } from "../../../src/filing/draft/chooseLockUp";
import { toSellingTable } from "../../../src/filing/draft/toSellingTable";
import { readFiling } from "../../../src/filing/readFiling";
import { readFilingInSlices } from "../../../src/filing/readFilingInSlices";
import { computeTable } from "../../../src/core/ownership/computeTable";
import { sharedFile } from "../sharedFolder";

const fixture = readFileSync(path.join(__dirname, "../fixtures/two-levels-percent-both.htm"));
function draftOf(bytes: Uint8Array) {
  const outcome = readFiling(bytes, "fixture.htm");
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

describe("a draft", () => {
  it("gives each row the place of its words in the source", () => {
    const { draft, text } = draftOf(fixture);
    for (const holder of draft.holders) {
      const words = text.slice(holder.namePlace.start, holder.namePlace.end);
      expect(words).toContain(holder.prior.printed);
      expect(words).toContain(holder.offered.printed);
      expect(text.split("\n")[holder.namePlace.line - 1]).toContain(words.slice(0, 20).split("\n")[0]);
    }
  });

  it("keeps a log of what was taken and what was left", () => {
    expect(draftOf(fixture).draft.log.map((entry) => entry.step)).toContain("table");
  });

  it("becomes the table to insert, with the terms' sources and a refusal that names a missing term", () => {
    const { draft } = draftOf(fixture);
    const outcome = toSellingTable(draft);
    if (!outcome.ok) throw new Error("refused");
    expect(outcome.value.offering).toMatchObject({ sharesOutstanding: 50000000, ownershipAsOf: "2024-05-15", sharesRegistered: 4250000 });
    expect(outcome.value.offering.sources.sharesOutstanding).toMatch(/selling stockholders, line \d+/);
    expect(outcome.value.holders[1]).toMatchObject({ name: "Harbor & Vale Partners, L.P.", held: 1600000, acquirable: 0, offered: 1000000 });
    expect(computeTable(outcome.value).rows.map((row) => row.ownedAfter)).toEqual([6500000, 600000, 250000]);
    expect(toSellingTable({ ...draft, offering: { ...draft.offering, sharesOutstanding: [] } })).toMatchObject({ ok: false, findings: [{ check: "terms", subjects: [{ kind: "term", term: "sharesOutstanding" }] }] });
    expect(toSellingTable({ ...draft, offering: { ...draft.offering, sharesOutstanding: [] } }, { sharesOutstanding: 7 })).toMatchObject({ ok: true, value: { offering: { sharesOutstanding: 7 } } });
  });

  it("of Internap computes the printed figures: Capital Ventures International is held 0, acquirable 15,244,091, capped at 7,911,829", () => {
    const file = sharedFile("filings", "internap-2001-424b3.txt");
    if (!file) return;
    const outcome = toSellingTable(draftOf(readFileSync(file)).draft);
    if (!outcome.ok) throw new Error("refused");
    const { rows, totals } = computeTable(outcome.value);
    const at = outcome.value.holders.findIndex((holder) => holder.name === "Capital Ventures International");
    expect(outcome.value.holders[at]).toMatchObject({ held: 0, acquirable: 15244091, offered: 15244091 });
    expect(rows[at]).toMatchObject({ ownedBefore: 7911829, ownedAfter: 0 });
    expect(totals).toMatchObject({ ownedBefore: 109204893, offered: 85568119, ownedAfter: 30969036 });
    expect(outcome.value.holders.filter((holder) => holder.printed !== undefined)).toEqual([]);
  });

  it.each([[999_000, 0, 5_000_000], [1_109_876, 0, 5_000_000], [700_000, 700_000, 4_300_000]])("what a cap leaves out of an owned before of %s, where no note counts it, is acquirable and never held", (before, held, acquirable) => {
    const page = `<html><body><p>5,000,000 Shares</p><h2>SELLING STOCKHOLDERS</h2><p>Percentages are based on 10,000,000 shares of common stock outstanding as of August 8, 2025.</p><table><tr><td>Selling Stockholder</td><td>Owned Before Offering</td><td>Offered</td><td>Owned After Offering</td></tr><tr><td>Marlowe Fund I, LP (1)</td><td>${before.toLocaleString("en-US")}</td><td>5,000,000</td><td>0</td></tr></table><p>(1) Represents shares of common stock issuable upon exercise of warrants, which may not be exercised if the holder would own more than 9.99% of our common stock.</p></body></html>`;
    const outcome = toSellingTable(draftOf(new TextEncoder().encode(page)).draft);
    if (!outcome.ok) throw new Error("refused");
    expect(outcome.value.holders[0]).toMatchObject({ held, acquirable, offered: 5_000_000 });
    expect(outcome.findings.map(({ message }) => message)).toEqual([expect.stringContaining(`does not say how many shares it may acquire; ${acquirable.toLocaleString("en-US")} is entered`)]);
  });

  it("works with the lock-up that is possible: not one that ends before its own agreement", () => {
    const file = sharedFile("filings", "internap-2001-424b3.txt");
    if (!file) return;
    expect(chooseLockUp(draftOf(readFileSync(file)).draft.offering)?.terms).toMatchObject({ firstRelease: "2002-03-14" });
  });
});

describe("readFilingInSlices", () => {
  it("reads the same, pausing between slices, and stops when asked", async () => {
    let clock = 0;
    let pauses = 0;
    const tick = (): number => (clock += 20);
    const pause = async (): Promise<void> => void pauses++;
    const outcome = await readFilingInSlices(fixture, "f.htm", () => undefined, new AbortController().signal, tick, pause);
    expect(outcome).toEqual(readFiling(fixture, "f.htm"));
    expect(pauses).toBeGreaterThan(2);
    const stop = new AbortController();
    stop.abort();
    await expect(readFilingInSlices(fixture, "f.htm", () => undefined, stop.signal, tick, pause)).resolves.toMatchObject({ ok: false, reason: "Reading was stopped." });
  });
});
