import { strFromU8, unzipSync } from "fflate";
import { createUniverNode } from "#univer";
import { Engine } from "../../../../src/workbench/host/engine/engine";
import { Person } from "../../../../src/workbench/host/follow/person";
import { openWorkbook } from "../../../../src/workbench/host/file/open/openWorkbook";
import { readXlsx } from "../../../../src/workbench/host/file/read/readXlsx";
import { saveWorkbook } from "../../../../src/workbench/host/file/save/saveWorkbook";
import { Workbook } from "../../../../src/workbench/host/model/workbook";
import { assertWellFormed } from "./wellFormed";
import { MAIN, relations, workbookZip } from "./zipOf";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office/2017/10/relationships";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const PERSON = "{11111111-1111-4111-8111-111111111111}";
const THREAD = "{22222222-2222-4222-8222-222222222222}";
const REPLY = "{33333333-3333-4333-8333-333333333333}";
const shape = (row: number, column: number, more = ""): string => `<v:shape id="_x0000_s1025" type="#_x0000_t202" style='position:absolute;margin-left:80pt;width:150pt;height:44.5pt;visibility:hidden'><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 0, 10, 4, 15, 4, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column>${more}</x:ClientData></v:shape>`;

/** A workbook as Excel writes one: a thread with a reply on B2, a note in bold and plain letters on A3. */
const excelBook = (vmlMore = ""): Uint8Array => workbookZip(
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><legacyDrawing r:id="v"/></worksheet>`,
  {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/></Types>',
    "xl/_rels/workbook.xml.rels": relations([["s", "worksheet", "worksheets/sheet1.xml"], ["p", `${MICROSOFT}/person`, "persons/person.xml"]]),
    "xl/persons/person.xml": `<personList xmlns="${THREADS}"><person displayName="Jane Roe" id="${PERSON}" userId="jane@example.com" providerId="AD"/></personList>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relations([["c", "comments", "../comments1.xml"], ["v", "vmlDrawing", "../drawings/vmlDrawing1.vml"], ["t", `${MICROSOFT}/threadedComment`, "../threadedComments/threadedComment1.xml"]]),
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>tc=${THREAD}</author><author>John Doe</author></authors><commentList><comment ref="B2" authorId="0" shapeId="0"><text><t>[Threaded comment] and so on</t></text></comment><comment ref="A3" authorId="1" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve">John Doe:\n</t></r><r><t>check &amp; tick</t></r></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="B2" dT="2026-01-02T03:04:05.67" personId="${PERSON}" id="${THREAD}" done="1"><text>Is this &lt;right&gt;?</text></threadedComment><threadedComment ref="B2" dT="2026-01-03T03:04:05.67" personId="${PERSON}" id="${REPLY}" parentId="${THREAD}"><text>@Jane Roe yes</text><mentions><mention mentionpersonId="${PERSON}" mentionId="{44444444-4444-4444-8444-444444444444}" startIndex="0" length="9"/></mentions></threadedComment></ThreadedComments>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${shape(1, 1)}${shape(2, 0, "<x:Visible/>")}${vmlMore}</xml>`,
  },
);

const engines: Engine[] = [];
afterEach(() => engines.splice(0).forEach((engine) => engine.dispose()));
async function opened(bytes: Uint8Array): Promise<Workbook> {
  const engine = new Engine(createUniverNode());
  engines.push(engine);
  const book = new Workbook(engine);
  await openWorkbook(book, bytes);
  return book;
}
const said = (book: Workbook): unknown[] => [
  ...book.Comments.Items().map((comment) => [comment.GetLocation().A1, comment.AuthorName, comment.Content, comment.Resolved, comment.CreationDate, comment.Replies.Items().map(({ Content }) => Content)]),
  ...book.Notes.Items().map((note) => [note.GetLocation().A1, note.AuthorName, note.Content, note.Width, note.Height, note.Visible]),
];
const textOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

test("comments and notes of a file that Excel wrote are on their cells, and are there again when it is saved and opened", async () => {
  const book = await opened(excelBook());
  const expected = [["B2", "Jane Roe", "Is this <right>?", true, "2026-01-02T03:04:05.67Z", ["@Jane Roe yes"]], ["A3", "John Doe", "John Doe:\ncheck & tick", 150, 44.5, true]];
  expect(said(book)).toEqual(expected);
  const saved = await saveWorkbook(book);
  assertWellFormed(saved);
  expect(said(await opened(saved))).toEqual(expected);
  // Letters in bold, the mention, the person's account: nothing of what was not touched is lost.
  expect(textOf(saved, "xl/comments1.xml")).toContain("<b/>");
  expect(textOf(saved, "xl/threadedComments/threadedComment1.xml")).toContain('mentionId="{44444444-4444-4444-8444-444444444444}"');
  expect(textOf(saved, "xl/persons/person.xml")).toContain('userId="jane@example.com" providerId="AD"');
  // Programs that know no threads show the words all the same.
  expect(textOf(saved, "xl/comments1.xml")).toContain("Comment:\n    Is this &lt;right&gt;?\nReply:\n    @Jane Roe yes");
});

test("when rows are inserted, comments and notes are saved where their cells are by then", async () => {
  const book = await opened(excelBook());
  await new Person(book).insertRows("One!2:3");
  book.user = { name: "New Person", email: "" };
  book.Comments.Add("One!A1", "Written now");
  const saved = await saveWorkbook(book);
  const file = readXlsx(saved);
  expect(file.sheets[0]?.remarks.map(({ cell }) => cell).sort()).toEqual(["A1", "A5", "B4"]);
  expect(file.persons.map(({ name }) => name)).toEqual(["Jane Roe", "New Person"]);
  const boxes = textOf(saved, "xl/drawings/vmlDrawing1.vml");
  expect([...boxes.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g)].map(([, row, column]) => `${row},${column}`).sort()).toEqual(["0,0", "3,1", "4,0"]);
});

test("what else stands in the drawing of the notes stays, and the notes' boxes are drawn into it", async () => {
  const button = '<v:shape id="button"><x:ClientData ObjectType="Button"/></v:shape>';
  const saved = await saveWorkbook(await opened(excelBook(button)));
  assertWellFormed(saved);
  const boxes = textOf(saved, "xl/drawings/vmlDrawing1.vml");
  expect(boxes).toContain(button);
  expect(boxes.match(/ObjectType="Note"/g)).toHaveLength(2);
  expect(said(await opened(saved))).toHaveLength(2);
});

test("a workbook whose last comment was deleted is saved without their parts", async () => {
  const book = await opened(excelBook());
  for (const comment of book.Comments.Items()) comment.Delete();
  for (const note of book.Notes.Items()) note.Delete();
  const saved = await saveWorkbook(book);
  assertWellFormed(saved);
  expect(Object.keys(unzipSync(saved)).filter((path) => /comment|vml/i.test(path))).toEqual([]);
});
