import type { FileSheet } from "../types/sheetFile";
import type { FilePerson, FileRemark, FileThread, FileThreadEntry } from "../types/remarkFile";
import { CONTENT, MAIN, RELATION, REVISION, COMPATIBILITY, THREADS } from "../xml/names";
import { escapeText, xml, XML_HEAD } from "../xml/writeXml";
import { encodeXString } from "../xml/xString";
import { holdsOthers, noteBoxes } from "./noteBoxes";
import type { PackageWriter } from "./packageWriter";

/** What a program that knows no threads shows in their place; Excel looks for its first words. */
const STAND_IN = "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\n";
export const isStandIn = (author: string): boolean => /^tc=\{[0-9A-F-]{36}\}$/i.test(author);

const textXml = (text: string): string => xml("text", {}, xml("t", { "xml:space": "preserve" }, escapeText(encodeXString(text))));
const plainText = ({ text, replies }: FileThread): string => `${STAND_IN}Comment:\n    ${text}${replies.map((reply) => `\nReply:\n    ${reply.text}`).join("")}`;

function commentsXml(remarks: readonly FileRemark[]): string {
  const authorOf = ({ thread, note }: FileRemark): string => (thread ? `tc=${thread.id}` : note?.author ?? "");
  const authors = [...new Set(remarks.map(authorOf))];
  const items = remarks.map((remark) => xml(
    "comment",
    { ref: remark.cell, authorId: authors.indexOf(authorOf(remark)), shapeId: 0, "xr:uid": remark.thread?.id },
    remark.thread ? textXml(plainText(remark.thread)) : remark.note?.rich ?? textXml(remark.note?.text ?? ""),
  ));
  return XML_HEAD + xml("comments", { xmlns: MAIN, "xmlns:mc": COMPATIBILITY, "mc:Ignorable": "xr", "xmlns:xr": REVISION }, xml("authors", {}, ...authors.map((author) => `<author>${escapeText(encodeXString(author))}</author>`)), xml("commentList", {}, ...items));
}

function threadsXml(remarks: readonly FileRemark[]): string {
  const entryXml = (cell: string, { id, person, created, text, mentions }: FileThreadEntry, parent: string | undefined, done: boolean): string =>
    xml("threadedComment", { ref: cell, dT: created, personId: person, id, parentId: parent, done: done || undefined }, `<text>${escapeText(text)}</text>`, mentions);
  const entries = remarks.flatMap(({ cell, thread }) => (thread ? [entryXml(cell, thread, undefined, thread.resolved === true), ...thread.replies.map((reply) => entryXml(cell, reply, thread.id, false))] : []));
  return XML_HEAD + xml("ThreadedComments", { xmlns: THREADS, "xmlns:x": MAIN }, ...entries);
}

/** Adds the parts of a sheet's comments and notes, and answers the element that names their boxes; one that is kept already names them. */
export function remarkParts(sheet: FileSheet, path: string, pack: PackageWriter): string {
  const { remarks, kept } = sheet;
  if (remarks.length === 0) return "";
  const keptDrawing = /\br?:?id="([^"]*)"/.exec(kept.elements.find(({ name }) => name === "legacyDrawing")?.xml ?? "")?.[1];
  const drawing = kept.relations.find(({ id }) => id === keptDrawing)?.target;
  const old = drawing === undefined ? null : pack.text(drawing);
  const comments = pack.free("xl/comments");
  pack.add(comments, CONTENT.comments, commentsXml(remarks));
  pack.relate(path, RELATION.comments, comments);
  if (remarks.some(({ thread }) => thread)) {
    const threads = pack.free("xl/threadedComments/threadedComment");
    pack.add(threads, CONTENT.threads, threadsXml(remarks));
    pack.relate(path, RELATION.threads, threads);
  }
  if (drawing !== undefined && old !== null && holdsOthers(old)) {
    pack.add(drawing, CONTENT.boxes, noteBoxes(remarks, old));
    return "";
  }
  const boxes = pack.free("xl/drawings/vmlDrawing", ".vml");
  pack.add(boxes, CONTENT.boxes, noteBoxes(remarks, null));
  return xml("legacyDrawing", { "r:id": pack.relate(path, RELATION.boxes, boxes) });
}

/** xl/persons/person.xml: who takes part in the workbook's threads. */
export const personsPart = (persons: readonly FilePerson[]): string =>
  XML_HEAD + xml("personList", { xmlns: THREADS, "xmlns:x": MAIN }, ...persons.map(({ id, name, userId, provider }) => xml("person", { displayName: name, id, userId, providerId: provider })));
