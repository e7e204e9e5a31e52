/** The element of the page that has this id; the page's own markup holds it. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`workbench.html has no #${id}`);
  return element;
}
