import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { read } from "../../src/cli/read";

const fixture = path.join(__dirname, "../filing/fixtures/two-levels-percent-both.htm");

describe("read", () => {
  it("prints the contract's keys in their order and ends with 0", () => {
    const { code, out, error } = read([fixture]);
    expect([code, error]).toEqual([0, ""]);
    const json = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual(["offering", "holders", "headingNoteRefs", "totals", "notes", "findings"]);
    expect(Object.keys(json.offering as object)).toEqual(["issuer", "form", "sharesOutstanding", "ownershipAsOf", "sharesRegistered", "lockUp", "percentBasis"]);
    expect(Object.keys((json.holders as object[])[0] as object)).toEqual(["name", "noteRefs", "noticeLines", "prior", "percentPrior", "offered", "after", "percentAfter", "acquirable", "ownershipCap", "needsReview", "reviewReason"]);
    expect(Object.keys(json.totals as object)).toEqual(["prior", "offered", "after", "percentAfter"]);
  });

  it("ends with 2, a reason and no output where a file has no table", () => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), "read-")), "letter.txt");
    writeFileSync(file, "Dear holder,\n\nnothing is sold here.\n");
    expect(read([file])).toEqual({ code: 2, out: "", error: "No table of selling holders was found in the file." });
  });

  it("ends with 1 where the file cannot be opened or none is named", () => {
    expect(read(["/no/such/file.htm"])).toMatchObject({ code: 1, out: "", error: expect.stringContaining("cannot be opened") });
    expect(read([])).toEqual({ code: 1, out: "", error: "Usage: npm run -s read -- FILE" });
  });
});
