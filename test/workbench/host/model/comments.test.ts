import { Person } from "../../../../src/workbench/host/follow/person";
import { errorCode, inWorkbook } from "./withWorkbook";

const { host, sheet } = inWorkbook();
beforeAll(() => { host().host.workbook.user = { name: "A. Reader", email: "reader@example.com" }; });
const person = (): Person => new Person(host().host.workbook);

/** Where each comment of the workbook stands, by what it says. */
const places = (): Promise<Record<string, string>> => Excel.run(async (context) => {
  const comments = context.workbook.comments.load("items/content");
  await context.sync();
  const cells = comments.items.map((comment) => comment.getLocation().load("address"));
  await context.sync();
  return Object.fromEntries(comments.items.map(({ content }, index) => [content, cells[index]!.address]));
});

test("a comment is added to a cell, answered, resolved, found by its cell and by its reply, and deleted", async () => {
  await sheet("One");
  await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem("One");
    const comment = context.workbook.comments.add("One!B2", "Is this right?");
    comment.replies.add("It is.");
    one.comments.add(one.getRange("C3"), "Another");
    await context.sync();
    const found = one.comments.getItemByCell("One!B2").load("id,content,authorName,authorEmail,creationDate,resolved,replies/items/content,replies/items/authorName,replies/items/id");
    const count = context.workbook.comments.getCount();
    await context.sync();
    expect(found).toMatchObject({ content: "Is this right?", authorName: "A. Reader", authorEmail: "reader@example.com", resolved: false });
    expect(found.creationDate).toBeInstanceOf(host().window.Date);
    expect(found.replies.items.map(({ content }) => content)).toEqual(["It is."]);
    expect(count.value).toBe(2);
    const byReply = context.workbook.comments.getItemByReplyId(found.replies.items[0]!.id).load("id");
    found.resolved = true;
    found.content = "Was this right?";
    found.replies.items[0]!.content = "It was.";
    await context.sync();
    expect(byReply.id).toBe(found.id);
    const again = context.workbook.comments.getItem(found.id).load("content,resolved,replies/items/content");
    await context.sync();
    expect([again.content, again.resolved, again.replies.items[0]!.content]).toEqual(["Was this right?", true, "It was."]);
    again.replies.items[0]!.delete();
    again.delete();
    await context.sync();
  });
  expect(await places()).toEqual({ Another: "One!C3" });
  expect(await errorCode(Excel.run(async (context) => { context.workbook.comments.getItemByCell("One!B2").load("id"); await context.sync(); }))).toBe("ItemNotFound");
});

test("a second comment on a cell, a block of cells, an address without its sheet and empty words are refused", async () => {
  await sheet("Two");
  const adding = (cell: string, words: string): Promise<string> => errorCode(Excel.run(async (context) => { context.workbook.comments.add(cell, words); await context.sync(); }));
  expect(await adding("Two!A1", "first")).toBe("no error");
  expect(await adding("Two!A1", "second")).toBe("ItemAlreadyExists");
  expect(await adding("Two!A1:B2", "block")).toBe("InvalidArgument");
  expect(await adding("B2", "where?")).toBe("InvalidArgument");
  expect(await adding("Two!B2", "")).toBe("InvalidArgument");
});

test("comments go with their cells: rows and columns inserted and deleted, cells pushed aside, rows sorted; and an undo brings them back", async () => {
  await sheet("Moves");
  await Excel.run(async (context) => {
    const moves = context.workbook.worksheets.getItem("Moves");
    moves.getRange("A1:B4").values = [["Name", "Shares"], ["Cee", 3], ["Ann", 1], ["Bob", 2]];
    moves.tables.add("A1:B4", true).name = "Moved";
    for (const [cell, words] of [["A2", "of Cee"], ["B3", "Ann's shares"], ["A4", "of Bob"]] as const) moves.comments.add(moves.getRange(cell), words);
    await context.sync();
  });
  const here = async (): Promise<Record<string, string>> => Object.fromEntries(Object.entries(await places()).filter(([, address]) => address.startsWith("Moves!")).map(([words, address]) => [words, address.slice("Moves!".length)]));
  await person().sort("Moves!A2", "Name");
  expect(await here()).toEqual({ "of Cee": "A4", "Ann's shares": "B2", "of Bob": "A3" });
  await person().insertRows("Moves!3:3");
  await person().insertColumns("Moves!B:B");
  expect(await here()).toEqual({ "of Cee": "A5", "Ann's shares": "C2", "of Bob": "A4" });
  await person().deleteRows("Moves!4:4");
  expect(await here()).toEqual({ "of Cee": "A4", "Ann's shares": "C2" });
  await person().undo();
  expect(await here()).toEqual({ "of Cee": "A5", "Ann's shares": "C2", "of Bob": "A4" });
  await Excel.run(async (context) => {
    const moves = context.workbook.worksheets.getItem("Moves");
    moves.getRange("F1").values = [["x"]];
    moves.comments.add(moves.getRange("F1"), "pushed");
    moves.getRange("F1").insert("Down");
    await context.sync();
  });
  expect((await here())["pushed"]).toBe("F2");
});

test("writing, formatting and clearing contents or formats leave a comment; clearing all takes it, and a copy does not bring it along", async () => {
  await sheet("Stays");
  const words = async (): Promise<string[]> => Object.entries(await places()).filter(([, address]) => address.startsWith("Stays!")).map(([said, address]) => `${said} ${address.slice("Stays!".length)}`);
  const acting = (act: (range: Excel.Range) => void): Promise<void> => Excel.run(async (context) => { act(context.workbook.worksheets.getItem("Stays").getRange("A1")); await context.sync(); });
  await Excel.run(async (context) => { context.workbook.comments.add("Stays!A1", "mine"); await context.sync(); });
  await acting((range) => { range.values = [[5]]; range.format.fill.color = "#FF0000"; range.numberFormat = [["0.0"]]; });
  await acting((range) => range.clear("Contents"));
  await acting((range) => range.clear("Formats"));
  await acting((range) => range.worksheet.getRange("C1:C3").copyFrom("A1"));
  expect(await words()).toEqual(["mine A1"]);
  await acting((range) => range.clear());
  expect(await words()).toEqual([]);
  await person().undo();
  expect(await words()).toEqual(["mine A1"]);
});

test("rows that a table gains take no comment of the row above, and on a protected sheet none is added", async () => {
  await sheet("Grows");
  await Excel.run(async (context) => {
    const grows = context.workbook.worksheets.getItem("Grows");
    grows.getRange("A1:A2").values = [["Name"], ["Ann"]];
    const table = grows.tables.add("A1:A2", true);
    grows.comments.add(grows.getRange("A2"), "once");
    table.rows.add(undefined, [["Bob"]]);
    await context.sync();
    const count = grows.comments.getCount();
    grows.protection.protect();
    await context.sync();
    expect(count.value).toBe(1);
  });
  expect(await errorCode(Excel.run(async (context) => { context.workbook.comments.add("Grows!A1", "refused"); await context.sync(); }))).toBe("AccessDenied");
});

test("notes stand apart from comments: by cell, with their author, size and whether they are always shown", async () => {
  await sheet("Notes");
  const { workbook } = host().host;
  const note = workbook.Worksheets.Indexer("Notes").Notes.Add("Notes!B2", "Ask the transfer agent");
  note.Width = 200;
  note.Visible = true;
  expect(workbook.Notes.Items().map((one) => [one.GetLocation().Address, one.Content, one.AuthorName, one.Width, one.Height, one.Visible])).toEqual([["Notes!B2", "Ask the transfer agent", "A. Reader", 200, 59.25, true]]);
  expect(workbook.Worksheets.Indexer("Notes").Comments.Items()).toEqual([]);
  await person().insertRows("Notes!1:1");
  expect(workbook.Notes.GetItem("Notes!B3").Content).toBe("Ask the transfer agent");
  expect(workbook.Notes.GetItemOrNullObject("Notes!B2")).toBeNull();
  workbook.Notes.GetItem("Notes!B3").Delete();
  expect(workbook.Notes.GetCount()).toBe(0);
});
