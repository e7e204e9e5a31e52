import type { Finding } from "../../core/finding";
import type { Holder } from "../../core/ownership/holder";
import { finding, type ListLine, type ListOptions } from "./holderList";
import type { ListGrid } from "./listGrid";
import type { ColumnMapping } from "./proposeMapping";
import { columnTitle } from "./readLine";
import { offersMore } from "./reasonNotes";

/** A holder with the rows of the list that it was read from. */
export interface HolderRows {
  readonly holder: Holder;
  readonly lines: readonly ListLine[];
}

const format = (n: number): string => n.toLocaleString("en-US");

/** The reasons that a list states for offering more than is owned, by the holder's place; a holder without one is a finding unless a person is to look at it. */
export function statedReasons(grid: ListGrid, mapping: ColumnMapping, rowsOf: readonly HolderRows[], options: ListOptions): { readonly stated: ReadonlyMap<number, string>; readonly findings: readonly Finding[] } {
  const stated = new Map<number, string>();
  const findings: Finding[] = [];
  rowsOf.forEach(({ holder, lines }, index) => {
    const reason = [...new Set(lines.map((line) => line.reason).filter(Boolean))].join("; ");
    if (!offersMore(holder)) return;
    if (reason !== "") stated.set(index, reason);
    else if (options.offeredAboveOwned !== "review") findings.push(unexplained(grid, mapping, holder, lines));
  });
  return { stated, findings };
}

function unexplained(grid: ListGrid, mapping: ColumnMapping, { name, offered, held, acquirable }: Holder, lines: readonly ListLine[]): Finding {
  const column = mapping.columns.offered as number;
  const rows = lines.map(({ row }) => format(row));
  const place = rows.length === 1 ? `Row ${rows[0]}` : `Rows ${rows.slice(0, -1).join(", ")} and ${rows.at(-1)}`;
  return finding("list-offered", "error", `${place}, column ${columnTitle(grid, mapping, column)}: ${format(offered)} offered is more than the ${format(held + acquirable)} that ${name} owns or can acquire. Correct one of the two, enter the ownership cap that explains it, or state the reason in a column "Reason".`, lines[0]?.row ?? grid.firstRow, column + 1);
}
