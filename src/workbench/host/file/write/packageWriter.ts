import { strFromU8, strToU8, zipSync, type Zippable } from "fflate";
import { CONTENT, CONTENT_TYPES, PACKAGE_RELATIONS } from "../xml/names";
import { xml, XML_HEAD } from "../xml/writeXml";

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A zip's oldest date: a saved workbook's bytes depend on nothing but its content. */
const NO_TIME = new Date(1980, 0, 1);

/** Path of a part's own relations. */
export function relationsPath(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** A part's address as seen from another part's folder, which every reader of such files understands. */
function relativePath(from: string, target: string): string {
  const here = from.split("/").slice(0, -1);
  const there = target.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}

/** Collects parts, their content types and their relations, and packs them. */
export class PackageWriter {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types = new Map<string, string>();
  private readonly relations = new Map<string, Relation[]>();

  add(path: string, contentType: string, content: string | Uint8Array): void {
    this.parts.set(path, typeof content === "string" ? strToU8(content) : content);
    this.types.set(path, contentType);
  }

  /** What a part holds so far; null where there is none. */
  text(path: string): string | null {
    const bytes = this.parts.get(path);
    return bytes ? strFromU8(bytes) : null;
  }

  /** A path that is still free: `xl/tables/table` + number + `.xml`. */
  free(stem: string, extension = ".xml"): string {
    let number = 1;
    while (this.parts.has(`${stem}${number}${extension}`)) number++;
    return `${stem}${number}${extension}`;
  }

  /** Relates `from` ("" for the package) to a part or an outside address, and answers the relation's id. */
  relate(from: string, type: string, target: string, external = false, id?: string): string {
    const list = this.relations.get(from) ?? [];
    this.relations.set(from, list);
    const taken = new Set(list.map((relation) => relation.id));
    let number = list.length + 1;
    while (taken.has(`rId${number}`)) number++;
    const given = id ?? `rId${number}`;
    list.push({ id: given, type, target, external });
    return given;
  }

  private relationsXml(from: string, list: readonly Relation[]): string {
    return XML_HEAD + xml("Relationships", { xmlns: PACKAGE_RELATIONS }, ...list.map(({ id, type, target, external }) => xml("Relationship", { Id: id, Type: type, Target: external ? target : relativePath(from, target), TargetMode: external ? "External" : undefined })));
  }

  pack(): Uint8Array {
    const overrides = [...this.types].map(([path, type]) => xml("Override", { PartName: `/${path}`, ContentType: type }));
    const types = XML_HEAD + xml("Types", { xmlns: CONTENT_TYPES }, xml("Default", { Extension: "rels", ContentType: CONTENT.relations }), xml("Default", { Extension: "xml", ContentType: CONTENT.xml }), ...overrides);
    const files: Zippable = { "[Content_Types].xml": strToU8(types) };
    for (const [from, list] of this.relations) files[from === "" ? "_rels/.rels" : relationsPath(from)] = strToU8(this.relationsXml(from, list));
    for (const [path, bytes] of this.parts) files[path] = bytes;
    return zipSync(files, { mtime: NO_TIME, level: 6 });
  }
}
