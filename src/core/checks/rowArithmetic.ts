import { formatShares } from "../exact/formatShares";
import type { Finding } from "../finding";
import { ownershipCap } from "../ownership/ownershipCap";
import { report, type Check } from "./check";
import type { CheckRow } from "./checkInput";
import { reasonForMore } from "./reasonForMore";

/** Owned after = owned before − offered, on every row, or the reason why not (a cap that limits the shares before). */
export const rowArithmetic: Check = {
  id: "row-arithmetic",
  title: "Owned before less offered is owned after",
  run: (input) => {
    const hasReason = reasonForMore(input);
    return input.rows.flatMap((row, index) => ofRow(row, index, input.outstanding[0]?.value ?? null, hasReason(row)));
  },
};

function ofRow(row: CheckRow, index: number, outstanding: number | null, hasReason: boolean): Finding[] {
  const { prior, offered, after } = row;
  if (prior === null || offered === null || after === null || prior - offered === after) return [];
  // More offered than owned is a check of its own; where its reason is stated, what is not offered can remain.
  if (offered > prior && (after === 0 || (hasReason && after <= prior))) return [];
  if (capExplains(row, outstanding)) return [];
  if (offered > prior) return [report("row-arithmetic", "error", `${row.name}: ${formatShares(offered)} offered is all of the ${formatShares(prior)} before and more, which leaves none; the row says ${formatShares(after)} after.`, { kind: "holder", index, column: "ownedAfter" })];
  const difference = after - (prior - offered);
  const figures = `${formatShares(prior)} before less ${formatShares(offered)} offered is ${formatShares(prior - offered)}`;
  const likely = after === prior ? " The after column repeats the before column." : after === offered ? " The after column repeats the offered column." : "";
  return [report("row-arithmetic", "error", `${row.name}: ${figures}; the row says ${formatShares(after)} after, ${formatShares(Math.abs(difference))} ${difference > 0 ? "more" : "less"}.${likely}`, { kind: "holder", index, column: "ownedAfter" })];
}

/** A cap leaves shares out of before that are still there after: more can be left than before − offered, up to before or what the cap then allows. */
function capExplains({ prior, offered, after, ownershipCap: cap }: CheckRow, outstanding: number | null): boolean {
  if (cap === null || after! < prior! - offered!) return false;
  if (outstanding === null || after! <= prior!) return true;
  const most = ownershipCap(outstanding + offered!, cap, 0);
  return most === null || after! <= most;
}
