import { hashOf } from "./hashOf";

/** Larger files are not read a second time only to see whether they changed. */
const MOST_BYTES = 50_000_000;
/** The files that were opened in this session of the pane, by their content; a browser forgets them with the page. */
const opened = new Map<string, File>();

export function rememberFile(file: File, hash: string | null): void {
  if (hash !== null && file.size <= MOST_BYTES) opened.set(hash, file);
}

/**
 * Whether a file that was opened in this session is still what it was: a browser reads a chosen file again as long as it has not been changed, and refuses
 * it afterwards. Null where it is not known: the file was opened in another session, or on another machine.
 */
export async function fileState(hash: string): Promise<"same" | "changed" | null> {
  const file = opened.get(hash);
  if (!file) return null;
  try {
    return (await hashOf(new Uint8Array(await file.arrayBuffer()))) === hash ? "same" : "changed";
  } catch (error) {
    if (error instanceof DOMException) return "changed";
    throw error;
  }
}
