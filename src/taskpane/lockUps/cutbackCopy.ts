import { formatShares } from "../../core/exact/formatShares";
import { sumShares } from "../../core/exact/sumShares";
import type { CutbackPart } from "../../core/market/cutback";

/** A cutback as a table for Word and, with tabs, for a sheet. */
export function cutbackCopy(line: string, parts: readonly CutbackPart[]): { readonly html: string; readonly text: string } {
  const rows = [["Holder", "Could sell under the prospectus", "Part"], ...parts.map(({ name, sellable, part }) => [name, formatShares(sellable), formatShares(part)]), ["Total", formatShares(sumShares(parts.map(({ sellable }) => sellable))), formatShares(sumShares(parts.map(({ part }) => part)))]];
  const body = rows.map((row) => `<tr>${row.map((cell, at) => `<td${at > 0 ? ' style="text-align:right"' : ""}>${escapeMarkup(cell)}</td>`).join("")}</tr>`).join("");
  return { html: `<p>${escapeMarkup(line)}</p><table>${body}</table>`, text: [line, ...rows.map((row) => row.join("\t"))].join("\n") };
}

/** A text as markup that shows it. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
