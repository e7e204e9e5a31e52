/** Moves the focus within the pane, but never takes it from the sheet: a person may be typing there. */
export function focusIfHere(element: HTMLElement | null | undefined): void {
  if (document.hasFocus()) element?.focus();
}
