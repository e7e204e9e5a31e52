import { accept } from "../../../src/core/outcome";
import { readTable } from "../../../src/taskpane/actions/readTable";
import type { PaneServices } from "../../../src/taskpane/services";
import type { SellingTable } from "../../../src/core/ownership/sellingTable";
import { internap2001 } from "../../../src/filing/sample/internap2001";
import { tableFindings } from "../../../src/workbook/plan/tableFindings";
import type { WorkbookActions } from "../../../src/workbook/types";
import { manyHolders } from "../../workbook/insertFixture";

const servicesOf = (table: SellingTable): PaneServices => ({ workbook: { readTable: () => Promise.resolve(accept(table)) } as unknown as WorkbookActions, refresh: null, share: null, lockUps: null, trail: null, reviews: null, transfers: null });

test("10,000 rows are checked with pauses in which the page answers whoever types", async () => {
  const table = manyHolders(10_000);
  let turns = 0;
  const others = setInterval(() => { turns++; }, 0);
  const read = await readTable.perform("", servicesOf(table));
  clearInterval(others);
  expect(turns).toBeGreaterThan(3);
  expect(read.ok && read.value.findings).toEqual(tableFindings(table));
});

test("the pane shows what the sheet of the checks lists, figures that stand as printed and the lock-up's dates included", async () => {
  const first = internap2001.holders[0]!;
  const { lockUp } = internap2001.offering;
  if (lockUp?.kind !== "steps") throw new Error("the sample has equal steps");
  const table: SellingTable = { ...internap2001, offering: { ...internap2001.offering, lockUp: { ...lockUp, firstRelease: "2001-03-14" } }, holders: [{ ...first, printed: { ownedAfter: 5 } }, ...internap2001.holders.slice(1)] };
  const read = await readTable.perform("", servicesOf(table));
  const said = read.ok ? read.value.findings.map(({ check, message }) => `${check}: ${message}`) : [];
  expect(said).toContainEqual(expect.stringMatching(/^row-arithmetic: Todd US Ventures, LLC: .* the row says 5 after/));
  expect(said).toContainEqual("lock-up-dates: Lock-up \"Lock-up\" releases on March 14, 2001, before it was made on July 20, 2001. One of the two dates is wrong.");
  expect(read.ok && read.value.totals).toEqual({ offered: 85568119, before: 109204893, after: 30969041 });
});
