import { noteShares, type ListedShares } from "../../core/checks/noteShares";

/** The counts of shares that a note lists, as the checks read them in a filing and in a workbook alike. */
export function noteParts(text: string): { readonly relation: "consists" | "includes" | null; readonly parts: readonly ListedShares[] } {
  const { relation, parts } = noteShares("", text);
  return { relation, parts };
}
