import { COLUMNS } from "../../core/ownership/columns";
import { formatLongDate } from "../../core/exact/formatLongDate";
import { formatShares } from "../../core/exact/formatShares";
import { toNumber } from "../../core/exact/toNumber";
import { area } from "./address";
import { cellText } from "./cellText";
import { longDateFormula } from "./longDateFormula";
import { notesBlock } from "./notesBlock";
import type { PlanContext } from "./planContext";
import { sellingLooks, sellingValidations } from "./sellingLook";
import { bodyColumn, FIRST_ROW, HEADER_ROW, LAST_PRINTED, letters, sellingRows, UPPER_ROW } from "./sellingLayout";
import { computedWrites, holderRow } from "./bodyRows";
import { totalFormulas } from "./sellingFormulas";
import type { CellValue, CellWrite, SheetPlan } from "./sheetPlan";

/** The sheet `Selling Stockholders`: title, date line, heading in two levels, table with totals, notes. */
export function sellingSheet(context: PlanContext): SheetPlan {
  const { request: { table, mode }, names, computed } = context;
  const count = table.holders.length;
  const rows = sellingRows(count);
  const isValues = mode === "values";
  const body = table.holders.map((holder, index) => holderRow(holder, computed.rows[index]!, isValues));
  const notes = notesBlock(table, rows.firstNote);
  const values: CellWrite[] = [
    { address: area(0, UPPER_ROW, COLUMNS.length, 2), cells: [upperHeading(table.headingNoteRefs), COLUMNS.map(([, header]) => header)] },
    { address: area(0, FIRST_ROW, COLUMNS.length, count), cells: body },
  ];
  return {
    key: "table",
    name: names.sheets.table,
    values,
    tables: [{ name: names.tables.table, address: area(0, HEADER_ROW, COLUMNS.length, count + 1), totals: isValues ? totalValues(context) : totalFormulas(names) }],
    formulas: [...headLines(context), ...(isValues ? [] : computedWrites(context)), ...notes.writes],
    looks: [...sellingLooks(context), ...notes.looks],
    validations: sellingValidations(count),
    flag: { address: bodyColumn("offered", count), formula: `=$${letters("offered")}${FIRST_ROW}>$${letters("held")}${FIRST_ROW}+$${letters("acquirable")}${FIRST_ROW}` },
    links: [],
    chart: null,
    freeze: `A1:A${HEADER_ROW}`,
    page: { printArea: `A1:${LAST_PRINTED}${notes.lastRow}`, titleRows: `$${UPPER_ROW}:$${HEADER_ROW}`, blackAndWhite: true },
  };
}

/** Centred across its columns, blank over the first. */
function upperHeading(noteRefs: readonly string[]): CellValue[] {
  const marks = noteRefs.map((ref) => ` (${ref})`).join("");
  const above: Partial<Record<string, string>> = { ownedBefore: `Before the offering${marks}`, offered: "In the offering", ownedAfter: `After the offering${marks}`, held: "What the figures are computed from (entered, not printed)" };
  return COLUMNS.map(([id]) => above[id] ?? "");
}

function headLines({ request: { table: { offering }, mode }, names: { terms } }: PlanContext): CellWrite[] {
  const date = offering.ownershipAsOf === "" ? "Beneficial ownership" : `Beneficial ownership as of ${formatLongDate(offering.ownershipAsOf)}`;
  const shares = offering.sharesOutstanding === 0 ? "shares outstanding not entered yet" : `${formatShares(offering.sharesOutstanding)} shares outstanding`;
  const { issuer, ownershipAsOf, sharesOutstanding } = terms;
  const lines = mode === "values"
    ? [cellText(offering.issuer === "" ? "Selling stockholders" : `${offering.issuer}: selling stockholders`), `${date}; ${shares}`]
    : [
      `=IF(${issuer}="","Selling stockholders",${issuer}&": selling stockholders")`,
      `="Beneficial ownership"&IF(${ownershipAsOf}="",""," as of "&${longDateFormula(ownershipAsOf)})&"; "&IF(${sharesOutstanding}="","shares outstanding not entered yet",FIXED(${sharesOutstanding},0,FALSE)&" shares outstanding")`,
    ];
  return [{ address: "A1:A2", cells: lines.map((line) => [line]) }];
}

function totalValues({ request: { table }, computed: { totals } }: PlanContext): CellValue[] {
  const sum = (of: (holder: (typeof table.holders)[number]) => number): number => table.holders.reduce((all, holder) => all + of(holder), 0);
  const cells: Partial<Record<string, CellValue>> = {
    name: "Total", ownedBefore: totals.ownedBefore, offered: totals.offered, ownedAfter: totals.ownedAfter,
    percentAfter: totals.percentAfter === null ? "" : toNumber(totals.percentAfter),
    held: sum((holder) => holder.held), acquirable: sum((holder) => holder.acquirable), offeredFromAcquirable: totals.offeredFromAcquirable,
  };
  return COLUMNS.map(([id]) => cells[id] ?? "");
}
