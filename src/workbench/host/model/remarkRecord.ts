/** What one person wrote at one time: a threaded comment, or a reply to one. */
export interface RemarkEntry {
  /** "{GUID}". */
  readonly id: string;
  readonly content: string;
  readonly author: string;
  readonly email: string;
  /** ISO time. */
  readonly created: string;
  /** Of an opened file, the `<mentions>` as XML; they go with the content that they point into. */
  readonly mentions?: string | undefined;
}

export interface CommentRecord extends RemarkEntry {
  readonly kind: "comment";
  readonly resolved?: true | undefined;
  readonly replies: readonly RemarkEntry[];
}

/** A note: the older kind, one text and one author. */
export interface NoteRecord {
  readonly kind: "note";
  readonly id: string;
  readonly content: string;
  readonly author: string;
  readonly visible?: true | undefined;
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Of an opened file, the `<text>` with its fonts as XML; it goes with the content. */
  readonly rich?: string | undefined;
}

/** Under `remark/ID`; the cell that it belongs to bears the id among what the host keeps on it, and so it moves with the cell. */
export type RemarkRecord = CommentRecord | NoteRecord;

export const NOTE_SIZE = { width: 108, height: 59.25 } as const;
