import { columnIndex, LAST_COLUMN, LAST_ROW, parseBlock, type CellBlock } from "../cellReference";
import { fromFileFormula } from "../formula/fileFormula";
import { shiftFormula } from "../formula/shiftFormula";
import type { FileCell, FileRow, FileValue } from "../types/sheetFile";
import type { FileTable } from "../types/tableFile";
import { childOf, flagOf, numberOf, type XmlElement } from "../xml/readXml";
import { decodeXString } from "../xml/xString";
import { serialOfIsoDate } from "./serialOfIsoDate";

/** The text of a shared or inline string: its runs joined, without the reading aids of Asian scripts. */
export function stringText(element: XmlElement | undefined): string {
  let text = "";
  for (const child of element?.children ?? []) {
    if (child.local === "t") text += child.text;
    else if (child.local === "r") text += childOf(child, "t")?.text ?? "";
  }
  return decodeXString(text);
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Turns the rows of one sheet into cells, as they come. */
export class RowReader {
  readonly rows: FileRow[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private readonly homes: readonly (CellBlock & { readonly name: string })[];
  private last = -1;

  constructor(private readonly strings: readonly string[], private readonly styleCount: number, private readonly date1904: boolean, tables: readonly FileTable[]) {
    this.homes = tables.flatMap((table) => {
      const block = parseBlock(table.ref);
      return block ? [{ ...block, name: table.name }] : [];
    });
  }

  take(element: XmlElement): void {
    const row = (numberOf(element.attributes["r"]) ?? this.last + 2) - 1;
    if (!Number.isInteger(row) || row < 0 || row > LAST_ROW) return;
    this.last = row;
    const cells: FileCell[] = [];
    let column = -1;
    for (const child of element.children) {
      if (child.local !== "c") continue;
      const letters = /^[A-Za-z]{1,3}/.exec(child.attributes["r"] ?? "");
      column = letters ? columnIndex(letters[0]) : column + 1;
      if (column > LAST_COLUMN) continue;
      const cell = this.cell(child, row, column);
      if (cell) cells.push(cell);
    }
    const { ht, customHeight, hidden, s, customFormat } = element.attributes;
    const height = flagOf(customHeight) ? numberOf(ht) : undefined;
    const style = flagOf(customFormat) ? this.style(s) : undefined;
    if (cells.length === 0 && height === undefined && style === undefined && !flagOf(hidden)) return;
    this.rows.push({ row, ...(height === undefined ? {} : { height }), ...(flagOf(hidden) ? { hidden: true as const } : {}), ...(style === undefined ? {} : { style }), cells });
  }

  private style(text: string | undefined): number | undefined {
    const style = numberOf(text);
    return style !== undefined && style > 0 && style < this.styleCount ? style : undefined;
  }

  private value(cell: XmlElement): FileValue | undefined {
    const kind = cell.attributes["t"];
    if (kind === "inlineStr") return stringText(childOf(cell, "is"));
    const text = childOf(cell, "v")?.text;
    if (text === undefined || (text === "" && kind !== "str")) return undefined;
    if (kind === "s") return this.strings[Number(text)] ?? "";
    if (kind === "str") return decodeXString(text);
    if (kind === "b") return flagOf(text.trim());
    if (kind === "e") return { error: text };
    if (kind === "d") return serialOfIsoDate(text, this.date1904) ?? text;
    return numberOf(text);
  }

  private cell(element: XmlElement, row: number, column: number): FileCell | null {
    const style = this.style(element.attributes["s"]);
    const value = this.value(element);
    const f = childOf(element, "f");
    const formula = f ? this.formula(f, row, column) : undefined;
    if (style === undefined && value === undefined && formula === undefined) return null;
    const ref = f?.attributes["t"] === "array" && parseBlock(f.attributes["ref"] ?? "") ? f.attributes["ref"] : undefined;
    const spread = ref === undefined || formula === undefined ? {} : element.attributes["cm"] !== undefined ? { spill: ref } : { array: ref };
    return { column, ...(value === undefined ? {} : { value }), ...(formula === undefined ? {} : { formula }), ...spread, ...(style === undefined ? {} : { style }) };
  }

  private formula(element: XmlElement, row: number, column: number): string | undefined {
    const { t, si = "" } = element.attributes;
    if (t === "dataTable") return undefined;
    let text = decodeXString(element.text);
    if (t === "shared") {
      const master = this.shared.get(si);
      if (text !== "") this.shared.set(si, { row, column, text });
      else if (master) text = shiftFormula(master.text, row - master.row, column - master.column);
    }
    if (text.trim() === "") return undefined;
    const home = this.homes.find((block) => row >= block.top && row <= block.bottom && column >= block.left && column <= block.right);
    return fromFileFormula(text, home?.name ?? null);
  }

  /** The rows in ascending order, each with its cells in ascending order, whatever the file did. */
  sorted(): readonly FileRow[] {
    const inOrder = (positions: readonly number[]): boolean => positions.every((at, i) => i === 0 || at > (positions[i - 1] ?? -1));
    const rows = this.rows.map((row) => (inOrder(row.cells.map((cell) => cell.column)) ? row : { ...row, cells: [...row.cells].sort((a, b) => a.column - b.column) }));
    return inOrder(rows.map((row) => row.row)) ? rows : rows.sort((a, b) => a.row - b.row);
  }
}
