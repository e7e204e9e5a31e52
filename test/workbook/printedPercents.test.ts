import { asPrinted } from "../../src/filing/draft/asPrinted";
import type { DraftHolder } from "../../src/filing/draft/filingDraft";
import type { SellingTable } from "../../src/core/ownership/sellingTable";
import { internap2001 } from "../../src/filing/sample/internap2001";
import { insert } from "../../src/workbook/insert";
import { readTable } from "../../src/workbook/readTable";
import { checkAgain } from "../../src/workbook/refresh/refresh";
import { openWorkbook } from "../../src/workbench/host/file/open/openWorkbook";
import { saveWorkbook } from "../../src/workbench/host/file/save/saveWorkbook";
import { startAddinInNode, type AddinInNode } from "../../src/workbench/host/node/startAddinInNode";
import { request, watch } from "./insertFixture";
import { enter, readSheets } from "./sheetReading";

const OUTSTANDING = 45_000_000;
const offering = { ...internap2001.offering, sharesOutstanding: OUTSTANDING, sharesRegistered: null, lockUp: null };
const PRINTED: readonly (readonly [name: string, after: number, text: string])[] = [["Alder", 4_495_500, "9.99%"], ["Birch", 4_500_000, "10%"], ["Cedar", 1_250_000, "2.7%"], ["Dogwood", 225_000, "0.5%"], ["Elm", 720_000, "*"], ["Fir", 900_000, "2.0%"]];

/** Rows whose filing prints the given percentages. */
function table(): SellingTable {
  const holders = PRINTED.map(([name, after, text]) => {
    const holder = { ...internap2001.holders[0]!, name, held: after + 1000, acquirable: 0, offered: 1000, noteRefs: [] };
    const figure = (value: number) => ({ value });
    return asPrinted({ prior: figure(after + 1000), after: figure(after), percentPrior: { value: null }, percentAfter: { value: text } } as unknown as DraftHolder, holder, offering);
  });
  return { offering, holders, notes: [], headingNoteRefs: [], printedTotals: null, showsPercentBefore: false };
}

let addin: AddinInNode;
beforeEach(async () => { addin = await startAddinInNode(); });
afterEach(() => addin.dispose());

const shown = async (): Promise<string[]> => (await readSheets("Selling Stockholders"))["Selling Stockholders"].text.slice(5, 5 + PRINTED.length).map((row) => row[6]!);

test.each(["formulas", "values"] as const)("mode %s shows what the filing prints, keeps it through a file, and tells the two cells that their figures do not give", async (mode) => {
  const done = await insert(request({ table: table(), mode }), watch());
  if (!done.ok) throw new Error(done.findings[0]?.message);
  // 720,000 of 45,000,000 are 1.6%: the filing's `*` is wrong, and no number that a cell could keep.
  expect(await shown()).toEqual(["9.99%", "10%", "2.7%", "0.5%", "1.6%", "2.0%"]);
  const told = [...done.findings].filter(({ check }) => check === "printed-figure" || check === "percent-cells").map(({ message }) => message);
  expect(told).toEqual([
    expect.stringMatching(/^Elm: percent after is printed as \*; the row's other figures give 1\.600%, shown 1\.6%\. The cell shows what is computed\.$/),
    expect.stringMatching(/^Cedar: percent after is printed as 2\.7%; the row's other figures give 2\.778%, which rounds to 2\.8% and is cut off to 2\.7%\. The printed figure stands as a value;/),
  ]);
  const bytes = await saveWorkbook(addin.host.workbook);
  addin.dispose();
  addin = await startAddinInNode();
  await openWorkbook(addin.host.workbook, bytes);
  expect(await shown()).toEqual(["9.99%", "10%", "2.7%", "0.5%", "1.6%", "2.0%"]);
  const read = await readTable("", watch());
  expect(read.ok && read.value.holders.map(({ printedPercents }) => printedPercents?.percentAfter ?? null)).toEqual(["9.99%", "10%", null, "0.5%", "*", null]);
  expect(read.ok && read.value.holders.map(({ printed }) => printed?.percentAfter !== undefined)).toEqual([false, false, true, false, false, false]);
  const again = await checkAgain("", watch());
  const said = again.findings.map(({ message }) => message);
  for (const message of told) expect(said).toContainEqual(message);
});

test("once the row's own figures are changed, the filing's * is of another row and no longer told; its decimals stay", async () => {
  await insert(request({ table: table() }), watch());
  await enter("Selling Stockholders", "H10", 800_000);
  await enter("Selling Stockholders", "H6", 4_000_000);
  const read = await readTable("", watch());
  expect(read.ok && read.value.holders.map(({ printedPercents }) => printedPercents?.percentAfter ?? null)).toEqual(["9.99%", "10%", null, "0.5%", null, null]);
  expect((await shown())[0]).toBe("8.89%");
});
