import { pastedFile } from "../../../src/taskpane/pane/pastedFile";

const nothing = { files: [], html: "", text: "" };

test("cells copied from a spreadsheet are a list, though they come with markup", () => {
  const html = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>Name</td></tr></table></html>';
  expect(pastedFile({ ...nothing, html, text: "Name\tHeld\nAlder\t3\n" })?.name).toBe("Pasted list.tsv");
});

test("a table copied from a page is read as a filing", () => {
  expect(pastedFile({ ...nothing, html: "<p>x</p><table><tr><td>Name</td></tr></table>", text: "Name\tHeld\nAlder\t3" })?.name).toBe("Pasted table.htm");
});

test("text with tabs is a list, other text a filing", () => {
  expect(pastedFile({ ...nothing, text: "Name\tHeld\nAlder\t3" })?.name).toBe("Pasted list.tsv");
  expect(pastedFile({ ...nothing, text: "SELLING STOCKHOLDERS\nAlder      300    200" })?.name).toBe("Pasted text.txt");
});

test("a copied file is itself, and a word is nothing", () => {
  const file = new File(["x"], "s3.htm");
  expect(pastedFile({ ...nothing, files: [file] })).toBe(file);
  expect(pastedFile({ ...nothing, text: "hello" })).toBeNull();
});
