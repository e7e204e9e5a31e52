import { readFileSync } from "node:fs";
import { readFiling } from "../../src/filing/readFiling";
import { readJson } from "./readJson";
import { sharedFile } from "./sharedFolder";

type Row = Readonly<Record<string, unknown>>;
const golden = (file: string): { holders: Row[] } => JSON.parse(readFileSync(file, "utf8")) as { holders: Row[] };

describe("real filings against goldens that were read by hand", () => {
  it("Internap 2001, recognised text: 52 holders in order, at least 46 right without review, none silently wrong", () => {
    const [file, oracle] = [sharedFile("filings", "internap-2001-424b3.txt"), sharedFile("golden", "internap-2001.json")];
    if (!file || !oracle) return;
    const { holders, totals, offering, notes, findings, headingNoteRefs } = readJson(file);
    const expected = golden(oracle).holders;
    expect(holders.map((holder) => holder.name)).toEqual(expected.map((row) => row.name));
    let right = 0;
    holders.forEach((holder, index) => {
      const row = expected[index] as Row;
      expect(holder.noteRefs).toEqual((row.noteRefs as number[]).map(String));
      const wrong = ([["prior", "priorPrinted"], ["offered", "offered"], ["after", "after"], ["percentAfter", "percentAfterPrinted"], ["acquirable", "acquirableWithin60Days"]] as const)
        .filter(([mine, theirs]) => holder[mine] !== row[theirs] && !(mine === "after" && holder.after === null && row.after === 0));
      if (!holder.needsReview) expect([holder.name, wrong]).toEqual([holder.name, []]);
      if (!holder.needsReview && wrong.length === 0) right++;
    });
    expect(right).toBeGreaterThanOrEqual(46);
    expect(totals).toEqual({ prior: 116537155, offered: 85568119, after: 30969036, percentAfter: "13.1%" });
    expect(offering).toEqual({ issuer: "Internap Network Services Corporation", form: "424B3", sharesOutstanding: 150641864, ownershipAsOf: "2001-09-21", sharesRegistered: 85568119, lockUp: { firstRelease: "2002-03-14", releasePercent: 25, intervalMonths: 3 }, percentBasis: "holder" });
    expect(notes.map((note) => note.ref)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]);
    expect(headingNoteRefs).toEqual(["1"]);
    const messages = findings.map((finding) => finding.message).join("\n");
    for (const figure of ["7,332,262", "3,569,395", "3,387,575", "March 14, 2001", "March 14, 2002", "296,412", "109,033"]) expect(messages).toContain(figure);
    expect(holders.find((holder) => holder.name.startsWith("Dixon and Carol"))).toMatchObject({ offered: 296412, needsReview: true });
    expect(holders.find((holder) => holder.name.startsWith("DBH/HBH"))).toMatchObject({ offered: 169635, needsReview: true });
    expect(holders.filter((holder) => holder.ownershipCap === "4.99%").map((holder) => holder.name)).toEqual(["Capital Ventures International", "RGC International Investors, LDC"]);
    expect(holders[3]?.noticeLines).toEqual(expected[3]?.noticeLines);
  });

  it.each([["whitehawk-2025-s3.htm", "whitehawk-2025-s3.json"], ["whitehawk-2025-s3.txt", "whitehawk-2025-s3.json"], ["page-america-1995-s3a.txt", "page-america-1995-s3a.json"]])("%s: every row right, none for review", (filing, answers) => {
    const [file, oracle] = [sharedFile("filings", filing), sharedFile("golden", answers)];
    if (!file || !oracle) return;
    const { holders } = readJson(file);
    const fields = ["name", "noteRefs", "prior", "percentPrior", "offered", "after", "percentAfter"] as const;
    expect(holders.map((holder) => Object.fromEntries(fields.map((field) => [field, holder[field]])))).toEqual(golden(oracle).holders.map((row) => Object.fromEntries(fields.map((field) => [field, row[field]]))));
    expect(holders.filter((holder) => holder.needsReview)).toEqual([]);
  });

  it("Whitehawk 2025: 41,668,500 on the cover, in the rows, in the opinion and in the fee table; note 14 is 100,000 short; basis outstanding", () => {
    const file = sharedFile("filings", "whitehawk-2025-s3.txt");
    if (!file) return;
    const outcome = readFiling(readFileSync(file), "whitehawk");
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.draft.offering.registered.map((term) => [term.kind, term.value])).toEqual([["cover", 41668500], ["opinion", 41668500], ["feeTable", 41668500]]);
    const json = readJson(file);
    expect(json.holders.reduce((sum, holder) => sum + (holder.offered ?? 0), 0)).toBe(41668500);
    expect(json.findings.map((finding) => finding.check)).toEqual(["note-parts"]);
    expect(json.findings[0]?.message).toMatch(/405,744.*505,744/);
    expect(json.offering).toMatchObject({ percentBasis: "outstanding", form: "S-3", sharesOutstanding: 46294912, ownershipAsOf: "2025-03-04" });
    expect(json.headingNoteRefs).toEqual(["1", "2"]);
  });

  it("Page America 1995: the rows add up to the cover's 654,514", () => {
    const file = sharedFile("filings", "page-america-1995-s3a.txt");
    if (!file) return;
    const json = readJson(file);
    expect(json.holders.reduce((sum, holder) => sum + (holder.offered ?? 0), 0)).toBe(654514);
    expect(json.offering).toMatchObject({ issuer: "Page America Group, Inc.", form: "S-3/A", ownershipAsOf: "1994-12-31", sharesRegistered: 654514 });
    expect(json.headingNoteRefs).toEqual(["F1"]);
    expect(json.findings).toEqual([]);
  });

  it("Welltower 2025 names no holders, and the reader says so", () => {
    const file = sharedFile("filings", "welltower-2025-s3asr-unnamed.htm");
    if (!file) return;
    const outcome = readFiling(readFileSync(file), "welltower");
    expect(outcome).toMatchObject({ ok: false, reason: expect.stringMatching(/names no selling holders/) });
  });
});
