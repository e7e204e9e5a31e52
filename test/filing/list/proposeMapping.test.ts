import { COLUMNS } from "../../../src/core/ownership/columns";
import { gridOfCells } from "../../../src/filing/list/listGrid";
import { proposeMapping } from "../../../src/filing/list/proposeMapping";

const propose = (headings: string[]) => proposeMapping(gridOfCells([headings, headings.map(() => "x")], "A1")).columns;

test("our own table's headings map onto themselves", () => {
  expect(propose(COLUMNS.map(([, header]) => header))).toEqual({ name: 0, notes: 1, ownedBefore: 2, offered: 4, ownedAfter: 5, held: 7, acquirable: 8, offeredFromAcquirable: 9, ownershipCap: 10, group: 11, relationship: 12, brokerDealer: 13, noticeAddress: 14 });
});

test("the headings of a transfer agent's list and of a questionnaire are known", () => {
  expect(propose(["Account No.", "Registration", "Mailing Address", "Shares"])).toEqual({ account: 0, name: 1, noticeAddress: 2, held: 3 });
  expect(propose(["Name of Selling Securityholder", "Number of Shares Beneficially Owned Prior to Offering (1)", "Maximum Number of Shares to be Sold", "Shares Owned After Offering", "% After"])).toEqual({ name: 0, ownedBefore: 1, offered: 2, ownedAfter: 3 });
});

test("a column of percentages is no column of shares", () => {
  expect(propose(["Holder", "Percent owned before offering", "Offered"])).toEqual({ name: 0, offered: 2 });
});

test("a list without headings proposes nothing", () => {
  expect(proposeMapping(gridOfCells([["Ann", 1, 2]], "A1"))).toEqual({ headerRow: null, columns: {} });
});
