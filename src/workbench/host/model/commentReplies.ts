import { fail, HostObject } from "../protocol/hostError";
import { Collection } from "./collection";
import type { Comment } from "./comments";
import type { Range } from "./range";
import type { RemarkEntry } from "./remarkRecord";
import type { Workbook } from "./workbook";

/** Excel.CommentReplyCollection, of one comment. */
export class CommentReplies extends Collection<CommentReply> {
  constructor(private readonly book: Workbook, private readonly comment: Comment) { super(); }
  Items(): CommentReply[] { return this.comment.place().record.replies.map(({ id }) => new CommentReply(this.comment, id)); }
  Add(content: string, contentType = "Plain"): CommentReply {
    if (contentType !== "Plain" || typeof content !== "string") fail("ApiNotFound", "Replies with mentions are not modelled by the simulated host.");
    if (content === "") fail("InvalidArgument", "A reply says something.");
    const reply: RemarkEntry = { id: `{${this.book.guid()}}`, content, ...this.book.writer() };
    this.comment.change({ replies: [...this.comment.place().record.replies, reply] });
    return new CommentReply(this.comment, reply.id);
  }
}

/** Excel.CommentReply. */
export class CommentReply extends HostObject {
  static readonly scalars = ["Id", "Content", "AuthorName", "AuthorEmail", "CreationDate", "Resolved", "RichContent", "Mentions", "ContentType"];
  constructor(private readonly comment: Comment, readonly _Id: string) { super(); }
  private get entry(): RemarkEntry { return this.comment.place().record.replies.find(({ id }) => id === this._Id) ?? fail("ItemNotFound"); }
  private replace(entry: RemarkEntry | null): void {
    this.comment.change({ replies: this.comment.place().record.replies.flatMap((reply) => (reply.id === this._Id ? entry ?? [] : reply)) });
  }

  get Id(): string { return this._Id; }
  get Content(): string { return this.entry.content; }
  set Content(content: string) { this.replace({ ...this.entry, content, mentions: undefined }); }
  get RichContent(): string { return this.Content; }
  get AuthorName(): string { return this.entry.author; }
  get AuthorEmail(): string { return this.entry.email; }
  get CreationDate(): string { return this.entry.created; }
  get ContentType(): string { return "Plain"; }
  get Mentions(): readonly never[] { return []; }
  get Resolved(): boolean { return this.comment.Resolved; }
  GetLocation(): Range { return this.comment.GetLocation(); }
  GetParentComment(): Comment { return this.comment; }
  Delete(): void {
    if (this.entry) this.replace(null);
  }
}
