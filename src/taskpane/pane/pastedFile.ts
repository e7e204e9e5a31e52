/** What of the clipboard is looked at. */
export interface Clipboard {
  readonly files: readonly File[];
  readonly html: string;
  readonly text: string;
}

/**
 * What was pasted, as the file that it could have been: a file itself; cells of a spreadsheet as a list; a table of a page as a filing; text with
 * tabs as a list, other text as a filing. Null when there is too little to read.
 */
export function pastedFile({ files, html, text }: Clipboard): File | null {
  const [file] = files;
  if (file) return file;
  const isPage = /<table[\s>]/i.test(html) && !/urn:schemas-microsoft-com:office:excel|content=.?Excel\.Sheet/i.test(html);
  if (isPage) return new File([html], "Pasted table.htm", { lastModified: 0 });
  if (!/\S[\s\S]*\n[\s\S]*\S/.test(text)) return null;
  const isList = text.trim().split("\n").filter((line) => line.includes("\t")).length > 1;
  return new File([text], isList ? "Pasted list.tsv" : "Pasted text.txt", { lastModified: 0 });
}

/** Listens for a paste outside of a field; the answer ends it. */
export function onPastedFile(take: (file: File) => void): () => void {
  const paste = (event: ClipboardEvent): void => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement || !event.clipboardData) return;
    const { files } = event.clipboardData;
    const file = pastedFile({ files: [...files], html: event.clipboardData.getData("text/html"), text: event.clipboardData.getData("text/plain") });
    if (!file) return;
    event.preventDefault();
    take(file);
  };
  document.addEventListener("paste", paste);
  return () => document.removeEventListener("paste", paste);
}
