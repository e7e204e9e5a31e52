import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { causeOf } from "../describeFailure";
import { setNames, setNumber } from "../plan/setNames";
import { HIGHLIGHT_RULE } from "./highlight";
import { isNewer } from "../write/isNewer";
import { GONE, NEWER } from "./readSet";

/** Takes the marks of the last refresh off the changed cells; every other conditional format stays. */
export async function clearHighlight(suffix: string): Promise<Outcome<null>> {
  const n = setNumber(suffix);
  if (n === null) return refuse("refresh", GONE);
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(setNames(n).tables.table);
      await context.sync();
      if (table.isNullObject) return refuse("refresh", GONE);
      if (await isNewer(context)) return refuse("refresh", `Nothing was changed. ${NEWER}`);
      const formats = table.getRange().conditionalFormats.load("items/type");
      await context.sync();
      const custom = formats.items.filter(({ type }) => type === "Custom");
      for (const format of custom) format.custom.rule.load("formula");
      await context.sync();
      for (const format of custom) if (format.custom.rule.formula === HIGHLIGHT_RULE) format.delete();
      await context.sync();
      return accept(null);
    });
  } catch (error) {
    return refuse("refresh", causeOf(error));
  }
}
