/** A comment, or a reply to one, as the file's threads hold it. */
export interface FileThreadEntry {
  /** "{GUID}". */
  readonly id: string;
  /** Who wrote it, among the workbook's persons. */
  readonly person: string;
  /** As the file writes it: "2026-01-02T03:04:05.67". */
  readonly created: string;
  readonly text: string;
  /** `<mentions>` as XML, kept as it was. */
  readonly mentions?: string;
}

export interface FileThread extends FileThreadEntry {
  readonly resolved?: true;
  readonly replies: readonly FileThreadEntry[];
}

export interface FileNote {
  readonly author: string;
  readonly text: string;
  /** `<text>` as XML with its fonts, kept as it was. */
  readonly rich?: string;
  readonly visible?: true;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** What somebody remarked at a cell; a cell has a thread or a note, not both. */
export interface FileRemark {
  /** "B7". */
  readonly cell: string;
  readonly thread?: FileThread;
  readonly note?: FileNote;
}

/** Somebody who takes part in threads. */
export interface FilePerson {
  /** "{GUID}". */
  readonly id: string;
  readonly name: string;
  readonly userId: string;
  readonly provider: string;
}
