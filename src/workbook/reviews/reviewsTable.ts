import { fromSerial, toSerial } from "../../core/exact/serialDate";
import { cellText } from "../plan/cellText";
import { columnLetters } from "../plan/address";
import { DATE_FORMAT, FONT } from "../plan/style";
import type { SetNames } from "../plan/setNames";
import { applyLook } from "../write/applyLook";
import { sameWords, type Review } from "./types";

/** What a reader without the add-in sees beside the findings. */
export const HEADERS = ["Reviewed by", "Reviewed on", "Note", "Check", "Finding"] as const;
export const WIDTHS = [80, 110, 230, 170, 430];
export const TITLE = "Reviewed findings";
export const EXPLAINED = "A finding stands here with the words that were reviewed. If its figures change, its words do, and it is open again.";
/** The row of the headings, from 0: that of the findings' own. */
export const HEADER_ROW = 7;
/** One column stays free beside the findings. */
export const FIRST_COLUMN = 5;

export interface LoadedReviews {
  readonly table: Excel.Table;
  /** Where each of our columns stands, -1 where a person deleted it. */
  readonly at: readonly number[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The table of reviews of a set; null where nothing was reviewed yet. */
export async function loadReviews(context: Excel.RequestContext, names: SetNames): Promise<LoadedReviews | null> {
  const table = context.workbook.tables.getItemOrNullObject(names.tables.reviewed).load("id");
  await context.sync();
  if (table.isNullObject) return null;
  const columns = table.columns.load("items/name");
  const body = table.getDataBodyRange().load("values");
  await context.sync();
  const at = HEADERS.map((header) => columns.items.findIndex(({ name }) => name.trim().toLowerCase() === header.toLowerCase()));
  return { table, at, rows: body.values as unknown[][] };
}

/** What the rows say; a row without a finding says nothing. */
export function reviewsOf({ at, rows }: LoadedReviews): Review[] {
  const text = (row: readonly unknown[], index: number): string => (at[index]! < 0 ? "" : String(row[at[index]!] ?? ""));
  return rows.flatMap((row): Review[] => {
    const message = sameWords(text(row, 4));
    const on = row[at[1]!];
    return message === "" ? [] : [{ message, by: text(row, 0), note: text(row, 2), on: typeof on === "number" ? (fromSerial(on) ?? "") : "" }];
  });
}

/** Rows, from 0, that review a finding of these words. */
export function rowsOf({ at, rows }: LoadedReviews, message: string): number[] {
  return rows.flatMap((row, index) => (at[4]! >= 0 && sameWords(String(row[at[4]!] ?? "")) === sameWords(message) ? [index] : []));
}

/** A review as the cells of a row, in the order of HEADERS. */
export function reviewCells(review: Review, check: string): (string | number)[] {
  return [cellText(review.by), review.on === "" ? "" : toSerial(review.on), cellText(review.note), cellText(check), cellText(review.message)];
}

/** Queues the table with its first row, beside the findings or further right where a person has used those cells. */
export function addReviewsTable(sheet: Excel.Worksheet, firstFree: number, name: string, cells: readonly (string | number)[]): void {
  const column = Math.max(FIRST_COLUMN, firstFree);
  const [first, last] = [columnLetters(column), columnLetters(column + HEADERS.length - 1)];
  const body = HEADER_ROW + 2;
  sheet.getRange(`${first}${HEADER_ROW - 1}:${first}${HEADER_ROW}`).values = [[TITLE], [EXPLAINED]];
  sheet.getRange(`${first}${HEADER_ROW + 1}:${last}${body}`).values = [[...HEADERS], [...cells]];
  const table = sheet.tables.add(`${first}${HEADER_ROW + 1}:${last}${body}`, true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
  applyLook(sheet.getRange(`${first}${HEADER_ROW - 1}:${last}${body}`), { address: "", font: { name: FONT, size: 10 } });
  applyLook(sheet.getRange(`${first}${HEADER_ROW - 1}`), { address: "", font: { bold: true } });
  applyLook(sheet.getRange(`${first}${HEADER_ROW}`), { address: "", font: { color: "#7F7F7F" } });
  applyLook(sheet.getRange(`${first}${HEADER_ROW + 1}:${last}${HEADER_ROW + 1}`), { address: "", font: { bold: true, color: "#000000" }, borders: ["EdgeTop", "EdgeBottom"] });
  WIDTHS.forEach((columnWidth, index) => applyLook(sheet.getRangeByIndexes(0, column + index, 1, 1), { address: "", columnWidth }));
}

/** Queues the look of a row: wrapped, from the top, its date as a date. */
export function styleRow(range: Excel.Range): void {
  applyLook(range, { address: "", font: { name: FONT, size: 10 }, vertical: "Top", wrap: true });
  applyLook(range.getCell(0, 1), { address: "", numberFormat: DATE_FORMAT, horizontal: "Left" });
}

