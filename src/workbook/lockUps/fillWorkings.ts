import { DATE_FORMAT, FONT, headerLook, quietText, titleLook } from "../plan/style";
import { applyLook } from "../write/applyLook";
import { area } from "../plan/address";
import { put, putColumn } from "./putCells";
import type { Filled } from "./severalPlan";
import { WORK_HEADER, WORK_TITLES, workArea, workHeaderArea, workRows } from "./severalLayout";
import { columnFormulas, releaseFormulas, rowByRow } from "./workFormulas";

/** The sheet on which the lock-ups' releases are worked out; Overhang writes it anew whenever the tables are made to fit. */
export function fillWorkings({ layout, workings }: Filled): void {
  if (!workings) return;
  workings.getRange("A1:A2").values = [["Lock-up workings"], ["The releases of every lock-up, step by step. Enter nothing here: Overhang writes this sheet anew when the tables of the sheet Lock-up get more room."]];
  for (const [block, titles] of Object.entries(WORK_TITLES) as [keyof typeof WORK_TITLES, readonly string[]][]) {
    if (workRows(block, layout) > 0) workings.getRange(workHeaderArea(block)).values = [[...titles]];
  }
  for (const write of rowByRow(layout)) put(workings, write);
  releaseFormulas(layout).forEach((formula, column) => putColumn(workings, column, WORK_HEADER + 1, layout.sizes.releaseRows, formula));
  for (const write of columnFormulas(layout)) put(workings, write);
  const used = area(0, 1, 52, WORK_HEADER + Math.max(layout.sizes.releaseRows, workRows("levels", layout), workRows("holders", layout), workRows("freed", layout)));
  const looks = [
    { address: used, font: { name: FONT, size: 9 } }, titleLook("A1"), quietText("A2"), headerLook(area(0, WORK_HEADER, 52, 1)),
    { address: area(3, WORK_HEADER + 1, 2, layout.sizes.releaseRows), numberFormat: DATE_FORMAT }, { address: area(5, WORK_HEADER + 1, 1, layout.sizes.releaseRows), numberFormat: "0.00##%" },
    { address: workArea(layout, "dates", 1, 1), numberFormat: DATE_FORMAT }, { address: "D:E", columnWidth: 110 },
    ...(layout.sizes.early > 0 ? [{ address: workArea(layout, "early", 1, 1), numberFormat: DATE_FORMAT }] : []),
  ];
  for (const look of looks) applyLook(workings.getRange(look.address), look);
  workings.showGridlines = false;
}
