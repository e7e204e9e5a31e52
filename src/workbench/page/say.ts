/** Says something under the grid, where a screen reader hears it too; an empty text takes it back. */
export function say(text: string, kind: "note" | "error" = "note"): void {
  const said = document.getElementById("said");
  if (!said) throw new Error("the page has no place to say anything");
  said.dataset.kind = kind;
  if (said.textContent !== text) said.textContent = text;
}
