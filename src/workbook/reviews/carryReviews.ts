import type { Finding } from "../../core/finding";
import { columnLetters } from "../plan/address";
import { checkTitle } from "../plan/checksSheet";
import type { CellValue, InsertPlan, RangeLook, SheetPlan } from "../plan/sheetPlan";
import { DATE_FORMAT, FONT } from "../plan/style";
import { EXPLAINED, FIRST_COLUMN, HEADER_ROW, HEADERS, reviewCells, TITLE, WIDTHS } from "./reviewsTable";
import { sameWords, type Review } from "./types";

/**
 * The plan of a table that takes the place of another, with the other's reviews of those findings that it shows in the very same words, the
 * check, the holder and the figures among them. A review of anything else stays behind: its finding is another one now, or none.
 * @param reviews of the set that is replaced
 */
export function carryReviews(plan: InsertPlan, reviews: readonly Review[]): InsertPlan {
  const byWords = new Map(reviews.map((review) => [review.message, review]));
  const carried = plan.findings.flatMap((finding) => {
    const review = byWords.get(sameWords(finding.message));
    return review ? [{ review, finding }] : [];
  });
  return carried.length === 0 ? plan : { ...plan, sheets: plan.sheets.map((sheet) => (sheet.key === "checks" ? withReviews(sheet, plan.names.tables.reviewed, carried) : sheet)) };
}

function withReviews(sheet: SheetPlan, name: string, carried: readonly { readonly review: Review; readonly finding: Finding }[]): SheetPlan {
  const [first, last] = [columnLetters(FIRST_COLUMN), columnLetters(FIRST_COLUMN + HEADERS.length - 1)];
  const [header, bottom] = [HEADER_ROW + 1, HEADER_ROW + 1 + carried.length];
  const rows = carried.map(({ review, finding }): CellValue[] => reviewCells(review, checkTitle(finding.check)));
  const dates = `${columnLetters(FIRST_COLUMN + 1)}${header + 1}:${columnLetters(FIRST_COLUMN + 1)}${bottom}`;
  const looks: RangeLook[] = [
    { address: `${first}${header - 2}:${last}${bottom}`, font: { name: FONT, size: 10 } },
    { address: `${first}${header - 2}`, font: { bold: true } },
    { address: `${first}${header - 1}`, font: { color: "#7F7F7F" } },
    { address: `${first}${header}:${last}${header}`, font: { bold: true, color: "#000000" }, borders: ["EdgeTop", "EdgeBottom"] },
    { address: `${first}${header + 1}:${last}${bottom}`, vertical: "Top", wrap: true },
    { address: dates, numberFormat: DATE_FORMAT, horizontal: "Left" },
    ...WIDTHS.map((columnWidth, index): RangeLook => ({ address: `${columnLetters(FIRST_COLUMN + index)}:${columnLetters(FIRST_COLUMN + index)}`, columnWidth })),
  ];
  return {
    ...sheet,
    values: [...sheet.values, { address: `${first}${header - 2}:${first}${header - 1}`, cells: [[TITLE], [EXPLAINED]] }, { address: `${first}${header}:${last}${bottom}`, cells: [[...HEADERS], ...rows] }],
    tables: [...sheet.tables, { name, address: `${first}${header}:${last}${bottom}`, totals: null }],
    looks: [...sheet.looks, ...looks],
  };
}
