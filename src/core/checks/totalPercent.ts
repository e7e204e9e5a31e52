import type { Ratio } from "../exact/ratio";
import { report, type Check } from "./check";
import { percentText, printsAs, readPrintedPercent, type Rounding } from "./printedPercent";

/** The total's percent after = total after / (outstanding + the offered shares that are newly issued), or on the outstanding shares alone. */
export const totalPercent: Check = {
  id: "total-percent",
  title: "The total's percentage follows from the totals",
  run: ({ rows, totals, outstanding }) => {
    const o = outstanding[0]?.value;
    if (!o || !totals || totals.after === null || totals.percentAfter === null) return [];
    const printed = readPrintedPercent(totals.percentAfter);
    const newlyIssued = rows.reduce((n, row) => n + (row.offeredFromAcquirable ?? Math.min(row.offered ?? 0, row.acquirable ?? 0)), 0);
    const offered = totals.offered ?? 0;
    const denominators = [...new Set([o + newlyIssued, o, o + offered])];
    const ratios = denominators.map((den): Ratio => ({ num: BigInt(totals.after as number), den: BigInt(den) }));
    const roundings: Rounding[] = ["halfUp", "down"];
    if (ratios.some((r) => roundings.some((rounding) => printsAs(r, printed, rounding)))) return [];
    return [report("total-percent", "error", `The total's percentage is printed ${totals.percentAfter}; the totals give ${percentText(ratios[0], 3, "halfUp")}.`, { kind: "total", column: "percentAfter" })];
  },
};
