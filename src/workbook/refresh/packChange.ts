import type { Content } from "./cellContent";
import { cellText } from "../plan/cellText";
import { reachesOut } from "./reachesOut";
import type { TableChange } from "./tableChange";

/** Contents of many cells: one for all, or each by its place among the different ones, or one by one. */
type Packed = { readonly all: Content } | { readonly texts: readonly Content[]; readonly at: readonly number[] } | { readonly each: readonly Content[] };

/**
 * A change as it is kept in the workbook: a switch of ten thousand rows writes the same formula in every one of them, and Excel on the web takes
 * five megabytes at once. Cells go by column, a content that all of them have goes once.
 */
export interface PackedChange extends Omit<TableChange, "cells" | "others"> {
  /** The rows' keys, each list once. */
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly { readonly column: TableChange["cells"][number]["column"]; readonly rows: number; readonly from: Packed; readonly to: Packed }[];
  readonly otherColumns?: readonly { readonly sheet: NonNullable<TableChange["others"]>[number]["sheet"]; readonly column: number; readonly rows: readonly number[]; readonly from: Packed; readonly to: Packed }[];
}

export function packChange({ cells, others, ...change }: TableChange): PackedChange {
  const lists = new Map<string, { readonly index: number; readonly ids: readonly string[] }>();
  const columns = [...grouped(cells, ({ column }) => column)].map(([, group]) => {
    const { column } = group[0]!;
    const ids = group.map(({ id }) => id);
    const key = ids.join("\n");
    const list = lists.get(key) ?? { index: lists.size, ids };
    lists.set(key, list);
    return { column, rows: list.index, from: pack(group.map(({ from }) => from)), to: pack(group.map(({ to }) => to)) };
  });
  const otherColumns = others && [...grouped(others, ({ sheet, column }) => `${sheet} ${column}`).values()].map((group) => ({ sheet: group[0]!.sheet, column: group[0]!.column, rows: group.map(({ row }) => row), from: pack(group.map(({ from }) => from)), to: pack(group.map(({ to }) => to)) }));
  return { ...change, rows: [...lists.values()].map(({ ids }) => ids), columns, ...(otherColumns ? { otherColumns } : {}) };
}

/**
 * What `packChange` packed; a change that an earlier version kept stands there as it is. Formulas that reach out of the workbook come back as
 * texts: what an undo writes stands in a part that anybody may have written, and entering them would be enough to send a table away.
 */
export function unpackChange(kept: PackedChange | TableChange): TableChange {
  const change = unpackCells(kept);
  const rows = (list: TableChange["added"]): TableChange["added"] => list.map((row) => ({ ...row, cells: Object.fromEntries(Object.entries(row.cells).map(([column, content]) => [column, harmless(content ?? "")])) }));
  const cell = <T extends { readonly from: Content; readonly to: Content }>(one: T): T => ({ ...one, from: harmless(one.from), to: harmless(one.to) });
  return {
    ...change,
    cells: change.cells.map(cell), totals: change.totals.map(cell), headLines: change.headLines.map(cell), added: rows(change.added), removed: rows(change.removed),
    terms: change.terms.map((term) => ({ ...cell(term), sourceFrom: harmless(term.sourceFrom), sourceTo: harmless(term.sourceTo) })),
    ...(change.others ? { others: change.others.map(cell) } : {}),
  };
}

function harmless(content: Content): Content {
  if (typeof content === "string") return content.startsWith("=") && reachesOut(content) ? cellText(content) : content;
  return typeof content === "number" || typeof content === "boolean" ? content : "";
}

function unpackCells(kept: PackedChange | TableChange): TableChange {
  if (!("columns" in kept)) return kept;
  const { rows, columns, otherColumns, ...change } = kept;
  return {
    ...change,
    cells: columns.flatMap(({ column, rows: list, from, to }) => rows[list]!.map((id, index) => ({ id, column, from: contentAt(from, index), to: contentAt(to, index) }))),
    ...(otherColumns ? { others: otherColumns.flatMap(({ sheet, column, rows: places, from, to }) => places.map((row, index) => ({ sheet, row, column, from: contentAt(from, index), to: contentAt(to, index) }))) } : {}),
  };
}

function pack(contents: readonly Content[]): Packed {
  const texts = [...new Set(contents)];
  if (texts.length === 1) return { all: texts[0]! };
  if (texts.length * 2 > contents.length) return { each: contents };
  const places = new Map(texts.map((text, index) => [text, index]));
  return { texts, at: contents.map((content) => places.get(content)!) };
}

const contentAt = (packed: Packed, index: number): Content => ("all" in packed ? packed.all : "each" in packed ? packed.each[index]! : packed.texts[packed.at[index]!]!);

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
