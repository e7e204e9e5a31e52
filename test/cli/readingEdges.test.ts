import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { read } from "../../src/cli/read";
import { makeTable } from "../../src/cli/table/makeTable";
import type { ReadJson } from "../../src/filing/draft/toReadJson";
import { readXlsx } from "../../src/workbench/host/file/read/readXlsx";

let folder: string;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), "overhang-edges-")); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = ["Name of Selling Stockholder", "Shares Owned Before the Offering", "Shares Offered", "Shares Owned After the Offering", "Percent After"];
const PLAIN = [["Alder Fund LP", "2,000,000", "1,000,000", "1,000,000", "2.0%"], ["Birch LLC", "2,000,000", "2,000,000", "-0-", "*"]];
const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

function file(rows: readonly (readonly string[])[], lockUp = "The holders may sell from time to time.", head = row(HEAD)): string {
  const name = path.join(folder, "filing.htm");
  writeFileSync(name, `<html><body><p>Filed Pursuant to Rule 424(b)(3)</p><p>Borealis Robotics, Inc.</p><p>The date of this prospectus is June 3, 2024.</p><p><b>SELLING STOCKHOLDERS</b></p>
<p>The table shows beneficial ownership as of May 15, 2024, based on 50,000,000 shares of common stock outstanding on that date.</p><table>${head}${rows.map(row).join("")}</table><p><b>PLAN OF DISTRIBUTION</b></p><p>${lockUp}</p></body></html>`);
  return name;
}

function json(name: string): ReadJson {
  const { code, out, error } = read([name]);
  expect([code, error]).toEqual([0, ""]);
  return JSON.parse(out) as ReadJson;
}

const AGREED = "The selling stockholders have agreed, under a lock-up agreement dated May 1, 2024, not to sell or transfer any of the shares offered by this prospectus";

describe("the lock-up that read prints", () => {
  test.each([
    ["none", undefined, null, []],
    ["one date", `${AGREED} until November 28, 2024.`, { firstRelease: "2024-11-28", releasePercent: 100, intervalMonths: null }, []],
    ["a list of dates", "The selling stockholders agreed not to sell the shares offered by this prospectus under lock-up agreements dated May 1, 2024. 20% of the shares will be released from lock-up on September 1, 2024, 30% on December 15, 2024 and 50% on June 1, 2025.", null, ["20% on September 1, 2024, 30% on December 15, 2024, 50% on June 1, 2025."]],
    ["a price", `${AGREED} until the closing price equals or exceeds $12.00 for 20 of any 30 trading days.`, null, ["Enter its terms by hand."]],
  ])("of %s", (_what, words, lockUp, said) => {
    const { offering, findings } = json(file(PLAIN, words));
    expect(offering.lockUp).toEqual(lockUp);
    expect(findings.map(({ check, severity, message }) => [check, severity, said.some((one) => message.endsWith(one))])).toEqual(said.map(() => ["lock-up-shape", "info", true]));
  });

  test("before its own agreement is an error with both dates", () => {
    const { findings } = json(file(PLAIN, `${AGREED.replace("May 1, 2024", "July 20, 2024")} until July 1, 2024.`));
    expect(findings).toEqual([{ check: "lock-up-dates", severity: "error", message: expect.stringMatching(/July 1, 2024.*July 20, 2024/), where: expect.stringMatching(/^term firstRelease; line \d+$/) }]);
  });
});

test("blank, N/A and unreadable cells are null; a dash, -0- and 0 are none of the shares; what cannot be read is for review, with its words", () => {
  const { holders } = json(file([...PLAIN, ["Cedar Trust", "2,00O,00O", "1,000,000", "", ""], ["Dogwood Fund", "N/A", "400,000", "\u2014", "N/A"], ["Elm Holdings", "12,3456", "100,000", "0", "\u2014"]]));
  expect(holders.map(({ prior, offered, after, percentAfter, needsReview }) => [prior, offered, after, percentAfter, needsReview])).toEqual([
    [2000000, 1000000, 1000000, "2.0%", false], [2000000, 2000000, 0, "*", false],
    [null, 1000000, null, null, true], [null, 400000, 0, null, false], [100000, 100000, 0, "\u2014", true],
  ]);
  expect(holders[2]!.reviewReason).toContain("2,00O,00O");
});

test("columns that the reader does not know change nothing of those that it knows", () => {
  const head = row([...HEAD, "Astrological sign"]);
  expect(json(file(PLAIN.map((cells) => [...cells, "Leo"]), undefined, head)).holders).toEqual(json(file(PLAIN)).holders);
});

test("what the reading left for review is told by the table command and on the sheet of the checks, with its cell; so is what was filled in", async () => {
  file([...PLAIN, ["Cedar Trust", "2,00O,00O", "1,000,000", "", ""]], `${AGREED} until the closing price equals or exceeds $12.00 for 20 of any 30 trading days.`);
  const result = await makeTable(["filing.htm", "-o", "out.xlsx"], folder);
  const checks = readXlsx(readFileSync(path.join(folder, "out.xlsx"))).sheets.find(({ name }) => name === "Checks")!.rows.filter(({ row: at }) => at >= 8).map(({ cells }) => [0, 2, 3].map((column) => String(cells.find((cell) => cell.column === column)?.value ?? "")));
  const wanted = [
    ["warning", /^Cedar Trust: .*"2,00O,00O", cannot be read/, "'Selling Stockholders'!E8"],
    ["warning", /^Cedar Trust: the shares owned before could not be read; 1,000,000, what is offered, is entered\. Correct the row\.$/, "'Selling Stockholders'!E8"],
    ["info", /^A lock-up is stated in a shape/, "'Offering'!B11"],
  ] as const;
  for (const [severity, message, where] of wanted) {
    expect(checks).toContainEqual([severity, expect.stringMatching(message), expect.stringMatching(new RegExp(`^'?${where.replace(/'/g, "").replace("!", "'?!")}$`))]);
    expect(result.error.split("\n").filter((line) => message.test(line.replace(/^\w+: /, "")))).toHaveLength(1);
  }
}, 120000);
