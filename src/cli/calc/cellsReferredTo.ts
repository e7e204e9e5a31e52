import { boundingBox, parseA1 } from "../../workbench/host/model/address";

/** How many cells the largest range covers that a formula names by its corners ("A1:B9") or its rows ("1:9"); `bare` has no texts. */
export function cellsReferredTo(bare: string): number {
  let most = 0;
  for (const [, first = "", last = ""] of bare.matchAll(/(?<![\w.])(\$?[A-Z]{0,3}\$?\d+):(\$?[A-Z]{0,3}\$?\d+)(?![\w.(])/gi)) {
    const isRows = /^\$?\d+$/.test(first) && /^\$?\d+$/.test(last);
    const [one, other] = isRows ? [parseA1(`${first}:${first}`), parseA1(`${last}:${last}`)] : [parseA1(first), parseA1(last)];
    if (!one || !other) continue;
    const box = boundingBox(one, other);
    most = Math.max(most, box.nr * box.nc);
  }
  return most;
}
