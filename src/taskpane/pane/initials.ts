/** The person's own, so it stays with this computer: in the workbook it would be put down as the next reader's. */
const KEY = "overhang.initials";

/** Office gives each host page its own part of the browser's storage. */
function key(): string {
  const part = typeof Office === "undefined" ? undefined : Office.context?.partitionKey;
  return part ? `${part}${KEY}` : KEY;
}

/** The initials that were typed here last; "" where none were, or where the browser keeps nothing for this page. */
export function readInitials(): string {
  try {
    return localStorage.getItem(key()) ?? "";
  } catch {
    // A browser that keeps nothing for embedded pages refuses the question itself.
    return "";
  }
}

export function keepInitials(initials: string): void {
  try {
    localStorage.setItem(key(), initials);
  } catch {
    // They hold for as long as the pane is open.
  }
}
