const STOPS = "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]";

/**
 * Whether the Tab key has somewhere to go within the pane: a stop after the element (before it, with Shift) in the order of the document.
 * Buttons of one radio group are one stop. From nowhere in particular, any stop will do.
 */
export function hasNextStop(root: ParentNode, from: Element | null, backward: boolean, isSeen: (element: Element) => boolean): boolean {
  const wanted = backward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...root.querySelectorAll<HTMLElement>(STOPS)].some((stop) => {
    if (stop.tabIndex < 0 || isSameGroup(stop, from) || !isSeen(stop)) return false;
    if (!from || from === document.body) return true;
    const position = from.compareDocumentPosition(stop);
    return (position & wanted) !== 0 && (position & Node.DOCUMENT_POSITION_CONTAINS) === 0;
  });
}

function isSameGroup(stop: Element, from: Element | null): boolean {
  if (stop === from) return true;
  return stop instanceof HTMLInputElement && from instanceof HTMLInputElement && stop.type === "radio" && from.type === "radio" && stop.name === from.name;
}

/**
 * Gives the Tab key back to the browser. In Excel on the web office.js moves the focus itself, over a list of its own: it knows no headings that
 * take the focus when a step opens, stops at every button of a radio group, and from anything else leaves the pane. Its listener is on the window;
 * this one, on the document, comes first, and lets it have the key only where the pane has no further stop, so that Tab still leads out.
 */
export function giveTabToTheBrowser(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (hasNextStop(page, page.activeElement, event.shiftKey, (element) => element.getClientRects().length > 0)) event.stopPropagation();
  });
}
