import { fail, HostObject } from "../protocol/hostError";
import { Collection } from "./collection";
import { CommentReplies } from "./commentReplies";
import type { Range } from "./range";
import type { CommentRecord } from "./remarkRecord";
import type { PlacedRemark } from "./remarkStore";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Excel.CommentCollection, of a sheet or of the workbook: threaded comments. Notes are not among them. */
export class Comments extends Collection<Comment> {
  constructor(private readonly book: Workbook, private readonly sheet: Worksheet | null) { super(); }
  Items(): Comment[] { return this.book.remarks.list(this.sheet, "comment").map(({ record }) => new Comment(this.book, record.id)); }
  Add(cell: Range | string, content: string, contentType = "Plain"): Comment {
    if (contentType !== "Plain" || typeof content !== "string") fail("ApiNotFound", "Comments with mentions are not modelled by the simulated host.");
    const id = `{${this.book.guid()}}`;
    this.book.remarks.add(this.book.remarks.cellOf(cell, this.sheet), { kind: "comment", id, content, ...this.book.writer(), replies: [] });
    return new Comment(this.book, id);
  }
  GetItemByCell(cell: Range | string): Comment {
    const { sheet, box } = this.book.remarks.cellOf(cell, this.sheet);
    if (box.nr * box.nc !== 1) fail("InvalidArgument");
    const record = this.book.remarks.at(sheet, box.r, box.c);
    return record?.kind === "comment" ? new Comment(this.book, record.id) : fail("ItemNotFound");
  }
  GetItemByReplyId(id: string): Comment {
    const found = this.book.remarks.list(this.sheet, "comment").find(({ record }) => record.kind === "comment" && record.replies.some((reply) => reply.id === id));
    return found ? new Comment(this.book, found.record.id) : fail("ItemNotFound");
  }
}

/** Excel.Comment. */
export class Comment extends HostObject {
  static readonly scalars = ["Id", "Content", "AuthorName", "AuthorEmail", "CreationDate", "Resolved", "RichContent", "Mentions", "ContentType"];
  constructor(private readonly book: Workbook, readonly _Id: string) { super(); }
  readonly place = (): PlacedRemark & { readonly record: CommentRecord } => {
    const found = this.book.remarks.find(this._Id);
    return found?.record.kind === "comment" ? { ...found, record: found.record } : fail("ItemNotFound");
  };
  readonly change = (change: Partial<CommentRecord>): void => {
    const place = this.place();
    this.book.remarks.set(place, { ...place.record, ...(change.content === undefined ? {} : { mentions: undefined }), ...change });
  };

  get Id(): string { return this._Id; }
  get Content(): string { return this.place().record.content; }
  set Content(content: string) { this.change({ content }); }
  get RichContent(): string { return this.Content; }
  get AuthorName(): string { return this.place().record.author; }
  get AuthorEmail(): string { return this.place().record.email; }
  get CreationDate(): string { return this.place().record.created; }
  get ContentType(): string { return "Plain"; }
  get Mentions(): readonly never[] { return []; }
  get Resolved(): boolean { return this.place().record.resolved === true; }
  set Resolved(resolved: boolean) { this.change({ resolved: resolved || undefined }); }
  get Replies(): CommentReplies { return new CommentReplies(this.book, this); }
  GetLocation(): Range {
    const { sheet, row, column } = this.place();
    return sheet.range({ r: row, c: column, nr: 1, nc: 1 });
  }
  Delete(): void { this.book.remarks.remove(this.place()); }
}
