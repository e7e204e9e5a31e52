import { unzipSync } from "fflate";
import type { KeptRelation } from "../types/keptContent";
import { childrenOf, readXml, type XmlElement, type XmlReading } from "../xml/readXml";
import { relationsPath } from "../write/packageWriter";
import { WorkbookFileError } from "./workbookFileError";

/** What unpacks to more is refused before it is unpacked. */
const MOST_BYTES = 768 * 1024 * 1024;
const MOST_PARTS = 20000;
const NOT_A_WORKBOOK = "This file is not an Excel workbook (.xlsx)";

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes.length === 0) throw new WorkbookFileError(`${NOT_A_WORKBOOK}: it is empty. Choose another file.`);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new WorkbookFileError(`${NOT_A_WORKBOOK}: it is an older .xls workbook, or one that is locked by a password. Open it in Excel and save it as "Excel Workbook (*.xlsx)" without a password.`);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new WorkbookFileError(`${NOT_A_WORKBOOK}: its content is of another kind, whatever its name says. Open it in Excel and save it as "Excel Workbook (*.xlsx)".`);
  let total = 0;
  let parts = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        parts += 1;
        if (total > MOST_BYTES || parts > MOST_PARTS) throw new WorkbookFileError("This workbook is too large to open: unpacked it takes more than 768 MB. Save the sheets that are needed as a workbook of their own.");
        return true;
      },
    });
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError(`${NOT_A_WORKBOOK} or is damaged: it cannot be unpacked. Ask for it again, or open it in Excel and save it anew.`);
  }
}

/** "xl/a/../b.xml" as "xl/b.xml", without a leading slash. */
function resolvePath(from: string, target: string): string {
  const parts = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** A kind of relation by the last word of its type, which the strict and the usual form of the format share. */
export const relationKind = (type: string): string => type.slice(type.lastIndexOf("/") + 1);

/** The parts of a workbook's zip, by path whatever its case. */
export class PackageReader {
  private readonly parts = new Map<string, { readonly path: string; readonly bytes: Uint8Array }>();
  private readonly defaults = new Map<string, string>();
  private readonly overrides = new Map<string, string>();

  constructor(bytes: Uint8Array) {
    for (const [name, content] of Object.entries(unpack(bytes))) {
      const path = name.replace(/\\/g, "/").replace(/^\//, "");
      this.parts.set(path.toLowerCase(), { path, bytes: content });
    }
    const types = this.xml("[Content_Types].xml");
    if (!types) throw new WorkbookFileError(`${NOT_A_WORKBOOK}: it is a zip archive of something else. Choose the workbook itself.`);
    for (const element of types.children) {
      const type = element.attributes["ContentType"] ?? "";
      if (element.local === "Default") this.defaults.set((element.attributes["Extension"] ?? "").toLowerCase(), type);
      else this.overrides.set((element.attributes["PartName"] ?? "").replace(/^\//, "").toLowerCase(), type);
    }
  }

  bytes(path: string): Uint8Array | null {
    return this.parts.get(path.toLowerCase())?.bytes ?? null;
  }

  xml(path: string, reading?: XmlReading): XmlElement | null {
    const part = this.bytes(path);
    if (!part) return null;
    try {
      return readXml(part, reading);
    } catch (error) {
      throw new WorkbookFileError(`This workbook is damaged: its part ${path} cannot be read (${error instanceof Error ? error.message : String(error)}). Open it in Excel and save it anew.`);
    }
  }

  contentType(path: string): string {
    const key = path.toLowerCase();
    return this.overrides.get(key) ?? this.defaults.get(key.slice(key.lastIndexOf(".") + 1)) ?? "application/octet-stream";
  }

  /** The relations of a part ("" for the package); targets are paths in the package. */
  relations(from: string): KeptRelation[] {
    const root = this.xml(from === "" ? "_rels/.rels" : relationsPath(from));
    return childrenOf(root, "Relationship").map(({ attributes }) => {
      const external = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return { id: attributes["Id"] ?? "", type: attributes["Type"] ?? "", target: external ? target : this.pathOf(resolvePath(from, target)), external };
    });
  }

  related(from: string, kind: string): string | null {
    return this.relations(from).find((relation) => !relation.external && relationKind(relation.type) === kind)?.target ?? null;
  }

  private pathOf(path: string): string {
    return this.parts.get(path.toLowerCase())?.path ?? path;
  }
}
