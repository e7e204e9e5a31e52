import type { Outcome } from "../../core/finding";
import { accept } from "../../core/outcome";
import type { InsertMode, Progress } from "../types";
import { readSeveral } from "./severalForms";
import { whereToSwitch } from "./switchCells";

/** What a switch of the whole workbook would leave as it is, said before it is made. */
export async function beforeSwitch(mode: InsertMode, progress: Progress): Promise<Outcome<readonly string[]>> {
  const where = await whereToSwitch("workbook");
  if (!where.ok) return where;
  const lines: string[] = [];
  if (mode === "values") return accept(lines);
  for (const suffix of where.value.suffixes) {
    const several = await readSeveral(suffix, false, progress);
    if (!several.ok) return several;
    if (several.value === null) continue;
    const { outgrown, hasEarlyReleases } = several.value;
    const which = suffix === "" ? "" : ` of table ${suffix.slice(1)}`;
    if (outgrown !== null) lines.push(`The lock-ups${which} stay as they are written now. ${outgrown}`);
    else if (mode === "functions" && hasEarlyReleases) lines.push(`The lock-ups${which} have early releases, which no Overhang function computes: what is available stays in Excel's own formulas.`);
  }
  return accept(lines);
}
