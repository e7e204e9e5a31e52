/**
 * Puts a table on the clipboard as markup and as text. The older way comes first: it works in frames to which the page around them gives no
 * clipboard permission, as Excel on the web.
 * @returns whether it is there
 */
export async function copyTable(html: string, text: string): Promise<boolean> {
  if (copyByEvent(html, text)) return true;
  if (typeof ClipboardItem === "undefined" || !navigator.clipboard) return false;
  try {
    await navigator.clipboard.write([new ClipboardItem({ "text/html": new Blob([html], { type: "text/html" }), "text/plain": new Blob([text], { type: "text/plain" }) })]);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent(html: string, text: string): boolean {
  let isDone = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    isDone = true;
  };
  document.addEventListener("copy", fill, { once: true });
  document.execCommand("copy");
  document.removeEventListener("copy", fill);
  return isDone;
}

/** Hands a text to the browser as a file to keep. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/html" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
