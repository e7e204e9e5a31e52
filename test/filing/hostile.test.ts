import { read } from "../../src/cli/read";
import { readFiling } from "../../src/filing/readFiling";
import { LARGEST_FILE_BYTES } from "../../src/filing/source/decodeBytes";
import { Random } from "./generator/random";
import { randomModel } from "./generator/model";
import { renderHtml } from "./generator/renderHtml";
import { renderTabs } from "./generator/renderTabs";
import { renderText } from "./generator/renderText";

const SEED = Number(process.env.FILING_FUZZ_SEED ?? 20011030);
const CASES = Number(process.env.FILING_FUZZ_CASES ?? 120);
/** What reading one file may add to the heap; other tests of the same process have filled it before. */
const MOST_GROWTH = 700 * 1024 * 1024;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const table = (rows: string): string => `<p>SELLING STOCKHOLDERS</p><table><tr><td>Name of Selling Stockholder</td><td>Shares Owned Prior to Offering</td><td>Shares Offered</td><td>Shares Owned After Offering</td></tr>${rows}</table>`;
const row = "<tr><td>Ann Lee</td><td>1,000</td><td>400</td><td>600</td></tr>";

/** Reads and answers what came out: rows, or the reason. Never throws, never grows without bound. */
function outcomeOf(input: Uint8Array): string {
  const before = process.memoryUsage().heapUsed;
  const outcome = readFiling(input, "hostile.htm");
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(MOST_GROWTH);
  if (outcome.ok) return outcome.draft.holders.map((holder) => `${holder.name} ${holder.prior.value} ${holder.offered.value} ${holder.after.value}`).join("; ");
  expect(outcome.reason).toMatch(/^[A-Z].{15,300}\.$/s);
  return outcome.reason;
}

describe("hostile files", () => {
  it.each([
    ["script and event handlers, whose words are never read", `<script>document.write("<table>")</script><img src=x onerror=alert(1)>${table(row)}<style>td{}</style>`, "Ann Lee 1000 400 600"],
    ["10,000 nested elements", `${"<div><b>".repeat(10000)}${table(row)}${"</b></div>".repeat(10000)}`, "Ann Lee 1000 400 600"],
    ["10,000 nested tables", `${"<table><tr><td>".repeat(10000)}x${"</td></tr></table>".repeat(10000)}${table(row)}`, "Ann Lee 1000 400 600"],
    ["spans of 2^31 and below nothing", table(`<tr><td rowspan="2147483648" colspan="-3">Ann Lee</td><td colspan="99999999999999999999">1,000</td></tr>`), /^Ann Lee|^The /],
    ["an entity flood", `${"&amp;&nbsp;&#x41;&bogus;&#99999999999;".repeat(40000)}${table(row)}`, "Ann Lee 1000 400 600"],
    ["a name of half a million letters", table(`<tr><td>${"A".repeat(500000)}</td><td>1</td><td>1</td><td>0</td></tr>${row}`), /Ann Lee 1000 400 600$/],
    ["a cell that looks like a formula, kept as words", table(`<tr><td>=HYPERLINK("http://x","y")</td><td>1,000</td><td>400</td><td>600</td></tr>`), `=HYPERLINK("http://x","y") 1000 400 600`],
    ["patterns that make careless regular expressions run for ever", `<p>${"a".repeat(60000)}!</p><p>${"(1) ".repeat(20000)}</p><p>${"based on 1,1,".repeat(8000)}</p><p>${"shares of common stock outstanding as of ".repeat(4000)}</p><p>lock-up selling stockholders ${"released 25% ".repeat(5000)}</p><p>${"1 ".repeat(50000)}Street</p>${table(row)}`, "Ann Lee 1000 400 600"],
    ["names made of street numbers", table(`<tr><td>${"1 A ".repeat(20000)}</td><td>5</td><td>5</td><td>0</td></tr>${row}`), /Ann Lee 1000 400 600$/],
    ["tags that never end", `<table><tr><td>${"<td ".repeat(50000)}`, /^[A-Z]/],
    ["a comment that never ends", `${table(row)}<!-- ${"x".repeat(100000)}`, "Ann Lee 1000 400 600"],
    ["one line of two million characters with tabs", `${"SELLING\tSTOCKHOLDERS\t1,000\t".repeat(80000)}`, /^[A-Z]/],
    ["spaces without end in plain text", `SELLING STOCKHOLDERS\n${`${" ".repeat(3000)}1,000${" ".repeat(3000)}2\n`.repeat(300)}`, /^[A-Z]|^ /],
    ["dots without end in plain text", `SELLING STOCKHOLDERS\nName    Shares Offered\n${`${". ".repeat(900)}   1,000\n`.repeat(300)}`, /./],
    ["marks without end behind a count in plain text", `SELLING STOCKHOLDERS\n\n<TABLE>\n<CAPTION>\nName                  Before       Offered        After\n<S>                   <C>          <C>            <C>\n${"Holder                1,500        1,000          500\n".repeat(4)}Short                 1,000${"†".repeat(60)}§      500\n${"Holder                1,500        1,000          500\n".repeat(4)}</TABLE>\n`, /Holder 1500 1000 500/],
    ["marks that turn the direction of words, in a name", table("<tr><td>\u202eeeL nnA\u202c Ann\u2066 Lee\u200f</td><td>1,000</td><td>400</td><td>600</td></tr>"), "eeL nnA Ann Lee 1000 400 600"],
    ["two thousand documents", "<DOCUMENT>\n<TYPE>S-3\n<TEXT>\n<html><p>x</p></html></TEXT></DOCUMENT>\n".repeat(3000), /^[A-Z]/],
  ])("%s", (_, text, expected) => {
    const found = outcomeOf(bytes(text));
    if (typeof expected === "string") expect(found).toBe(expected);
    else expect(found).toMatch(expected);
  });

  it("a million cells are cut, and the draft says so", () => {
    const before = process.memoryUsage().heapUsed;
    const outcome = readFiling(bytes(table(row + `<tr>${"<td>7</td>".repeat(1000)}</tr>`.repeat(1000))), "million.htm");
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(MOST_GROWTH);
    if (outcome.ok) expect(outcome.draft.problems.map((problem) => problem.check)).toContain("table-shape");
  });

  it.each([
    ["fixed columns", (rows: number) => `SELLING STOCKHOLDERS\n\n<TABLE>\n<CAPTION>\nName                          Before       Offered        After\n<S>                           <C>          <C>            <C>\n${"Holder                        1,500        1,000          500\n".repeat(rows)}</TABLE>\n`],
    ["columns of tabs", (rows: number) => `SELLING STOCKHOLDERS\nName\tBefore\tOffered\tAfter\n${"Holder\t1,500\t1,000\t500\n".repeat(rows)}`],
  ])("130,000 rows in %s are cut, and the draft says so", (_, render) => {
    const outcome = readFiling(bytes(render(130_000)), "rows.txt");
    expect(outcome.ok ? outcome.draft.problems.map((problem) => problem.message) : outcome.reason).toContain("The table has more cells than are read; rows may be missing.");
  });

  it("binary files, pictures, archives and nothing at all are refused by name", () => {
    expect(outcomeOf(new Uint8Array(0))).toBe("The file is empty. Choose a filing that has text in it.");
    expect(outcomeOf(bytes("%PDF-1.7 x"))).toMatch(/a PDF/);
    expect(outcomeOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toMatch(/zip archive/);
    expect(outcomeOf(new Uint8Array(5000))).toMatch(/binary/);
    const random = new Random(SEED);
    expect(outcomeOf(Uint8Array.from({ length: 200000 }, () => random.whole(0, 255)))).toMatch(/binary/);
  });

  it("200 MB are refused with the reason, before they are read", () => {
    const large = readFiling(new Uint8Array(LARGEST_FILE_BYTES + 1), "large.txt");
    expect(large).toMatchObject({ ok: false, reason: expect.stringMatching(/has 100 MB; at most 100 MB/) });
    expect(readFiling({ length: 200 * 1024 * 1024 } as Uint8Array, "larger.txt")).toMatchObject({ ok: false, reason: expect.stringMatching(/200 MB/) });
    expect(read(["/dev/null"]).code).toBe(2);
  });

  it(`filings with random damage give rows or a reason, never a fault (seed ${SEED})`, () => {
    console.log(`seed ${SEED}, ${CASES} damaged filings; FILING_FUZZ_SEED and FILING_FUZZ_CASES choose others`);
    for (let index = 0; index < CASES; index++) {
      const random = new Random(SEED + index);
      const render = random.pick([renderHtml, renderText, renderTabs]);
      let text = render(randomModel(random), random).text;
      for (let cut = random.whole(1, 12); cut > 0; cut--) {
        const at = random.whole(0, text.length);
        const length = random.whole(1, 80);
        text = random.pick([
          () => text.slice(0, at) + text.slice(at + length),
          () => text.slice(0, at) + text.slice(at, at + length) + text.slice(at),
          () => text.slice(0, at) + String.fromCharCode(random.whole(1, 0x2fff)).repeat(random.whole(1, 5)) + text.slice(at),
          () => text.slice(0, at) + random.pick(["<table>", "</table>", "<tr><td>", "</td>", "<sup>", "\t\t", "<TABLE>", "<S>  <C>", "<!--", "&#0;", "\u0000", "(1)(2)(3)", "1,23,4", "<td colspan=9>"]) + text.slice(at),
        ])();
      }
      try {
        outcomeOf(bytes(text));
      } catch (error) {
        throw new Error(`seed ${SEED + index}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      }
    }
  });
});
