/** Namespaces, relation types and content types of the package (ECMA-376 parts 1 and 2). */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const DRAWING_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
export const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
export const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
export const WEB_EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
export const WEB_EXTENSION_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";

export const RELATION = {
  document: `${RELATIONS}/officeDocument`,
  coreProperties: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  extendedProperties: `${RELATIONS}/extended-properties`,
  worksheet: `${RELATIONS}/worksheet`,
  styles: `${RELATIONS}/styles`,
  sharedStrings: `${RELATIONS}/sharedStrings`,
  theme: `${RELATIONS}/theme`,
  metadata: `${RELATIONS}/sheetMetadata`,
  table: `${RELATIONS}/table`,
  drawing: `${RELATIONS}/drawing`,
  chart: `${RELATIONS}/chart`,
  hyperlink: `${RELATIONS}/hyperlink`,
  comments: `${RELATIONS}/comments`,
  boxes: `${RELATIONS}/vmlDrawing`,
  threads: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
  persons: "http://schemas.microsoft.com/office/2017/10/relationships/person",
  customXml: `${RELATIONS}/customXml`,
  customXmlProperties: `${RELATIONS}/customXmlProps`,
  webExtensionPanes: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
  webExtension: "http://schemas.microsoft.com/office/2011/relationships/webextension",
} as const;

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const CONTENT = {
  relations: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  metadata: `${SPREADSHEET}.sheetMetadata+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  table: `${SPREADSHEET}.table+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  comments: `${SPREADSHEET}.comments+xml`,
  boxes: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  threads: "application/vnd.ms-excel.threadedcomments+xml",
  persons: "application/vnd.ms-excel.person+xml",
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  extendedProperties: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  webExtensionPanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
  webExtension: "application/vnd.ms-office.webextension+xml",
} as const;
