import type { RoundTrips } from "../write/roundTrips";
import { supports } from "./chartIssues";
import { counted, FOR_GOOD, listed } from "./issueWords";
import type { ShareIssue } from "./types";

const names = (authors: readonly string[]): string => {
  const known = [...new Set(authors.map((author) => author.trim()).filter((author) => author !== ""))];
  return known.length === 0 ? "" : ` by ${listed(known)}`;
};
const first = (content: string): string => { const words = content.replace(/\s+/g, " ").trim(); return words.length > 60 ? `${words.slice(0, 60)}…` : words; };

/** Threaded comments, their replies and who wrote them. */
export async function commentIssues(context: Excel.RequestContext, trips: RoundTrips): Promise<ShareIssue[]> {
  const comments = context.workbook.comments.load("items/id,items/content,items/authorName,items/replies/items/authorName");
  await trips.send("Looking at the comments");
  const { items } = comments;
  if (items.length === 0) return [];
  const cells = items.slice(0, 5).map((comment) => comment.getLocation().load("address"));
  await trips.send("Looking at the comments");
  const authors = items.flatMap((comment) => [comment.authorName, ...comment.replies.items.map(({ authorName }) => authorName)]);
  const more = items.length > cells.length ? ` and ${items.length - cells.length} more` : "";
  return [{ key: "comments", message: `The workbook has ${counted(items.length, "comment")} in cells${names(authors)}: ${cells.map(({ address }) => address).join(", ")}${more}. The first says: "${first(items[0]!.content)}".`, remedy: `Delete them with their replies. ${FOR_GOOD}`, fix: { kind: "deleteComments", ids: items.map(({ id }) => id) } }];
}

/** Notes, the older kind, where this Excel tells add-ins of them (ExcelApi 1.18). */
export async function noteIssues(context: Excel.RequestContext, trips: RoundTrips): Promise<ShareIssue[]> {
  if (!supports("1.18")) return [];
  const notes = context.workbook.notes.load("items/content,items/authorName");
  await trips.send("Looking at the notes");
  if (notes.items.length === 0) return [];
  const cells = notes.items.map((note) => note.getLocation().load("address,worksheet/id"));
  await trips.send("Looking at the notes");
  const found = notes.items.map(({ content }, index) => ({ sheetId: cells[index]!.worksheet.id, address: cells[index]!.address, content }));
  return [{ key: "notes", message: `The workbook has ${counted(found.length, "note")} in cells${names(notes.items.map(({ authorName }) => authorName))}: ${listed(found.map(({ address }) => address))}. The first says: "${first(found[0]!.content)}".`, remedy: `Delete them. ${FOR_GOOD}`, fix: { kind: "deleteNotes", notes: found } }];
}
