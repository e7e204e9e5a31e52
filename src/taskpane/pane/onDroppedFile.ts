import { isField } from "../keyboard/isField";
import { givenBy, givenFile } from "./givenFile";

/** What becomes of a drop: the file that it is, or why nothing is taken. */
export interface DropTaker {
  take(file: File): void;
  refuse(why: string): void;
}

/**
 * Watches everything that is dropped on the pane; the answer ends it. Where nothing is taken the drop is stopped all the same: left to itself, the
 * browser would open a dropped page in the pane's place and run it.
 * @param taker null where the pane takes nothing at the moment
 */
export function onDroppedFile(taker: DropTaker | null): () => void {
  const isOwn = (event: DragEvent): boolean => isField(event.target) && !event.dataTransfer?.types.includes("Files");
  const over = (event: DragEvent): void => {
    if (isOwn(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = taker ? "copy" : "none";
  };
  const drop = (event: DragEvent): void => {
    if (isOwn(event)) return;
    event.preventDefault();
    if (!taker || !event.dataTransfer) return;
    const given = givenBy(event.dataTransfer);
    const file = givenFile(given, "Dropped");
    if (given.files.length > 1) taker.refuse(`${given.files.length} files were dropped. Drop one: the filing or the list that holds the table.`);
    else if (file) taker.take(file);
    else taker.refuse("What was dropped holds no filing, list or table. Drop the file itself, or the rows with their headings.");
  };
  document.addEventListener("dragover", over);
  document.addEventListener("drop", drop);
  return () => {
    document.removeEventListener("dragover", over);
    document.removeEventListener("drop", drop);
  };
}
