import { formatPercent } from "../exact/formatPercent";
import { formatShares } from "../exact/formatShares";
import type { Ratio } from "../exact/ratio";
import { COLUMNS, type ColumnId } from "../ownership/columns";
import type { Holder } from "../ownership/holder";
import type { RefreshedField } from "./refreshModel";

/** The column of the table that shows a field. */
export function columnOfField(field: RefreshedField): ColumnId {
  return field === "noteRefs" ? "notes" : field;
}

/** The heading over a field's column. */
export function fieldLabel(field: RefreshedField): string {
  return COLUMNS.find(([id]) => id === columnOfField(field))![1];
}

/**
 * A field as a person reads it in a list of changes; "" where it is empty.
 * @example fieldText("held", holder) is "2,508,856"
 */
export function fieldText(field: RefreshedField, holder: Holder): string {
  switch (field) {
    case "noteRefs": return holder.noteRefs.join(", ");
    case "held": case "acquirable": case "offered": return formatShares(holder[field]);
    case "offeredFromAcquirable": return holder.offeredFromAcquirable === null ? "computed" : formatShares(holder.offeredFromAcquirable);
    case "ownershipCap": return holder.ownershipCap === null ? "none" : percent(holder.ownershipCap);
    case "ownedBefore": case "ownedAfter": return holder.printed?.[field] === undefined ? "computed" : formatShares(holder.printed[field]);
    case "percentBefore": case "percentAfter": return holder.printed?.[field] === undefined ? "computed" : percent(holder.printed[field]);
    default: return holder[field];
  }
}

const percent = (value: Ratio): string => formatPercent(value, 4).replace(/(\.\d*?)0+%$/, "$1%").replace(".%", "%");
