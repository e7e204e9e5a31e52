import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readXlsx } from "../../../../src/workbench/host/file/read/readXlsx";
import { WorkbookFileError } from "../../../../src/workbench/host/file/read/workbookFileError";
import type { FileCell } from "../../../../src/workbench/host/file/types/sheetFile";
import { writeXlsx } from "../../../../src/workbench/host/file/write/writeXlsx";
import { sampleWorkbook } from "./sampleWorkbook";
import { MAIN, relations, workbookZip, zipOf } from "./zipOf";

jest.setTimeout(240000);

const cellsOf = (bytes: Uint8Array): FileCell[] => readXlsx(bytes).sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells));
const valuesOf = (bytes: Uint8Array) => cellsOf(bytes).map((cell) => cell.value);
const rows = (text: string): string => `<sheetData>${text}</sheetData>`;

describe("a workbook that another program wrote", () => {
  test("needs neither styles nor shared strings, nor addresses on its cells", () => {
    expect(valuesOf(workbookZip(rows('<row><c><v>1</v></c><c t="inlineStr"><is><t>two</t></is></c></row><row><c t="b"><v>1</v></c></row>')))).toEqual([1, "two", true]);
    expect(readXlsx(workbookZip(rows(""))).styles).toEqual([{}]);
  });

  test("gives the text of rich strings without the reading aids beside them", () => {
    const strings = `<sst xmlns="${MAIN}"><si><r><rPr><b/></rPr><t>Ann </t></r><r><t xml:space="preserve">&amp; Co.</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si></sst>`;
    expect(valuesOf(workbookZip(rows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), { "xl/sharedStrings.xml": strings }))).toEqual(["Ann & Co."]);
  });

  test("spells shared formulas out for every cell", () => {
    const sheet = rows('<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>9</v></c></row>');
    expect(cellsOf(workbookZip(sheet)).map((cell) => cell.formula)).toEqual(["=A1*$A$1", "=A3*$A$1"]);
  });

  test("may prefix every element, and put rows and cells out of order", () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>4</x:v></x:c><x:c r="A2"><x:v>3</x:v></x:c></x:row><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(valuesOf(workbookZip(sheet))).toEqual([1, 3, 4]);
  });

  test("may hold dates as ISO texts, counted from 1900 or from 1904", () => {
    const sheet = rows('<row r="1"><c r="A1" t="d"><v>2001-09-21</v></c><c r="B1" t="d"><v>2001-09-21T12:00:00</v></c></row>');
    expect(valuesOf(workbookZip(sheet))).toEqual([37155, 37155.5]);
    const since1904 = `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="One" sheetId="1" r:id="s"/></sheets></workbook>`;
    expect(valuesOf(workbookZip(sheet, { "xl/workbook.xml": since1904 }))).toEqual([35693, 35693.5]);
  });

  test("colours by its theme, by shade and by number", () => {
    const theme = '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="123456"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
    const fill = (color: string): string => `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
    const styles = `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills>${fill('theme="4"')}${fill('theme="0" tint="-0.5"')}${fill('indexed="10"')}${fill('rgb="80ABCDEF"')}</fills><borders><border/></borders><cellXfs>${[0, 1, 2, 3].map((id) => `<xf numFmtId="14" fontId="0" fillId="${id}" borderId="0"/>`).join("")}</cellXfs></styleSheet>`;
    const file = readXlsx(workbookZip(rows(""), { "xl/theme/theme1.xml": theme, "xl/styles.xml": styles }));
    // Half of white's lightness is 0.5, which rounds to 128: "808080".
    expect(file.styles.map((style) => [style.fill?.color, style.numberFormat])).toEqual([["#123456", "m/d/yyyy"], ["#808080", "m/d/yyyy"], ["#FF0000", "m/d/yyyy"], ["#ABCDEF", "m/d/yyyy"]]);
  });

  test("keeps pictures, links to other workbooks and the drawing of other things than notes as they were", () => {
    const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const source = workbookZip(`<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>5</v></c></row></sheetData><drawing r:id="d"/><legacyDrawing r:id="v"/></worksheet>`, {
      "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/></Types>',
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="One" sheetId="7" r:id="s"/></sheets><externalReferences><externalReference r:id="x"/></externalReferences></workbook>`,
      "xl/_rels/workbook.xml.rels": relations([["s", "worksheet", "worksheets/sheet1.xml"], ["x", "externalLink", "externalLinks/externalLink1.xml"], ["m", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"]]),
      "xl/vbaProject.bin": new Uint8Array([1, 2, 3]),
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"/>`,
      "xl/worksheets/_rels/sheet1.xml.rels": relations([["c", "comments", "../comments1.xml"], ["v", "vmlDrawing", "../drawings/vmlDrawing1.vml"], ["d", "drawing", "../drawings/drawing1.xml"]]),
      "xl/comments1.xml": `<comments xmlns="${MAIN}"/>`,
      "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="button"><x:ClientData ObjectType="Button"/></v:shape></xml>',
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}"><xdr:oneCellAnchor><xdr:pic><xdr:blipFill><a:blip r:embed="p"/></xdr:blipFill></xdr:pic></xdr:oneCellAnchor></xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": relations([["p", "image", "../media/image1.png"]]),
      "xl/media/image1.png": new Uint8Array([137, 80, 78, 71]),
    });
    const once = readXlsx(source);
    const again = readXlsx(writeXlsx(once));
    expect(again.keptParts.map((part) => part.path).sort()).toEqual(["xl/drawings/vmlDrawing1.vml", "xl/externalLinks/externalLink1.xml", "xl/media/image1.png"]);
    expect(again).toEqual(once);
    expect(again.sheets[0]?.kept.elements.map((element) => element.name)).toEqual(["legacyDrawing"]);
    expect(again.sheets[0]?.kept.anchors?.[0]).toContain('r:embed="p"');
    expect(again.sheets[0]?.rows[0]?.cells[0]).toEqual({ column: 0, formula: "=[1]Sheet1!A1", value: 5 });
  });
});

describe("a file that is no workbook", () => {
  const says = (bytes: Uint8Array): string => {
    try {
      readXlsx(bytes);
    } catch (error) {
      if (error instanceof WorkbookFileError) return error.message;
      throw error;
    }
    return "opened";
  };

  test.each<[string, Uint8Array, RegExp]>([
    ["nothing", new Uint8Array(), /not an Excel workbook.*empty/],
    ["a picture", new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), /not an Excel workbook.*another kind/],
    ["comma-separated text", strToU8("Name,Shares\nAnn,1"), /not an Excel workbook.*another kind/],
    ["an old .xls, or one under a password", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /\.xls workbook.*password.*save it/],
    ["a zip of something else", zipOf({ "readme.xml": "<a/>" }), /zip archive of something else/],
    ["a document of Word", zipOf({ "[Content_Types].xml": "<Types/>", "_rels/.rels": relations([["a", "officeDocument", "word/document.xml"]]), "word/document.xml": "<document/>" }), /another program, such as Word/],
    ["a binary workbook", zipOf({ "[Content_Types].xml": "<Types/>", "_rels/.rels": relations([["a", "officeDocument", "xl/workbook.bin"]]), "xl/workbook.bin": new Uint8Array([1]) }), /\.xlsb/],
    ["a zip that breaks off", writeXlsx(sampleWorkbook).subarray(0, 3000), /damaged.*cannot be unpacked/],
    ["a workbook without a sheet", workbookZip("", { "xl/workbook.xml": `<workbook xmlns="${MAIN}"><sheets/></workbook>` }), /no worksheet/],
    ["elements inside each other without end", workbookZip(`<sheetViews>${"<a>".repeat(5000)}`), /sheet1\.xml cannot be read.*nested/],
  ])("%s: says so, and what to do", (_, bytes, message) => {
    expect(says(bytes)).toMatch(message);
  });

  test("unpacks nothing that says it is larger than any workbook", () => {
    const bytes = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/bomb.xml": new Uint8Array(1000) });
    // The directory's entry of the second part: its unpacked size stands 24 bytes after the signature.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const at = bytes.length - 22 - (46 + "xl/bomb.xml".length);
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    view.setUint32(at + 24, 0xfffffff0, true);
    expect(says(bytes)).toMatch(/too large to open/);
  });

  test("declared entities stand for nothing", () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
    expect(valuesOf(workbookZip(bomb))).toEqual(["&b;"]);
  });

  test("bytes changed anywhere are read or refused, and nothing else happens", () => {
    const good = writeXlsx(sampleWorkbook);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(says(bytes)).not.toBe("");
      }),
      { numRuns: 300 },
    );
  });

  test("what a part says may be nonsense: it is read or refused, and nothing else happens", () => {
    const words = fc.constantFrom("<c", ' r="', "A1", "ZZZ99999999", '"', ">", "<v>", "</v>", "1e999", "-1", "</c>", "<row ", 'spans="1:9999999"', "<mergeCell ref=\"B2:A1\"/>", "<f>", "</f>", ' t="shared"', ' si="0"', ' t="s"', "<cols><col min=\"9\" max=\"3\"/></cols>", "&#0;", "&amp", "<![CDATA[", "]]>", "\u0000", "<!--");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const bytes = workbookZip(rows(parts.join("")));
        const outcome = says(bytes);
        if (outcome === "opened") expect(readXlsx(writeXlsx(readXlsx(bytes))).sheets).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});
