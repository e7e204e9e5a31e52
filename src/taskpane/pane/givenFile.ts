/** What of the clipboard, or of a drop, is looked at. */
export interface Given {
  readonly files: readonly File[];
  readonly html: string;
  readonly text: string;
}

/**
 * What was pasted or dropped, as the file that it could have been: a file itself; cells of a spreadsheet as a list; a table of a page as a filing;
 * text with tabs as a list, other text as a filing. Null when there is too little to read.
 */
export function givenFile({ files, html, text }: Given, how: "Pasted" | "Dropped" = "Pasted"): File | null {
  const [file] = files;
  if (file) return file;
  const isPage = /<table[\s>]/i.test(html) && !/urn:schemas-microsoft-com:office:excel|content=.?Excel\.Sheet/i.test(html);
  if (isPage) return new File([html], `${how} table.htm`, { lastModified: 0 });
  if (!/\S[\s\S]*\n[\s\S]*\S/.test(text)) return null;
  const isList = text.trim().split("\n").filter((line) => line.includes("\t")).length > 1;
  return new File([text], isList ? `${how} list.tsv` : `${how} text.txt`, { lastModified: 0 });
}

/** Reads what a paste or a drop carries, before the browser takes it away. */
export function givenBy(transfer: DataTransfer): Given {
  return { files: [...transfer.files], html: transfer.getData("text/html"), text: transfer.getData("text/plain") };
}
