import { givenFile } from "../../../src/taskpane/pane/givenFile";

const nothing = { files: [], html: "", text: "" };

test("cells copied from a spreadsheet are a list, though they come with markup", () => {
  const html = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>Name</td></tr></table></html>';
  expect(givenFile({ ...nothing, html, text: "Name\tHeld\nAlder\t3\n" })?.name).toBe("Pasted list.tsv");
});

test("a table copied from a page is read as a filing", () => {
  expect(givenFile({ ...nothing, html: "<p>x</p><table><tr><td>Name</td></tr></table>", text: "Name\tHeld\nAlder\t3" })?.name).toBe("Pasted table.htm");
});

test("text with tabs is a list, other text a filing", () => {
  expect(givenFile({ ...nothing, text: "Name\tHeld\nAlder\t3" })?.name).toBe("Pasted list.tsv");
  expect(givenFile({ ...nothing, text: "SELLING STOCKHOLDERS\nAlder      300    200" })?.name).toBe("Pasted text.txt");
});

test("a copied file is itself, and a word is nothing", () => {
  const file = new File(["x"], "s3.htm");
  expect(givenFile({ ...nothing, files: [file] })).toBe(file);
  expect(givenFile({ ...nothing, text: "hello" })).toBeNull();
});

test("what was dropped is named so", () => {
  expect(givenFile({ ...nothing, text: "Name\tHeld\nAlder\t3" }, "Dropped")?.name).toBe("Dropped list.tsv");
});
