import { COLUMNS, type ColumnId } from "../../core/ownership/columns";
import type { PlanContext } from "./planContext";
import type { RangeLook, Validation } from "./sheetPlan";
import { bodyColumn, columnWidth, FIRST_ROW, HEADER_ROW, LAST_COLUMN, LAST_PRINTED, letters, sellingRows, UPPER_ROW } from "./sellingLayout";
import { CAP_FORMAT, FONT, headerLook, INPUT_COLOR, inputLook, percentFormat, quietText, SHARES_FORMAT, titleLook } from "./style";

const SHARE_COLUMNS: readonly ColumnId[] = ["ownedBefore", "offered", "ownedAfter", "held", "acquirable", "offeredFromAcquirable"];

/** The page as a prospectus prints it; the entered columns beside it in the style of Excel's inputs. */
export function sellingLooks({ request: { table, percentFormat: percent } }: PlanContext): RangeLook[] {
  const { last, total } = sellingRows(table.holders.length);
  const down = (from: ColumnId, to: ColumnId = from): string => `${letters(from)}${FIRST_ROW}:${letters(to)}${total}`;
  const printed = percentFormat(percent);
  return [
    { address: `A1:${LAST_COLUMN}${total}`, font: { name: FONT, size: 10 } },
    titleLook("A1"),
    { address: `A1:${LAST_PRINTED}2`, horizontal: "CenterAcrossSelection" },
    ...COLUMNS.map(([id]): RangeLook => ({ address: `${letters(id)}:${letters(id)}`, columnWidth: columnWidth(id, table.showsPercentBefore) })),
    ...upperLooks(),
    headerLook(`A${HEADER_ROW}:${LAST_COLUMN}${HEADER_ROW}`),
    { address: `B${HEADER_ROW}:${LAST_PRINTED}${HEADER_ROW}`, horizontal: "Center" },
    // Names wrap at the word, and the numbers stand in line with their last line; a long address beside the page must not make its rows higher.
    { address: bodyColumn("name", table.holders.length), wrap: true },
    { address: down("notes"), horizontal: "Center", numberFormat: "@" },
    ...SHARE_COLUMNS.map((column): RangeLook => ({ address: down(column), numberFormat: SHARES_FORMAT })),
    { address: down("percentBefore"), numberFormat: printed },
    { address: down("percentAfter"), numberFormat: printed },
    ...printedAlike("percentBefore", table.holders.map(({ printedPercents }) => printedPercents?.percentBefore), percent),
    ...printedAlike("percentAfter", [...table.holders.map(({ printedPercents }) => printedPercents?.percentAfter), table.printedTotals?.percentAfter ?? undefined], percent),
    { address: down("ownershipCap"), numberFormat: CAP_FORMAT },
    { address: bodyColumn("offered", table.holders.length), font: { color: INPUT_COLOR } },
    inputLook(`${letters("held")}${FIRST_ROW}:${LAST_COLUMN}${last}`),
    { address: `A${total}:${LAST_COLUMN}${total}`, font: { bold: true }, borders: ["EdgeTop", "EdgeBottom"] },
    ...(table.showsPercentBefore ? [] : [{ address: `${letters("percentBefore")}:${letters("percentBefore")}`, hideColumns: true }]),
  ];
}

/** The cells whose filing prints them in a form of their own; those below one another that look alike as one range. */
function printedAlike(column: ColumnId, texts: readonly (string | undefined)[], settings: PlanContext["request"]["percentFormat"]): RangeLook[] {
  const usual = percentFormat(settings);
  const formats = texts.map((text) => percentFormat(settings, text));
  const looks: RangeLook[] = [];
  for (let first = 0, next = 0; first < formats.length; first = next) {
    for (next = first + 1; next < formats.length && formats[next] === formats[first];) next++;
    if (formats[first] !== usual) looks.push({ address: `${letters(column)}${FIRST_ROW + first}:${letters(column)}${FIRST_ROW + next - 1}`, numberFormat: formats[first]! });
  }
  return looks;
}

function upperLooks(): RangeLook[] {
  const across = (from: ColumnId, to: ColumnId): RangeLook => ({ address: `${letters(from)}${UPPER_ROW}:${letters(to)}${UPPER_ROW}`, horizontal: "CenterAcrossSelection", font: { bold: true }, borders: ["EdgeBottom"] });
  return [
    across("ownedBefore", "percentBefore"),
    across("offered", "offered"),
    across("ownedAfter", "percentAfter"),
    across("held", "noticeAddress"),
    quietText(`${letters("held")}${UPPER_ROW}:${LAST_COLUMN}${UPPER_ROW}`),
  ];
}

/** Entries that no share count or cap can be are refused by Excel itself. */
export function sellingValidations(holders: number): Validation[] {
  const whole = (column: ColumnId, what: string): Validation => ({ address: bodyColumn(column, holders), rule: { kind: "whole", least: 0 }, message: `${what} is a whole number of shares, 0 or more.` });
  return [
    whole("offered", "Offered"),
    whole("held", "Held"),
    whole("acquirable", "Acquirable in 60 days"),
    { address: bodyColumn("ownershipCap", holders), rule: { kind: "fraction" }, message: "An ownership cap is a percentage of up to 100%, such as 4.99%. Leave the cell empty where there is none." },
  ];
}
