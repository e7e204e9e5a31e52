import { fail, HostObject } from "../protocol/hostError";
import { Collection } from "./collection";
import type { Range } from "./range";
import { NOTE_SIZE, type NoteRecord } from "./remarkRecord";
import type { PlacedRemark } from "./remarkStore";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Excel.NoteCollection (ExcelApi 1.18), of a sheet or of the workbook; its items are found by their cell's address. */
export class Notes extends Collection<Note> {
  constructor(private readonly book: Workbook, private readonly sheet: Worksheet | null) { super(); }
  Items(): Note[] { return this.book.remarks.list(this.sheet, "note").map(({ record }) => new Note(this.book, record.id)); }
  Add(cell: Range | string, content: string): Note {
    const id = `{${this.book.guid()}}`;
    this.book.remarks.add(this.book.remarks.cellOf(cell, this.sheet), { kind: "note", id, content: String(content), author: this.book.user.name, ...NOTE_SIZE });
    return new Note(this.book, id);
  }
  override find(key: string | number): Note | undefined {
    const { sheet, box } = this.book.remarks.cellOf(String(key), this.sheet);
    const record = this.book.remarks.at(sheet, box.r, box.c);
    return record?.kind === "note" ? new Note(this.book, record.id) : undefined;
  }
}

/** Excel.Note. */
export class Note extends HostObject {
  static readonly scalars = ["AuthorName", "Content", "Height", "Visible", "Width"];
  constructor(private readonly book: Workbook, private readonly id: string) { super(); }
  private get place(): PlacedRemark & { readonly record: NoteRecord } {
    const found = this.book.remarks.find(this.id);
    return found?.record.kind === "note" ? { ...found, record: found.record } : fail("ItemNotFound");
  }
  private change(change: Partial<NoteRecord>): void {
    const { place } = this;
    this.book.remarks.set(place, { ...place.record, ...change });
  }

  get AuthorName(): string { return this.place.record.author; }
  get Content(): string { return this.place.record.content; }
  set Content(content: string) { this.change({ content, rich: undefined }); }
  get Height(): number { return this.place.record.height; }
  set Height(height: number) { this.change({ height }); }
  get Width(): number { return this.place.record.width; }
  set Width(width: number) { this.change({ width }); }
  get Visible(): boolean { return this.place.record.visible === true; }
  set Visible(visible: boolean) { this.change({ visible: visible || undefined }); }
  GetLocation(): Range {
    const { sheet, row, column } = this.place;
    return sheet.range({ r: row, c: column, nr: 1, nc: 1 });
  }
  Delete(): void { this.book.remarks.remove(this.place); }
}
