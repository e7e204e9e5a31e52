import { printsAs, readPrintedPercent } from "../../core/checks/printedPercent";
import { ratio, type Ratio } from "../../core/exact/ratio";
import { computeRow } from "../../core/ownership/computeRow";
import type { Holder, PrintedFigures, PrintedPercents } from "../../core/ownership/holder";
import type { Offering } from "../../core/ownership/offering";
import { shownPercent } from "../../core/print/shownPercent";
import type { DraftHolder } from "./filingDraft";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * A holder with what its filing prints and its own inputs do not give: share counts, percentages that are not the rounded figure, and the words
 * of a percentage that the table's usual form, one decimal and `*` below 1%, would not show.
 * @param offering without shares outstanding of its own (a stand-in) the percentages are not compared
 * @example 1,250,000 of 45,000,000 printed 2.7% is 2.777…%, shown 2.8%: the 2.7% is kept; 9.99% that is 9.99% keeps its two decimals
 */
export function asPrinted(draft: DraftHolder, holder: Holder, offering: Offering): Holder {
  const row = computeRow(holder, offering);
  const printed: Writable<PrintedFigures> = {};
  if (draft.prior.value !== null && draft.prior.value !== row.ownedBefore) printed.ownedBefore = draft.prior.value;
  if (draft.after.value !== null && draft.after.value !== row.ownedAfter) printed.ownedAfter = draft.after.value;
  const withShares = computeRow({ ...holder, printed }, offering);
  const words: Writable<PrintedPercents> = {};
  for (const [column, text] of [["percentBefore", draft.percentPrior.value], ["percentAfter", draft.percentAfter.value]] as const) {
    const given = withShares[column];
    if (text === null || given === null) continue;
    const own = printedOtherwise(text, given);
    if (own) printed[column] = own;
    if (isLost(text, own ?? given)) words[column] = text;
  }
  return { ...holder, ...(Object.keys(printed).length > 0 ? { printed } : {}), ...(Object.keys(words).length > 0 ? { printedPercents: words } : {}) };
}

/** The printed number where the computed figure does not round to it; null where it does, or where the cell says no number. */
function printedOtherwise(text: string, given: Ratio): Ratio | null {
  const printed = readPrintedPercent(text);
  return printed.kind !== "number" || printsAs(given, printed, "halfUp") ? null : ratio(BigInt(printed.hundredths.replace(".", "")), 100n * 10n ** BigInt(printed.decimals));
}

/** Whether the table's usual form shows something else than the filing; whether a zero shows as `*` or a dash is a setting. */
function isLost(text: string, value: Ratio): boolean {
  const printed = readPrintedPercent(text);
  if (printed.kind === "unread" || value.num === 0n) return false;
  return printed.kind === "number" ? shownPercent(value, undefined) !== shownPercent(value, text) : !printsAs(value, printed, "halfUp");
}
