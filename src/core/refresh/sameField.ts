import { compareRatios } from "../exact/compareRatios";
import type { Ratio } from "../exact/ratio";
import type { Holder } from "../ownership/holder";
import type { RefreshedField } from "./refreshModel";

/** Whether two holders agree in a field; blanks around texts and between marks do not count. */
export function sameField(field: RefreshedField, a: Holder, b: Holder): boolean {
  switch (field) {
    case "noteRefs": return a.noteRefs.join(",") === b.noteRefs.join(",");
    case "ownershipCap": return sameRatio(a.ownershipCap ?? undefined, b.ownershipCap ?? undefined);
    case "held": case "acquirable": case "offered": case "offeredFromAcquirable": return a[field] === b[field];
    case "ownedBefore": case "ownedAfter": return a.printed?.[field] === b.printed?.[field];
    case "percentBefore": case "percentAfter": return sameRatio(a.printed?.[field], b.printed?.[field]);
    default: return text(a[field]) === text(b[field]);
  }
}

const sameRatio = (a: Ratio | undefined, b: Ratio | undefined): boolean => (a === undefined || b === undefined ? a === b : compareRatios(a, b) === 0);
const text = (value: string): string => value.replace(/\s+/g, " ").trim();
