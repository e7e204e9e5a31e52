import type { ICellData, Nullable } from "@univerjs/core";
import type { Table } from "../model/table";
import { nextFreeHeader } from "../model/tableHeaders";

/** What was written into a table's header row: new names by column, and the cells that Excel makes say something else. */
export interface WrittenHeaders {
  readonly renames: ReadonlyMap<number, string>;
  readonly corrected: Readonly<Record<number, ICellData>>;
}

/** Headers are text, never empty, and no two alike: a repeated one gets a number, an empty one the next "ColumnN". */
export function readHeaders(table: Table, written: Readonly<Record<number, Nullable<ICellData>>>): WrittenHeaders {
  const { c } = table.box;
  const names = table.columnNames();
  const renames = new Map<number, string>();
  const corrected: Record<number, ICellData> = {};
  names.forEach((old, j) => {
    const given = written[c + j];
    if (given === undefined || (given !== null && !("v" in given) && !("f" in given))) return;
    const text = given?.v === null || given?.v === undefined ? "" : String(given.v);
    if (text === old && given?.t === 1) return;
    const others = names.filter((_, k) => k !== j);
    let name = text === "" ? nextFreeHeader(others) : text;
    for (let n = 2; others.some((other) => other.toLowerCase() === name.toLowerCase()); n++) name = `${text}${n}`;
    names[j] = name;
    if (name !== old) renames.set(j, name);
    if (name !== text || given?.t !== 1) corrected[c + j] = { v: name, t: 1, f: null, si: null };
  });
  return { renames, corrected };
}
