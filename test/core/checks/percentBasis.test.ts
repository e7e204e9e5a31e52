import { findPercentBasis } from "../../../src/core/checks/percentBasis";
import { row } from "./builder";

const O = 150641864;
const hq = row("H&Q", { after: 2508856, offered: 1876030, acquirable: 1876030, percentAfter: "1.6%" });

test("Internap's printed percentages settle the basis: the holder's own acquirable shares count", () => {
  const rows = [hq, row("O'Grady", { after: 8467455, offered: 84667, acquirable: 3654062, percentAfter: "5.5%" }), row("Morgan Stanley III", { after: 6294147, offered: 7801956, acquirable: 7801956, percentAfter: "4.0%" }), row("None", { after: 0, percentAfter: "*" })];
  expect(findPercentBasis(rows, O)).toEqual({ basis: "holder", rounding: "halfUp", decisive: true, rivals: [], decimals: 1, exceptions: [], unexplained: [], compared: 3 });
});
test("the same row printed 1.7% speaks for the shares that remain, and for the outstanding alone", () => {
  expect(findPercentBasis([{ ...hq, percentAfter: "1.7%" }], O)).toMatchObject({ basis: "remaining", decisive: false, exceptions: [] });
});
test("cut-off percentages are told from rounded ones", () => {
  expect(findPercentBasis([row("A", { after: 19, percentAfter: "1%" }), row("B", { after: 29, percentAfter: "2%" })], 1000)).toMatchObject({ rounding: "down", exceptions: [] });
});
test("a cell that no basis gives is named", () => {
  expect(findPercentBasis([hq, row("A", { after: 15064186, acquirable: 0, percentAfter: "12.0%" })], O)).toMatchObject({ basis: "holder", exceptions: [1], unexplained: [1] });
});
test("without a printed percentage nothing is found", () => expect(findPercentBasis([row("A")], O)).toBeNull());
