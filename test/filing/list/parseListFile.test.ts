import { zipSync, strToU8 } from "fflate";
import { parseListFile } from "../../../src/filing/list/parseListFile";
import { proposeMapping } from "../../../src/filing/list/proposeMapping";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
async function rows(name: string, bytes: Uint8Array) {
  const outcome = await parseListFile(name, bytes);
  if (!outcome.ok) throw new Error(outcome.findings[0].message);
  return outcome.value.rows;
}
async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const outcome = await parseListFile(name, bytes);
  if (outcome.ok) throw new Error("was read");
  return outcome.findings[0].message;
}

describe("a list file", () => {
  const expected = [["Name", "Held", "Offered"], ["Ann", "1,000", "5"]];
  test.each([
    ["commas", utf8('Name,Held,Offered\nAnn,"1,000",5\n')],
    ["a byte-order mark", utf8('\ufeffName,Held,Offered\r\nAnn,"1,000",5\r\n')],
    ["semicolons", utf8("Name;Held;Offered\nAnn;1,000;5")],
    ["tabs", utf8("Name\tHeld\tOffered\nAnn\t1,000\t5")],
    ["UTF-16, as Excel's Unicode text", new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([..."Name\tHeld\tOffered\nAnn\t1,000\t5"].map((c) => c.charCodeAt(0))).buffer)])],
  ])("with %s is read", async (_what, bytes) => expect(await rows("list.csv", bytes)).toEqual(expected));

  test("may have line breaks and quotation marks inside quoted cells", async () => {
    expect(await rows("list.csv", utf8('Name,Notice address\n"Ann ""Nan"" Lee","1 Main St\nBoston, MA"\n'))).toEqual([["Name", "Notice address"], ['Ann "Nan" Lee', "1 Main St\nBoston, MA"]]);
  });

  test("in windows-1252 keeps its accents", async () => {
    expect((await rows("list.csv", new Uint8Array([...utf8("Name,Offered\nJos"), 0xe9, ...utf8(" Nu"), 0xf1, ...utf8("ez,5")])))[1][0]).toBe("José Nuñez");
  });

  test("with a quotation mark left open is refused by row", async () => {
    expect(await refusal("list.csv", utf8('Name,Offered\nAnn,5\n"Bo,6\nCy,7\n'))).toMatch(/^Row 3: a quotation mark is opened and not closed/);
  });

  test("that unpacks to more than a list ever holds is refused before it is unpacked", async () => {
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(270 * 1024 * 1024) }, { level: 1 });
    expect(await refusal("list.xlsx", bomb)).toMatch(/^list\.xlsx takes more than 256 MB when it is unpacked\. .* save the sheet with the list as a workbook of its own\.$/);
  });

  test("that is no workbook, empty, old or binary is refused by name with the remedy", async () => {
    expect(await refusal("list.xlsx", utf8("not a zip"))).toMatch(/^list\.xlsx cannot be read as an Excel workbook \(\.xlsx\)\. Open it in Excel, save it as \.xlsx or CSV/);
    expect(await refusal("list.xlsx", zipSync({ "word/document.xml": strToU8("<x/>") }))).toMatch(/^list\.xlsx cannot be read as an Excel workbook/);
    expect(await refusal("list.csv", new Uint8Array())).toBe("list.csv is empty. Choose the file that holds the list.");
    expect(await refusal("list.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toMatch(/Save it as \.xlsx without a password/);
    expect(await refusal("list.csv", new Uint8Array([65, 0, 1, 2]))).toMatch(/holds binary data/);
  });

  test("as a workbook gives the cells of the sheet that holds the list", async () => {
    const sheet = (cells: string): Uint8Array => strToU8(`<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`);
    const text = (r: string, v: string): string => `<c r="${r}" t="inlineStr"><is><t>${v}</t></is></c>`;
    const bytes = zipSync({
      "[Content_Types].xml": strToU8(`<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`),
      "_rels/.rels": strToU8(`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
      "xl/workbook.xml": strToU8(`<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Cover" sheetId="1" r:id="rId1"/><sheet name="Holders" sheetId="2" r:id="rId2"/></sheets></workbook>`),
      "xl/_rels/workbook.xml.rels": strToU8(`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`),
      "xl/worksheets/sheet1.xml": sheet(`<row r="1">${text("A1", "Memo")}</row>`),
      "xl/worksheets/sheet2.xml": sheet(`<row r="1">${text("A1", "Holders of record")}</row><row r="3">${text("A3", "Name")}${text("B3", "Shares held")}${text("C3", "Offered")}</row><row r="4">${text("A4", "Ann")}<c r="B4"><v>1000</v></c><c r="C4"><v>5</v></c></row>`),
    });
    const outcome = await parseListFile("list.xlsx", bytes);
    expect(outcome.ok && outcome.value).toMatchObject({ kind: "xlsx", sheet: "Holders", otherSheets: ["Cover"], firstRow: 1 });
    expect(outcome.ok && outcome.value.rows[3]).toEqual(["Ann", 1000, 5]);
    expect(outcome.ok && proposeMapping(outcome.value)).toEqual({ headerRow: 2, columns: { name: 0, held: 1, offered: 2 } });
  });
});

test("a workbook whose dates count from 1904 gives the same days as one that counts from 1900", async () => {
  const book = (date1904: boolean, serial: number): Uint8Array => zipSync({
    "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'),
    "xl/workbook.xml": strToU8(`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets><sheet name="List" sheetId="1" r:id="s"/></sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'),
    "xl/styles.xml": strToU8('<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Relationship</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Ann</t></is></c><c r="B2" s="1"><v>${serial}</v></c></row></sheetData></worksheet>`),
  });
  expect((await rows("list.xlsx", book(false, 37329)))[1]).toEqual(["Ann", "2002-03-14"]);
  expect((await rows("list.xlsx", book(true, 37329 - 1462)))[1]).toEqual(["Ann", "2002-03-14"]);
});
