import type { RemarkEntry, RemarkRecord } from "../../model/remarkRecord";
import type { Worksheet } from "../../model/worksheet";
import { parseBlock } from "../cellReference";
import type { FilePerson, FileRemark, FileThreadEntry } from "../types/remarkFile";

/** Puts a file's comments and notes on their cells. */
export function openRemarks(sheet: Worksheet, remarks: readonly FileRemark[], persons: readonly FilePerson[]): void {
  const entryOf = ({ id, person, created, text, mentions }: FileThreadEntry): RemarkEntry => {
    const who = persons.find((one) => one.id === person);
    return { id, content: text, author: who?.name ?? "", email: who?.userId ?? "", created: toIso(created), ...(mentions === undefined ? {} : { mentions }) };
  };
  for (const { cell, thread, note } of remarks) {
    const place = parseBlock(cell);
    if (!place) continue;
    const record: RemarkRecord | null = thread
      ? { kind: "comment", ...entryOf(thread), ...(thread.resolved ? { resolved: true } : {}), replies: thread.replies.map(entryOf) }
      : note ? { kind: "note", id: `{${sheet.book.guid()}}`, content: note.text, author: note.author, width: note.width, height: note.height, ...(note.visible ? { visible: true } : {}), ...(note.rich === undefined ? {} : { rich: note.rich }) } : null;
    if (record) sheet.book.remarks.place(sheet, place.top, place.left, record);
  }
}

/** The file's times are in universal time without saying so. */
const toIso = (time: string): string => (time === "" || /Z$|[+-]\d\d:\d\d$/.test(time) ? time : `${time}Z`);
