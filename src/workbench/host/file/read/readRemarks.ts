import { parseBlock } from "../cellReference";
import type { FileNote, FilePerson, FileRemark, FileThread, FileThreadEntry } from "../types/remarkFile";
import { keepXml } from "../xml/keepXml";
import { childOf, childrenOf, flagOf, type XmlElement } from "../xml/readXml";
import { isStandIn } from "../write/remarkParts";
import type { PackageReader } from "./packageReader";
import { stringText } from "./readRows";

/** The parts of a sheet's comments and notes: paths in the package, null where the sheet has none. */
export interface RemarkPaths {
  readonly comments: string | null;
  readonly threads: readonly string[];
  readonly boxes: string | null;
}

const DEFAULT_SIZE = { width: 108, height: 59.25 };
const CELL = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

function entryOf(element: XmlElement): FileThreadEntry {
  const { id = "", personId = "", dT = "" } = element.attributes;
  const mentions = childOf(element, "mentions");
  return { id, person: personId, created: dT, text: childOf(element, "text")?.text ?? "", ...(mentions && mentions.children.length > 0 ? { mentions: keepXml(mentions, {}) } : {}) };
}

/** The threads of a sheet by their cells; replies stand by their time in the file's order. */
function readThreads(paths: readonly string[], pack: PackageReader): Map<string, FileThread> {
  const elements = paths.flatMap((path) => childrenOf(pack.xml(path), "threadedComment"));
  const threads = new Map<string, FileThread>();
  for (const element of elements) {
    const { ref = "", parentId, done } = element.attributes;
    if (parentId !== undefined || !CELL.test(ref) || threads.has(ref)) continue;
    const entry = entryOf(element);
    const replies = elements.filter(({ attributes }) => attributes["parentId"] === entry.id).map(entryOf);
    threads.set(ref, { ...entry, ...(flagOf(done) ? { resolved: true as const } : {}), replies });
  }
  return threads;
}

interface Box extends Pick<FileNote, "visible" | "width" | "height"> {
  readonly row: number;
  readonly column: number;
}

/** The boxes of notes in a drawing of the older kind: size, and whether they are always shown. */
function readBoxes(vml: string): Box[] {
  return [...vml.matchAll(/<v:shape\b[\s\S]*?<\/v:shape>/g)].flatMap(([shape]) => {
    const number = (name: string): number | null => {
      const found = new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1];
      return found === undefined ? null : Number(found);
    };
    const [row, column] = [number("Row"), number("Column")];
    if (row === null || column === null) return [];
    const points = (name: string): number | null => {
      const found = new RegExp(`[;"']\\s*${name}:\\s*([\\d.]+)pt`).exec(shape)?.[1];
      return found === undefined ? null : Number(found);
    };
    return [{ row, column, width: points("width") ?? DEFAULT_SIZE.width, height: points("height") ?? DEFAULT_SIZE.height, ...(/<x:Visible\b/.test(shape) ? { visible: true as const } : {}) }];
  });
}

/** What was remarked at a sheet's cells, in the file's order; a stand-in of a thread is the thread, or a note where the thread is gone. */
export function readRemarks({ comments, threads: threadPaths, boxes: boxPath }: RemarkPaths, pack: PackageReader): FileRemark[] {
  const root = comments === null ? null : pack.xml(comments);
  const threads = readThreads(threadPaths, pack);
  const boxBytes = boxPath === null ? null : pack.bytes(boxPath);
  const boxes = new Map((boxBytes ? readBoxes(new TextDecoder().decode(boxBytes)) : []).map((box) => [`${box.row},${box.column}`, box]));
  const authors = childrenOf(childOf(root, "authors"), "author").map(({ text }) => text);
  const remarks = new Map<string, FileRemark>([...threads].map(([cell, thread]) => [cell, { cell, thread }]));
  for (const element of childrenOf(childOf(root, "commentList"), "comment")) {
    const { ref = "", authorId = "" } = element.attributes;
    const place = CELL.test(ref) ? parseBlock(ref) : null;
    if (!place || remarks.has(ref)) continue;
    const content = childOf(element, "text");
    const box = boxes.get(`${place.top},${place.left}`);
    const isRich = childrenOf(content, "r").length > 0;
    const author = authors[Number(authorId)] ?? "";
    remarks.set(ref, { cell: ref, note: { author: isStandIn(author) ? "" : author, text: stringText(content), ...(isRich && content && root ? { rich: keepXml(content, root.attributes) } : {}), width: box?.width ?? DEFAULT_SIZE.width, height: box?.height ?? DEFAULT_SIZE.height, ...(box?.visible ? { visible: true as const } : {}) } });
  }
  return [...remarks.values()];
}

export const readPersons = (root: XmlElement | null): FilePerson[] =>
  childrenOf(root, "person").map(({ attributes }) => ({ id: attributes["id"] ?? "", name: attributes["displayName"] ?? "", userId: attributes["userId"] ?? "", provider: attributes["providerId"] ?? "None" }));
