import type { LeftOut, LineRow } from "./assembledRow";
import { nameAndAddress } from "./nameAndAddress";

/** A row of words that heads the holders below it: its name, and its entry in the log with its note marks. */
export function groupHeading(lines: readonly LineRow[]): { readonly group: string; readonly leftOut: LeftOut } {
  const named = nameAndAddress(lines.map((line) => line.words).filter((words) => words !== "").join(" "));
  const group = named.name.replace(/:$/, "");
  return { group, leftOut: { what: `section heading "${group}"`, marks: named.marks, start: lines[0]?.read.raw.start ?? 0, end: lines.at(-1)?.read.raw.end ?? 0 } };
}
