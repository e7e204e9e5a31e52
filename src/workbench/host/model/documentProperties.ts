import { HostObject } from "../protocol/hostError";
import type { Workbook } from "./workbook";

/** The workbook's properties, under `properties`. */
export interface PropertiesRecord {
  readonly author?: string;
  readonly category?: string;
  readonly comments?: string;
  readonly company?: string;
  readonly keywords?: string;
  readonly lastAuthor?: string;
  readonly manager?: string;
  readonly revisionNumber?: number;
  readonly subject?: string;
  readonly title?: string;
  /** ISO time. */
  readonly created?: string;
}

export class DocumentProperties extends HostObject {
  static readonly scalars = ["Title", "Subject", "Author", "Keywords", "Comments", "LastAuthor", "RevisionNumber", "CreationDate", "Category", "Manager", "Company"];
  constructor(private readonly book: Workbook) { super(); }
  private get record(): PropertiesRecord { return this.book.held.get<PropertiesRecord>("properties") ?? {}; }
  private change(change: PropertiesRecord): void { this.book.held.set("properties", { ...this.record, ...change }); }

  get Author(): string { return this.record.author ?? ""; }
  set Author(author: string) { this.change({ author }); }
  get Category(): string { return this.record.category ?? ""; }
  set Category(category: string) { this.change({ category }); }
  get Comments(): string { return this.record.comments ?? ""; }
  set Comments(comments: string) { this.change({ comments }); }
  get Company(): string { return this.record.company ?? ""; }
  set Company(company: string) { this.change({ company }); }
  get CreationDate(): string { return this.record.created ?? new Date(0).toISOString(); }
  get Keywords(): string { return this.record.keywords ?? ""; }
  set Keywords(keywords: string) { this.change({ keywords }); }
  get LastAuthor(): string { return this.record.lastAuthor ?? ""; }
  get Manager(): string { return this.record.manager ?? ""; }
  set Manager(manager: string) { this.change({ manager }); }
  get RevisionNumber(): number { return this.record.revisionNumber ?? 0; }
  set RevisionNumber(revisionNumber: number) { this.change({ revisionNumber }); }
  get Subject(): string { return this.record.subject ?? ""; }
  set Subject(subject: string) { this.change({ subject }); }
  get Title(): string { return this.record.title ?? ""; }
  set Title(title: string) { this.change({ title }); }
}
