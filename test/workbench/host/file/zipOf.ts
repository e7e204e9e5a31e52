import { strToU8, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export const relations = (list: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${kind.includes(":") ? kind : `${OFFICE}/${kind}`}" Target="${target}"/>`).join("")}</Relationships>`;

/** A zip of texts and bytes by path. */
export const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, typeof content === "string" ? strToU8(HEAD + content) : content])));

/** The smallest workbook, of one sheet with this content, as other programs might write it; `more` adds parts or replaces them. */
export function workbookZip(sheet: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations([["a", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="One" sheetId="7" r:id="s"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([["s", "worksheet", "worksheets/sheet1.xml"], ["st", "styles", "styles.xml"], ["ss", "sharedStrings", "sharedStrings.xml"], ["t", "theme", "theme/theme1.xml"]]),
    "xl/worksheets/sheet1.xml": sheet.startsWith("<") && !sheet.startsWith("<sheetData") ? sheet : `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`,
    ...more,
  });
}
