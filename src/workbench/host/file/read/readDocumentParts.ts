import type { FileCustomXml, FileProperties, FileWebExtension } from "../types/workbookFile";
import { childOf, childrenOf, readXml } from "../xml/readXml";
import { decodeXString } from "../xml/xString";
import { relationKind, type PackageReader } from "./packageReader";
import { compact } from "./readStyles";

/** Text of a part as it stands there; one in UTF-16 is declared as UTF-8 from here on, for that is how it will be saved. */
function partText(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xfe ? "utf-16be" : bytes[0] === 0xff ? "utf-16le" : null;
  const text = new TextDecoder(wide ?? "utf-8").decode(bytes);
  return wide ? text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/i, "$1utf-8") : text;
}

const GUID = /^\{[0-9A-Fa-f-]{36}\}$/;

/** Custom XML parts with the ids that their properties give; a part without any gets one by its number. */
export function readCustomXml(workbookPath: string, pack: PackageReader): FileCustomXml[] {
  const items = pack.relations(workbookPath).filter((relation) => relationKind(relation.type) === "customXml" && !relation.external);
  return items.flatMap(({ target }, index) => {
    const bytes = pack.bytes(target);
    if (!bytes) return [];
    const properties = pack.related(target, "customXmlProps");
    const root = properties === null ? null : pack.xml(properties);
    const id = Object.entries(root?.attributes ?? {}).find(([name]) => name.endsWith("itemID"))?.[1] ?? "";
    return [{ id: GUID.test(id) ? id : `{00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`, xml: partText(bytes) }];
  });
}

export function readWebExtensions(pack: PackageReader): FileWebExtension[] {
  const panes = pack.related("", "webextensiontaskpanes");
  const parts = panes === null ? [] : pack.relations(panes).filter((relation) => relationKind(relation.type) === "webextension");
  return parts.flatMap(({ target }) => {
    const bytes = pack.bytes(target);
    const root = bytes ? readXml(bytes) : null;
    const reference = childOf(root, "reference")?.attributes;
    if (!root || !reference) return [];
    const properties = childrenOf(childOf(root, "properties"), "property").map(({ attributes }) => [attributes["name"] ?? "", attributes["value"] ?? ""] as const);
    return [{ id: root.attributes["id"] ?? "", addIn: reference["id"] ?? "", version: reference["version"] ?? "1.0.0.0", store: reference["store"] ?? "developer", storeType: reference["storeType"] ?? "Registry", properties: Object.fromEntries(properties) }];
  });
}

export function readProperties(pack: PackageReader): FileProperties {
  const path = pack.related("", "core-properties");
  const root = path === null ? null : pack.xml(path);
  const extended = pack.related("", "extended-properties");
  const app = extended === null ? null : pack.xml(extended);
  const text = (local: string, of = root): string | undefined => {
    const element = childOf(of, local);
    return element && (of === root || element.text !== "") ? decodeXString(element.text) : undefined;
  };
  return compact<FileProperties>({ title: text("title"), subject: text("subject"), creator: text("creator"), keywords: text("keywords"), description: text("description"), lastModifiedBy: text("lastModifiedBy"), created: text("created"), modified: text("modified"), category: text("category"), manager: text("Manager", app), company: text("Company", app) }) ?? {};
}
