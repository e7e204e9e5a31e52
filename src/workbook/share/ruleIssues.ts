import { area } from "../plan/address";
import type { RoundTrips } from "../write/roundTrips";
import { counted, FOR_GOOD, listed } from "./issueWords";
import { isFileAddress, isLink } from "./linkPattern";
import type { Used } from "./readCells";
import type { ShareIssue } from "./types";
import { joinedDown, uniformBlocks, type Block } from "./uniformBlocks";

const MOST_LINKED_CELLS = 20_000;
type NameOf = (sheetId: string) => string;

export const blockOf = ({ sheetId, range }: Used): Block => ({ sheetId, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount });
const addressOfBlock = ({ row, column, rows, columns }: Block): string => area(column, row + 1, columns, rows);

/** Rules for what may be entered that read another workbook. */
export async function validationIssues(context: Excel.RequestContext, trips: RoundTrips, used: readonly Used[], nameOf: NameOf): Promise<ShareIssue[]> {
  const blocks = await uniformBlocks(context, trips, used.map(blockOf), "Looking at the rules for entries", (range) => {
    const validation = range.dataValidation.load("type,rule");
    return () => (validation.type === "Inconsistent" || validation.type === "MixedCriteria" ? null : JSON.stringify(validation.type === "None" ? {} : validation.rule));
  });
  const linked = joinedDown(blocks.filter(({ answer }) => textsIn(JSON.parse(answer)).some(isLink)).map(({ block }) => block));
  return [...new Set(linked.map(({ sheetId }) => sheetId))].map((sheetId): ShareIssue => {
    const addresses = linked.filter((block) => block.sheetId === sheetId).map(addressOfBlock);
    return { key: `validations:${sheetId}`, message: `A rule for what may be entered reads another workbook, on "${nameOf(sheetId)}": ${listed(addresses)}.`, remedy: `Take the rule off; the cells keep what they hold. ${FOR_GOOD}`, fix: { kind: "clearValidations", cells: { sheetId, addresses } } };
  });
}

function textsIn(rule: unknown): string[] {
  if (typeof rule === "string") return [rule];
  return typeof rule === "object" && rule !== null ? Object.values(rule).flatMap(textsIn) : [];
}

/** Conditional formats that read another workbook. */
export async function formatIssues(context: Excel.RequestContext, trips: RoundTrips, used: readonly Used[], nameOf: NameOf): Promise<ShareIssue[]> {
  const formats = used.map(({ sheetId }) => ({ sheetId, items: context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.load("items/id,items/type") }));
  await trips.send("Looking at the conditional formats");
  const rules = formats.flatMap(({ sheetId, items }) => items.items.flatMap((format) => {
    if (format.type === "Custom") {
      const rule = format.custom.rule.load("formula");
      return [{ sheetId, id: format.id, formulas: () => [rule.formula] }];
    }
    if (format.type !== "CellValue") return [];
    const value = format.cellValue.load("rule");
    return [{ sheetId, id: format.id, formulas: () => textsIn(value.rule) }];
  }));
  if (rules.length === 0) return [];
  await trips.send("Looking at the conditional formats");
  const linked = rules.filter(({ formulas }) => formulas().some((formula) => isLink(String(formula))));
  return [...new Set(linked.map(({ sheetId }) => sheetId))].map((sheetId): ShareIssue => {
    const ids = linked.filter((rule) => rule.sheetId === sheetId).map(({ id }) => id);
    return { key: `formats:${sheetId}`, message: `${counted(ids.length, "conditional format reads", "conditional formats read")} another workbook, on "${nameOf(sheetId)}".`, remedy: `Delete them; the cells keep what they hold. ${FOR_GOOD}`, fix: { kind: "deleteFormats", sheetId, ids } };
  });
}

/** Cells that are linked to a file. */
export async function hyperlinkIssues(trips: RoundTrips, used: readonly Used[], nameOf: NameOf): Promise<ShareIssue[]> {
  const issues: ShareIssue[] = [];
  for (const { sheetId, range } of used) {
    const rowsATrip = Math.max(1, Math.floor(MOST_LINKED_CELLS / range.columnCount));
    const addresses: string[] = [];
    for (let from = 0; from < range.rowCount; from += rowsATrip) {
      const count = Math.min(rowsATrip, range.rowCount - from);
      const cells = range.getCell(from, 0).getResizedRange(count - 1, range.columnCount - 1).getCellProperties({ hyperlink: true });
      await trips.send("Looking at the links");
      cells.value.forEach((row, r) => row.forEach(({ hyperlink }, c) => { if (hyperlink?.address && isFileAddress(hyperlink.address)) addresses.push(area(range.columnIndex + c, range.rowIndex + from + r + 1, 1, 1)); }));
    }
    if (addresses.length > 0) issues.push({ key: `hyperlinks:${sheetId}`, message: `${counted(addresses.length, "cell is", "cells are")} linked to a file, on "${nameOf(sheetId)}": ${listed(addresses)}. The reader may not have it, and its path is visible.`, remedy: `Take the links off; the words stay. ${FOR_GOOD}`, fix: { kind: "unlink", cells: { sheetId, addresses } } });
  }
  return issues;
}
