import { fail } from "../protocol/hostError";
import { isWholeColumns, isWholeRows, toUniver } from "./address";
import type { Range } from "./range";
import { RangeContents } from "./rangeContents";
import type { Hyperlink } from "./sheetCells";

/** What changes the grid itself: inserting, deleting, merging, hiding, copying. */
export abstract class RangeEdits extends RangeContents {
  Insert(shift: "Down" | "Right"): Range {
    const { sheet, box } = this;
    if (isWholeRows(box)) {
      sheet.refuse("allowInsertRows");
      sheet.structure.insertRows(box.r, box.nr);
    } else if (isWholeColumns(box)) {
      sheet.refuse("allowInsertColumns");
      sheet.structure.insertColumns(box.c, box.nc);
    } else {
      sheet.refuse();
      sheet.structure.insertCells(box, shift);
    }
    return sheet.range(box);
  }

  Delete(shift: "Up" | "Left"): void {
    const { sheet, box } = this;
    if (isWholeRows(box)) {
      sheet.refuse("allowDeleteRows");
      sheet.structure.deleteRows(box.r, box.nr);
    } else if (isWholeColumns(box)) {
      sheet.refuse("allowDeleteColumns");
      sheet.structure.deleteColumns(box.c, box.nc);
    } else {
      sheet.refuse();
      sheet.structure.deleteCells(box, shift);
    }
  }

  Merge(across = false): void {
    this.sheet.refuse("allowFormatCells");
    if (this.sheet.book.Tables.Items().some((table) => table.sheet === this.sheet && this.GetIntersectionOrNullObject(table.GetRange()))) fail("InvalidOperation", "Cells of a table can't be merged.");
    if (across) this.onSheet((range) => range.mergeAcross({ isForceMerge: true }));
    else this.onSheet((range) => range.merge({ isForceMerge: true }));
  }
  Unmerge(): void {
    this.sheet.refuse("allowFormatCells");
    this.onSheet((range) => range.breakApart());
  }

  get RowHidden(): boolean | null { return this.uniform(this.box.r, this.box.nr, (r) => !this.sheet.model.getRowVisible(r)); }
  set RowHidden(hidden: boolean) {
    this.sheet.refuse("allowFormatRows");
    const { r, nr } = this.sheet.reach(this.box);
    if (hidden) this.sheet.f.hideRows(r, nr);
    else this.sheet.f.showRows(r, nr);
  }
  get ColumnHidden(): boolean | null { return this.uniform(this.box.c, this.box.nc, (c) => !this.sheet.model.getColVisible(c)); }
  set ColumnHidden(hidden: boolean) {
    this.sheet.refuse("allowFormatColumns");
    const { c, nc } = this.sheet.reach(this.box);
    if (hidden) this.sheet.f.hideColumns(c, nc);
    else this.sheet.f.showColumns(c, nc);
  }
  get Hidden(): boolean | null { return this.RowHidden || this.ColumnHidden ? true : this.RowHidden === null || this.ColumnHidden === null ? null : false; }

  get Top(): number { return this.extent(0, this.box.r, (r) => (this.sheet.model.getRowVisible(r) ? this.sheet.model.getRowHeight(r) : 0)); }
  get Left(): number { return this.extent(0, this.box.c, (c) => (this.sheet.model.getColVisible(c) ? this.sheet.model.getColumnWidth(c) : 0)); }
  get Height(): number { return this.extent(this.box.r, this.box.nr, (r) => (this.sheet.model.getRowVisible(r) ? this.sheet.model.getRowHeight(r) : 0)); }
  get Width(): number { return this.extent(this.box.c, this.box.nc, (c) => (this.sheet.model.getColVisible(c) ? this.sheet.model.getColumnWidth(c) : 0)); }

  Select(): void {
    this.sheet.Activate();
    const { engine } = this.sheet.book;
    const range = this.sheet.reach(this.box);
    this.sheet.f.getRange({ ...toUniver(range), ...(isWholeRows(this.box) ? { rangeType: engine.U.core.RANGE_TYPE.ROW } : isWholeColumns(this.box) ? { rangeType: engine.U.core.RANGE_TYPE.COLUMN } : {}) }).activate();
  }

  get Hyperlink(): Hyperlink | null {
    const { hyperlink } = this.sheet.cells.extras(this.box.r, this.box.c);
    return hyperlink ? { ...hyperlink, textToDisplay: this.sheet.cells.text(this.box.r, this.box.c) } : null;
  }
  /** As in Excel, a link with a text to display writes it, and an empty cell gets the address as its text. */
  set Hyperlink(link: Hyperlink | null) {
    const { sheet, box } = this;
    if (!link) {
      sheet.writer.clear(box, "Hyperlinks");
      return;
    }
    const { textToDisplay, ...target } = link;
    const text = textToDisplay ?? (sheet.cells.value(box.r, box.c) === "" ? link.address ?? link.documentReference : undefined);
    if (text !== undefined) sheet.writer.type(box, () => (sheet.cells.numberFormat(box.r, box.c) === "@" ? text : `'${text}`));
    sheet.writer.paint(box, { cl: { rgb: "#0563C1" }, ul: { s: 1 } }, { hyperlink: target });
  }

  /** Of what cells can be asked for, their address and link. */
  GetCellProperties(asked: Readonly<Record<string, unknown>>): Record<string, unknown>[][] {
    const other = Object.keys(asked).find((name) => name !== "address" && name !== "hyperlink");
    if (other) fail("ApiNotFound", `Range.getCellProperties with ${other} is not modelled by the simulated host.`);
    return this.sheet.cells.grid(this.sheet.reach(this.box), (r, c) => {
      const cell = this.sheet.range({ r, c, nr: 1, nc: 1 });
      return { ...(asked["address"] ? { address: cell.Address } : {}), ...(asked["hyperlink"] ? { hyperlink: cell.Hyperlink ?? undefined } : {}) };
    });
  }

  /** Runs on the engine's range; Univer's commands act on the sheet that they are told, merged cells included. */
  protected onSheet(act: (range: ReturnType<typeof this.sheet.f.getRange>) => unknown): void {
    act(this.sheet.f.getRange(toUniver(this.sheet.reach(this.box))));
  }

  private uniform(first: number, count: number, read: (index: number) => boolean): boolean | null {
    const value = read(first);
    const last = Math.min(first + count, Math.max(this.sheet.rows, this.sheet.columns));
    for (let i = first + 1; i < last; i++) if (read(i) !== value) return null;
    return value;
  }
  private extent(first: number, count: number, size: (index: number) => number): number {
    let sum = 0;
    for (let i = first; i < first + Math.min(count, 20000); i++) sum += size(i);
    return sum * 0.75;
  }
}
