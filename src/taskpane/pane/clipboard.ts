/**
 * Puts a table on the clipboard as markup and as text; without markup, the text alone. The older way comes first: it works in frames to which the
 * page around them gives no clipboard permission, as Excel on the web.
 * @returns whether it is there; Safari, and with it Excel for Mac, refuses when too long a time has passed since the click
 */
export async function copyTable(html: string | null, text: string): Promise<boolean> {
  if (copyByEvent(html, text)) return true;
  if (typeof ClipboardItem === "undefined" || !navigator.clipboard) return false;
  try {
    const plain = { "text/plain": new Blob([text], { type: "text/plain" }) };
    await navigator.clipboard.write([new ClipboardItem(html === null ? plain : { ...plain, "text/html": new Blob([html], { type: "text/html" }) })]);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent(html: string | null, text: string): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    if (html !== null) event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    isFilled = true;
  };
  const deselect = selectSomething();
  document.addEventListener("copy", fill, { once: true });
  const isCopied = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  deselect();
  return isFilled && isCopied;
}

/** Safari copies nothing, and tells nobody, where nothing is selected. The answer puts the selection back. */
function selectSomething(): () => void {
  const selection = document.getSelection();
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- the browser's selection, not Excel's
  const before = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const anchor = document.createElement("span");
  anchor.textContent = "copied";
  anchor.setAttribute("aria-hidden", "true");
  anchor.style.cssText = "position: fixed; top: 0; opacity: 0; pointer-events: none; user-select: text; -webkit-user-select: text";
  document.body.append(anchor);
  const range = document.createRange();
  range.selectNodeContents(anchor);
  selection?.removeAllRanges();
  selection?.addRange(range);
  return () => {
    selection?.removeAllRanges();
    if (before) selection?.addRange(before);
    anchor.remove();
  };
}

/** Whether the pane can hand over a file: Excel for Mac begins no download, and says nothing (office-js #2700, #4681). */
export function canSaveFiles(): boolean {
  return typeof Office === "undefined" || String(Office.context?.platform) !== "Mac";
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
