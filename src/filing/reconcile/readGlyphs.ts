import type { WorkingRow } from "./workingRow";

/**
 * Recognition turns a lone "*" into some other sign. Where a percent cell holds one sign that is no digit, other rows of the column print "*",
 * and the row keeps less than one percent of the outstanding, the sign can only be "*".
 * @param outstanding null leaves every sign unread
 */
export function readGlyphs(rows: readonly WorkingRow[], outstanding: number | null): void {
  const stars = rows.some((row) => row.percentAfter === "*");
  for (const row of rows) {
    const { percentAfter } = row.row.read;
    if (percentAfter.state !== "unreadable" || row.row.figures) continue;
    const sign = [...percentAfter.printed].length === 1 && !/[\dA-Za-z]/.test(percentAfter.printed);
    const after = row.after ?? (row.prior !== null && row.prior === row.offered ? 0 : null);
    if (stars && sign && outstanding !== null && after !== null && after * 100 < outstanding) row.percentAfter = "*";
    else row.reasons.push(`the percentage cell, "${percentAfter.printed.slice(0, 60)}", cannot be read`);
  }
}
