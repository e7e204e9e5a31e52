import { compareRatios } from "../exact/compareRatios";
import type { Holder } from "../ownership/holder";
import type { RefreshedField } from "./refreshModel";

/** Whether two holders agree in a field; blanks around texts and between marks do not count. */
export function sameField(field: RefreshedField, a: Holder, b: Holder): boolean {
  switch (field) {
    case "noteRefs": return a.noteRefs.join(",") === b.noteRefs.join(",");
    case "ownershipCap": return a.ownershipCap === null || b.ownershipCap === null ? a.ownershipCap === b.ownershipCap : compareRatios(a.ownershipCap, b.ownershipCap) === 0;
    case "held": case "acquirable": case "offered": case "offeredFromAcquirable": return a[field] === b[field];
    default: return text(a[field]) === text(b[field]);
  }
}

const text = (value: string): string => value.replace(/\s+/g, " ").trim();
