import { fail } from "../protocol/hostError";
import type { Range } from "./range";
import type { RemarkRecord } from "./remarkRecord";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

export interface PlacedRemark {
  readonly record: RemarkRecord;
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** Comments and notes: what they say under `remark/ID`, where they stand on the cells themselves. */
export class RemarkStore {
  /** Where each was seen last: it is looked for there first. */
  private readonly seen = new Map<string, Omit<PlacedRemark, "record">>();

  constructor(private readonly book: Workbook) {}

  /** Those of one sheet, or of all, sheet by sheet and row by row. A copied cell does not take its comment along. */
  list(sheet: Worksheet | null, kind?: RemarkRecord["kind"]): PlacedRemark[] {
    if (this.book.held.keys("remark").length === 0) return [];
    const found = new Map<string, PlacedRemark>();
    for (const on of sheet ? [sheet] : this.book.Worksheets.Items()) {
      on.model.getCellMatrix().forValue((row, column, cell) => {
        const id = cell?.custom ? on.cells.extras(row, column).remark : undefined;
        const record = id === undefined || found.has(id) ? undefined : this.get(id);
        if (!record) return;
        this.seen.set(record.id, { sheet: on, row, column });
        if (!kind || record.kind === kind) found.set(record.id, { record, sheet: on, row, column });
      });
    }
    return [...found.values()];
  }
  find(id: string): PlacedRemark | null {
    const place = this.seen.get(id);
    const record = place && this.book.hasSheet(place.sheet.Id) && place.sheet.cells.extras(place.row, place.column).remark === id ? this.get(id) : undefined;
    return place && record ? { ...place, record } : this.list(null).find((one) => one.record.id === id) ?? null;
  }
  at(sheet: Worksheet, row: number, column: number): RemarkRecord | null {
    const { remark } = sheet.cells.extras(row, column);
    return remark === undefined ? null : this.get(remark) ?? null;
  }

  add(range: Range, record: RemarkRecord): void {
    const { sheet, box } = range;
    if (box.nr * box.nc !== 1) fail("InvalidArgument", "A comment belongs to one cell.");
    if (record.content === "") fail("InvalidArgument", "A comment says something.");
    if (this.at(sheet, box.r, box.c)) fail("ItemAlreadyExists", `${range.Address} has a comment or a note.`);
    sheet.refuse("allowEditObjects");
    this.book.steps.asOne(() => {
      this.book.held.set(`remark/${record.id}`, record);
      this.mark(range, record.id);
    });
  }
  /** As opening a file does: outside the undo history, whatever is protected. */
  place(sheet: Worksheet, r: number, c: number, record: RemarkRecord): void {
    this.book.held.put(`remark/${record.id}`, record);
    this.mark(sheet.range({ r, c, nr: 1, nc: 1 }), record.id);
  }
  set(place: PlacedRemark, record: RemarkRecord): void {
    place.sheet.refuse("allowEditObjects");
    this.book.held.set(`remark/${record.id}`, record);
  }
  remove({ sheet, row, column, record }: PlacedRemark): void {
    sheet.refuse("allowEditObjects");
    this.book.steps.asOne(() => {
      this.mark(sheet.range({ r: row, c: column, nr: 1, nc: 1 }), undefined);
      this.book.held.set(`remark/${record.id}`, null);
    });
  }

  /** The cell that an add-in names: a range, or an address with its sheet. */
  cellOf(given: Range | string, sheet: Worksheet | null): Range {
    if (typeof given !== "string") return given;
    if (!given.includes("!")) fail("InvalidArgument", "The address of a comment's cell names its sheet.");
    return this.book.rangeOf(given, sheet);
  }

  private get(id: string): RemarkRecord | undefined { return this.book.held.get<RemarkRecord>(`remark/${id}`); }
  private mark({ sheet, box }: Range, remark: string | undefined): void {
    const target = sheet.reach(box);
    const { redo, undo } = this.book.looks.change(sheet.Id, target, () => ({ style: null, extras: { remark } as never }));
    this.book.steps.push([redo], [undo]);
  }
}
