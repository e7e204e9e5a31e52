import fc from "fast-check";
import { toNumber } from "../../../src/core/exact/toNumber";
import { ratio } from "../../../src/core/exact/ratio";
import { computeRow } from "../../../src/core/ownership/computeRow";
import { fractionParts } from "../../../src/workbook/plan/fractionParts";
import { floorFormula } from "../../../src/workbook/plan/floorFormula";
import { rowFormulas, totalFormulas } from "../../../src/workbook/plan/sellingFormulas";
import { setNames } from "../../../src/workbook/plan/setNames";
import { evaluateFormula } from "./evaluateFormula";

const names = setNames(1);
const bases = ["holder", "remaining", "outstanding"] as const;
const fraction = fc.oneof(
  fc.integer({ min: 1, max: 999_999 }).map((millionths) => ratio(millionths, 1_000_000)),
  fc.constantFrom(499, 999, 1999, 990, 1990, 9.9).map((hundredths) => ratio(BigInt(Math.round(hundredths * 10)), 100_000n)),
  fc.constantFrom(2, 3, 4, 6, 7, 9, 11, 12).map((n) => ratio(1, n)),
);

test("a floor formula gives the exact floor for numbers up to two hundred trillion and any fraction of up to four decimals of a percent", () => {
  fc.assert(fc.property(fc.oneof(fc.integer({ min: 0, max: 1_000_000_000_000 }), fc.integer({ min: 0, max: 200_000_000_000_000 })), fraction, (number, part) => {
    const parts = fractionParts([part])!;
    const numerator = Number((part.num * BigInt(parts)) / part.den);
    const exact = Number((BigInt(number) * part.num) / part.den);
    expect(evaluateFormula(floorFormula(String(number), String(numerator), String(parts)), {})).toBe(exact);
  }), { numRuns: 3000 });
});

test("the formulas of a row are the core's figures, to the share, at every share count", () => {
  const holder = fc.record({ held: fc.integer({ min: 0, max: 2_000_000_000 }), acquirable: fc.integer({ min: 0, max: 2_000_000_000 }), offered: fc.integer({ min: 0, max: 4_000_000_000 }), part: fc.option(fc.integer({ min: 0, max: 100 })), cap: fc.option(fraction) });
  fc.assert(fc.property(holder, fc.oneof(fc.integer({ min: 1, max: 1_000_000_000_000 }), fc.integer({ min: 1, max: 100_000_000_000_000 })), fc.boolean(), fc.constantFrom(...bases), ({ held, acquirable, offered, part, cap }, size, isLarge, basis) => {
    const sharesOutstanding = isLarge ? size : (size % 5_000_000_000) + 1;
    const offeredFromAcquirable = part === null ? null : Math.floor((Math.min(offered, acquirable) * part) / 100);
    const core = computeRow({ name: "", noteRefs: [], group: "", relationship: "", brokerDealer: "", noticeAddress: "", held, acquirable, offered, offeredFromAcquirable, ownershipCap: cap }, { sharesOutstanding, percentBasis: basis });
    const formulas = rowFormulas(names, cap ? fractionParts([cap])! : 1);
    const cells: Record<string, number | string> = { Held: held, "Acquirable in 60 days": acquirable, Offered: offered, "Ownership cap": cap ? toNumber(cap) : "", Offering_SharesOutstanding: sharesOutstanding, Offering_PercentBasis: basis };
    cells["Offered from acquirable"] = offeredFromAcquirable ?? evaluateFormula(formulas.offeredFromAcquirable, cells);
    cells["Owned before offering"] = evaluateFormula(formulas.ownedBefore, cells);
    cells["Owned after offering"] = evaluateFormula(formulas.ownedAfter, cells);
    expect(cells["Offered from acquirable"]).toBe(core.offeredFromAcquirable);
    expect(cells["Owned before offering"]).toBe(core.ownedBefore);
    expect(cells["Owned after offering"]).toBe(core.ownedAfter);
    expect(evaluateFormula(formulas.percentBefore, cells)).toBe(toNumber(core.percentBefore!));
    expect(evaluateFormula(formulas.percentAfter, cells)).toBe(toNumber(core.percentAfter!));
  }), { numRuns: 3000 });
});

test("Capital Ventures International owns 7,911,829 before and nothing after", () => {
  const cells: Record<string, number | string> = { Held: 0, "Acquirable in 60 days": 15244091, Offered: 15244091, "Offered from acquirable": 15244091, "Ownership cap": 0.0499, Offering_SharesOutstanding: 150641864 };
  const formulas = rowFormulas(names, 1_000_000);
  expect(evaluateFormula(formulas.ownedBefore, cells)).toBe(7911829);
  expect(evaluateFormula(formulas.ownedAfter, cells)).toBe(0);
});

test("no formula of ours needs a function that Excel 2013 or LibreOffice 7.4 lacks", () => {
  const used = [...Object.values(rowFormulas(names, 1_000_000)), ...totalFormulas(names)].join(" ").match(/[A-Z][A-Z.]+(?=\()/g);
  expect([...new Set(used)].sort()).toEqual(["IF", "INT", "MAX", "MIN", "OR", "ROUND", "SUM"]);
});

test("a fraction too fine for exact formulas is told, not rounded", () => {
  expect(fractionParts([ratio(499, 10000)])).toBe(1_000_000);
  expect(fractionParts([ratio(1, 7)])).toBe(7_000_000);
  expect(fractionParts([ratio(123456789, 1_000_000_000)])).toBeNull();
});
