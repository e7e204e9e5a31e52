import { COLUMNS, type ColumnId } from "../../core/ownership/columns";
import type { ViewColumn } from "./setView";

/**
 * Which of the table's columns are ours: by the ids that the workbook gave them at the insert, whatever they are called now and wherever they were
 * moved; by their headings where the ids no longer agree, as after a round trip through another program.
 */
export function findColumns(items: readonly { readonly id: number; readonly name: string }[], stored: Readonly<Partial<Record<string, ColumnId>>>): ViewColumn[] {
  const byHeader = (name: string): ColumnId | null => COLUMNS.find(([, header]) => header.toLowerCase() === name.trim().toLowerCase())?.[0] ?? null;
  const contradicts = items.some(({ id, name }) => {
    const [known, said] = [stored[String(id)], byHeader(name)];
    return said !== null && known !== said;
  });
  const taken = new Set<ColumnId>();
  return items.map(({ id, name }, index) => {
    const known = contradicts ? undefined : stored[String(id)];
    const column = known ?? byHeader(name);
    const isFirst = column !== null && !taken.has(column);
    if (column) taken.add(column);
    return { index, id: String(id), header: name, column: isFirst ? column : null };
  });
}
