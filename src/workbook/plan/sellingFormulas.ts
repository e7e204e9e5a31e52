import { COLUMNS, type ColumnHeader, type ColumnId } from "../../core/ownership/columns";
import { floorFormula } from "./floorFormula";
import type { SetNames } from "./setNames";

export type ComputedColumn = "ownedBefore" | "percentBefore" | "ownedAfter" | "percentAfter" | "offeredFromAcquirable";

const HEADERS = Object.fromEntries(COLUMNS) as Record<ColumnId, ColumnHeader>;

/** A reference to a cell of the same row, as Excel writes it. */
function cell(column: ColumnId): string {
  const header = HEADERS[column];
  return /^\w+$/.test(header) ? `[@${header}]` : `[@[${header}]]`;
}

const held = cell("held");
const acquirable = cell("acquirable");
const offered = cell("offered");
const fromAcquirable = cell("offeredFromAcquirable");
const cap = cell("ownershipCap");
const before = cell("ownedBefore");
const after = cell("ownedAfter");

const kept = `MAX(0,${held}+${acquirable}-${offered})`;
const stillHeld = `MAX(0,${held}-(${offered}-${fromAcquirable}))`;

/** Excel's own formulas for one row: they compute in any Excel since 2010 and in LibreOffice, without the add-in. */
export function rowFormulas(names: SetNames, capParts: number): Record<ComputedColumn, string> {
  const outstanding = names.terms.sharesOutstanding;
  return {
    ownedBefore: `=${limited(names, `${held}+${acquirable}`, outstanding, held, capParts)}`,
    percentBefore: known(outstanding, `${before}/(${outstanding}+${before}-${held})`),
    ownedAfter: `=${limited(names, kept, `${outstanding}+${fromAcquirable}`, stillHeld, capParts)}`,
    percentAfter: percentAfterFormula(names),
    offeredFromAcquirable: `=MIN(${offered},${acquirable})`,
  };
}

/** The same row by the add-in's functions. */
export function rowFunctions(names: SetNames): Record<ComputedColumn, string> {
  const { sharesOutstanding: outstanding, percentBasis: basis } = names.terms;
  return {
    ownedBefore: known(outstanding, `OVERHANG.CAPPEDSHARES(${held}+${acquirable},${outstanding},${cap},${held})`, `${held}+${acquirable}`),
    percentBefore: known(outstanding, `OVERHANG.PERCENTOWNED(${before},${outstanding},${before}-${held})`),
    ownedAfter: known(outstanding, `OVERHANG.CAPPEDSHARES(${kept},${outstanding}+${fromAcquirable},${cap},${stillHeld})`, kept),
    percentAfter: known(outstanding, `OVERHANG.PERCENTAFTER(${after}+${offered},${offered},${outstanding},${after}+${offered}-${held},${basis},${fromAcquirable})`),
    offeredFromAcquirable: `=MIN(${offered},${acquirable})`,
  };
}

function percentAfterFormula(names: SetNames): string {
  const { sharesOutstanding: outstanding, percentBasis: basis } = names.terms;
  return known(outstanding, `${after}/(${outstanding}+IF(${basis}="outstanding",0,${after}+${offered}-${held}-IF(${basis}="remaining",${fromAcquirable},0)))`);
}

/**
 * The shares, or the most that the cap allows. h + floor((c·O − h) / (1 − c)) is floor(c·(O − h) / (1 − c)), which with c in whole parts is exact;
 * a holder at or above its cap keeps what it holds.
 */
function limited({ terms }: SetNames, shares: string, outstanding: string, holding: string, capParts: number): string {
  const parts = `ROUND(${cap}*${capParts},0)`;
  const most = floorFormula(`(${outstanding}-${holding})`, parts, `(${capParts}-${parts})`);
  return `IF(OR(${cap}="",${cap}>=1,${terms.sharesOutstanding}=""),${shares},MIN(${shares},MAX(${holding},${most})))`;
}

/** A formula that waits for the shares outstanding: blank, or something else, until they are entered. */
const known = (outstanding: string, formula: string, otherwise = '""'): string => `=IF(${outstanding}="",${otherwise},${formula})`;

/** The totals row, one cell for each column; SUM, so that a filter changes nothing. */
export function totalFormulas(names: SetNames): string[] {
  const table = names.tables.table;
  const { sharesOutstanding: outstanding, percentBasis: basis } = names.terms;
  const sum = (column: ColumnId): string => `SUM(${table}[${HEADERS[column]}])`;
  const summed: readonly ColumnId[] = ["ownedBefore", "offered", "ownedAfter", "held", "acquirable", "offeredFromAcquirable"];
  return COLUMNS.map(([id]) => {
    if (id === "name") return "Total";
    if (id === "percentAfter") return known(outstanding, `${sum("ownedAfter")}/(${outstanding}+IF(${basis}="outstanding",0,${sum("offeredFromAcquirable")}))`);
    return summed.includes(id) ? `=${sum(id)}` : "";
  });
}
