import { formatShares } from "../exact/formatShares";
import type { Ratio } from "../exact/ratio";
import type { Finding } from "../finding";
import { report, type Check } from "./check";
import type { CheckRow } from "./checkInput";
import { findPercentBasis, ROUNDINGS, rowPercentAfter } from "./percentBasis";
import { percentText, printsAs, readPrintedPercent } from "./printedPercent";

const BASIS_WORDS = { holder: "with the holder's own acquirable shares outstanding", remaining: "with the acquirable shares that remain outstanding", outstanding: "on the outstanding shares alone" } as const;

/** Every printed percentage follows from one basis, and `*` stands exactly where the unrounded figure is below 1%. */
export const percentCells: Check = {
  id: "percent-cells",
  title: "Every percentage follows from one basis; * stands exactly below 1%",
  run: ({ rows, outstanding, percentBasis }) => {
    const o = outstanding[0]?.value;
    if (!o) return [];
    const evidence = findPercentBasis(rows, o);
    const basis = percentBasis ?? evidence?.basis ?? "holder";
    const rounding = evidence?.rounding ?? "halfUp";
    return rows.flatMap((row, index): Finding[] => {
      const found: Finding[] = [];
      const after = rowPercentAfter(row, o, basis);
      if (after !== null && row.percentAfter !== null && row.after !== null) {
        const message = compare(row, row.percentAfter, after, row.after, `${BASIS_WORDS[basis]}`, rounding);
        if (message) found.push(report("percent-cells", "error", message, { kind: "holder", index, column: "percentAfter" }));
      }
      if (row.percentPrior !== null && row.prior !== null && row.acquirable !== null) {
        const prior: Ratio = { num: BigInt(row.prior), den: BigInt(o + row.acquirable) };
        const printed = readPrintedPercent(row.percentPrior);
        if (!ROUNDINGS.some((r) => printsAs(prior, printed, r)) && row.ownershipCap === null) {
          found.push(report("percent-cells", "error", compare(row, row.percentPrior, prior, row.prior, "with its acquirable shares outstanding", rounding) ?? "", { kind: "holder", index, column: "percentBefore" }));
        }
      }
      return found;
    });
  },
};

function compare(row: CheckRow, text: string, ratio: Ratio, shares: number, basis: string, rounding: "halfUp" | "down"): string | null {
  const printed = readPrintedPercent(text);
  if (printsAs(ratio, printed, rounding)) return null;
  const exact = percentText(ratio, 3, rounding);
  const below = ratio.num * 100n < ratio.den;
  if (printed.kind === "below") return `${row.name}: * says below 1%, but ${formatShares(shares)} shares are ${exact} ${basis}.`;
  if (printed.kind === "zero") return `${row.name}: a dash stands for no percentage, but ${formatShares(shares)} shares are ${exact} ${basis}.`;
  if (printed.kind === "unread") return null;
  const asPrinted = percentText(ratio, printed.decimals, rounding);
  return `${row.name}: printed ${text}; ${formatShares(shares)} shares are ${exact} ${basis}, which prints as ${below ? "*" : asPrinted}.`;
}
