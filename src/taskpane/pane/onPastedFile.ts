import { isField } from "../keyboard/isField";
import { givenBy, givenFile } from "./givenFile";

/** Listens for a paste outside of a field; the answer ends it. */
export function onPastedFile(take: (file: File) => void): () => void {
  const paste = (event: ClipboardEvent): void => {
    if (isField(event.target) || !event.clipboardData) return;
    const file = givenFile(givenBy(event.clipboardData));
    if (!file) return;
    event.preventDefault();
    take(file);
  };
  document.addEventListener("paste", paste);
  return () => document.removeEventListener("paste", paste);
}
