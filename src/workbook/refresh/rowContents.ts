import { toNumber } from "../../core/exact/toNumber";
import type { Ratio } from "../../core/exact/ratio";
import { COLUMNS, type ColumnId } from "../../core/ownership/columns";
import { computeRow } from "../../core/ownership/computeRow";
import type { Holder } from "../../core/ownership/holder";
import type { Offering } from "../../core/ownership/offering";
import { cellText } from "../plan/cellText";
import { rowFormulas, rowFunctions, type ComputedColumn } from "../plan/sellingFormulas";
import type { SetNames } from "../plan/setNames";
import type { InsertMode } from "../types";
import type { Content } from "./cellContent";

export interface RowSetting {
  readonly names: SetNames;
  readonly mode: InsertMode;
  readonly capParts: number;
  readonly offering: Offering;
}

/** What the fifteen cells of a holder's row hold: the same as an insert writes. */
export function rowContents(holder: Holder, { names, mode, capParts, offering }: RowSetting): Record<ColumnId, Content> {
  const computed = computeRow(holder, offering);
  const plain = rowFormulas(names, capParts);
  const acquirable = computed.ownedAfter + computed.offered - holder.held;
  const isOutside = computed.ownedBefore < holder.held || acquirable < computed.offeredFromAcquirable;
  const formulas = mode === "functions" && !isOutside ? rowFunctions(names) : plain;
  const figure = (column: ComputedColumn): Content => {
    const isOwn = column === "offeredFromAcquirable" ? holder.offeredFromAcquirable !== null : holder.printed?.[column] !== undefined;
    return mode === "values" || isOwn ? number(computed[column]) : formulas[column];
  };
  return {
    name: cellText(holder.name), notes: cellText(holder.noteRefs.join(", ")),
    ownedBefore: figure("ownedBefore"), percentBefore: figure("percentBefore"), offered: holder.offered, ownedAfter: figure("ownedAfter"), percentAfter: figure("percentAfter"),
    held: holder.held, acquirable: holder.acquirable, offeredFromAcquirable: figure("offeredFromAcquirable"), ownershipCap: number(holder.ownershipCap),
    group: cellText(holder.group), relationship: cellText(holder.relationship), brokerDealer: cellText(holder.brokerDealer), noticeAddress: cellText(holder.noticeAddress),
  };
}

const number = (value: Ratio | number | null): Content => (value === null ? "" : typeof value === "number" ? value : toNumber(value));

export const OUR_COLUMNS: readonly ColumnId[] = COLUMNS.map(([id]) => id);
