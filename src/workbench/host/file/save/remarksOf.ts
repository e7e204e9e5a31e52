import type { RemarkEntry, RemarkRecord } from "../../model/remarkRecord";
import type { Worksheet } from "../../model/worksheet";
import { cellName } from "../cellReference";
import type { FilePerson, FileRemark, FileThreadEntry } from "../types/remarkFile";

/** The people of a workbook's threads: those of the opened file, and whoever wrote since. */
export class PersonCollector {
  private readonly persons: FilePerson[];

  constructor(opened: readonly FilePerson[], private readonly newId: () => string) { this.persons = [...opened]; }

  idOf(name: string, userId: string): string {
    const known = this.persons.find((person) => person.name === name && person.userId === userId);
    if (known) return known.id;
    const person = { id: this.newId(), name, userId, provider: "None" };
    this.persons.push(person);
    return person.id;
  }
  all(): readonly FilePerson[] { return this.persons; }
}

/** A sheet's comments and notes as the file holds them. */
export function remarksOf(sheet: Worksheet, persons: PersonCollector): FileRemark[] {
  return sheet.book.remarks.list(sheet).map(({ record, row, column }) => ({ cell: cellName(row, column), ...contentOf(record, persons) }));
}

function contentOf(record: RemarkRecord, persons: PersonCollector): Omit<FileRemark, "cell"> {
  if (record.kind === "note") {
    const { author, content, width, height, visible, rich } = record;
    return { note: { author, text: content, width, height, ...(visible ? { visible } : {}), ...(rich === undefined ? {} : { rich }) } };
  }
  const entryOf = ({ id, content, author, email, created, mentions }: RemarkEntry): FileThreadEntry => ({ id, person: persons.idOf(author, email), created: created.replace(/Z$/, ""), text: content, ...(mentions === undefined ? {} : { mentions }) });
  return { thread: { ...entryOf(record), ...(record.resolved ? { resolved: true } : {}), replies: record.replies.map(entryOf) } };
}
