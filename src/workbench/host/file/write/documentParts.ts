import type { FileCustomXml, FileProperties, FileWebExtension } from "../types/workbookFile";
import { CONTENT, DATA_STORE, RELATION, RELATIONS, WEB_EXTENSION, WEB_EXTENSION_PANES } from "../xml/names";
import { escapeText, xml, XML_HEAD } from "../xml/writeXml";
import { encodeXString } from "../xml/xString";
import type { PackageWriter } from "./packageWriter";

const CORE = { "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/", "xmlns:dcmitype": "http://purl.org/dc/dcmitype/", "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance" };

/** docProps: what the workbook says of itself. */
export function addProperties(properties: FileProperties, pack: PackageWriter): void {
  const text = (name: string, value: string | undefined): string => (value === undefined ? "" : xml(name, {}, escapeText(encodeXString(value))));
  const time = (name: string, value: string | undefined): string => (value === undefined ? "" : xml(name, { "xsi:type": "dcterms:W3CDTF" }, escapeText(value)));
  const { title, subject, creator, keywords, description, lastModifiedBy, created, modified, category, manager, company } = properties;
  const core = xml("cp:coreProperties", CORE, text("dc:title", title), text("dc:subject", subject), text("dc:creator", creator), text("cp:keywords", keywords), text("dc:description", description), text("cp:lastModifiedBy", lastModifiedBy), time("dcterms:created", created), time("dcterms:modified", modified), text("cp:category", category));
  pack.add("docProps/core.xml", CONTENT.coreProperties, XML_HEAD + core);
  pack.relate("", RELATION.coreProperties, "docProps/core.xml");
  // LibreOffice takes the saved value of a formula on trust only from a program that it knows; of any other it computes zeros anew, and an add-in's function would become #NAME?.
  const app = xml("Properties", { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" }, xml("Application", {}, "Microsoft Excel"), text("Manager", manager), text("Company", company), xml("AppVersion", {}, "16.0300"));
  pack.add("docProps/app.xml", CONTENT.extendedProperties, XML_HEAD + app);
  pack.relate("", RELATION.extendedProperties, "docProps/app.xml");
}

export function addCustomXml(items: readonly FileCustomXml[], pack: PackageWriter): void {
  for (const { id, xml: content } of items) {
    const path = pack.free("customXml/item");
    const properties = path.replace("/item", "/itemProps");
    pack.add(path, CONTENT.xml, content);
    pack.add(properties, CONTENT.customXmlProperties, XML_HEAD + xml("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": DATA_STORE }, xml("ds:schemaRefs", {})));
    pack.relate(path, RELATION.customXmlProperties, properties);
    pack.relate("xl/workbook.xml", RELATION.customXml, path);
  }
}

/** What add-ins keep in the document, in the parts in which Excel keeps it; no pane opens by itself. */
export function addWebExtensions(extensions: readonly FileWebExtension[], pack: PackageWriter): void {
  if (extensions.length === 0) return;
  const panes = "xl/webextensions/taskpanes.xml";
  const items = extensions.map((extension, row) => {
    const path = pack.free("xl/webextensions/webextension");
    const properties = Object.entries(extension.properties).map(([name, value]) => xml("we:property", { name, value }));
    const reference = xml("we:reference", { id: extension.addIn, version: extension.version, store: extension.store, storeType: extension.storeType });
    pack.add(path, CONTENT.webExtension, XML_HEAD + xml("we:webextension", { "xmlns:we": WEB_EXTENSION, id: extension.id }, reference, xml("we:alternateReferences", {}), xml("we:properties", {}, ...properties), xml("we:bindings", {}), xml("we:snapshot", { "xmlns:r": RELATIONS })));
    return xml("wetp:taskpane", { dockstate: "right", visibility: false, width: 350, row }, xml("wetp:webextensionref", { "xmlns:r": RELATIONS, "r:id": pack.relate(panes, RELATION.webExtension, path) }));
  });
  pack.add(panes, CONTENT.webExtensionPanes, XML_HEAD + xml("wetp:taskpanes", { "xmlns:wetp": WEB_EXTENSION_PANES }, ...items));
  pack.relate("", RELATION.webExtensionPanes, panes);
}
