import { cellText } from "../plan/cellText";

/** What must be written to a cell so that it holds this: a formula, a number, a truth value, or a text as `cellText` makes it. "" is empty. */
export type Content = string | number | boolean;

/** A cell as it was read, in the form in which it is written. */
export function contentOf(formula: unknown, value: unknown): Content {
  if (isFormula(formula, value)) return formula as string;
  if (typeof value === "string") return cellText(value);
  return typeof value === "number" || typeof value === "boolean" ? value : "";
}

/** What a plan writes, as the cell answers it when it is read: a text that needs no apostrophe may be planned without one, or with. */
export function plannedContent(content: Content): Content {
  return typeof content !== "string" || content.startsWith("=") || content.startsWith("'") ? content : cellText(content);
}

/** A text that begins with "=" reads the same as its formula; a formula reads otherwise than its value. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Formulas by their meaning: blanks, the case of names and the way in which a cell of the same row is named do not count, as Excel rewrites them. */
export function sameContent(a: Content, b: Content): boolean {
  if (a === b) return true;
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-13 * Math.abs(a);
  if (typeof a === "string" && typeof b === "string" && a.startsWith("=") && b.startsWith("=")) return formulaKey(a) === formulaKey(b);
  return false;
}

/** A text, or a table's reference to its own row: by its table or without, "[#This Row]" or "@", in single brackets or in double ones. */
const SAME_ROW = /"(?:[^"]|"")*"|(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?(?:\[\[#This Row\],\[((?:[^[\]']|'.)*)\]\]|\[@\[((?:[^[\]']|'.)*)\]\]|\[@([^[\]:]+)\])/giu;

/**
 * One spelling of a formula for all that mean the same. Excel keeps "[#This Row]" in a table of one row and writes "@" in larger ones, and some
 * answers name the table.
 */
export function formulaKey(formula: string): string {
  const spelled = formula.replace(SAME_ROW, (all, ...names: (string | undefined)[]) => {
    const name = names.slice(0, 3).find((one) => one !== undefined);
    return name === undefined ? all : `[@[${name}]]`;
  });
  return spelled.replace(/\s+/g, "").toLowerCase();
}
