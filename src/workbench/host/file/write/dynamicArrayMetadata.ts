import { MAIN } from "../xml/names";
import { xml, XML_HEAD } from "../xml/writeXml";

const DYNAMIC_ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const NAME = "XLDAPR";

/** xl/metadata.xml with the one record that `cm="1"` of a cell points to: its formula is a dynamic array ([MS-XLSX], dynamicArrayProperties). */
export function dynamicArrayMetadata(): string {
  const behaviour = { name: NAME, minSupportedVersion: 120000, copy: true, pasteAll: true, pasteValues: true, merge: true, splitFirst: true, rowColShift: true, clearFormats: true, clearComments: true, assign: true, coerce: true, cellMeta: true };
  const properties = xml("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, xml("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false }));
  return XML_HEAD + xml("metadata", { xmlns: MAIN, "xmlns:xda": DYNAMIC_ARRAY }, xml("metadataTypes", { count: 1 }, xml("metadataType", behaviour)), xml("futureMetadata", { name: NAME, count: 1 }, xml("bk", {}, xml("extLst", {}, properties))), xml("cellMetadata", { count: 1 }, xml("bk", {}, xml("rc", { t: 1, v: 0 }))));
}
