import { splitMarks } from "./splitMarks";

/** A cell of a percent column: the text as printed without note marks; null where it is blank, N/A or not to be read. */
export interface PercentCell {
  readonly state: "percent" | "blank" | "absent" | "unreadable";
  readonly text: string | null;
  readonly marks: readonly string[];
  /** What stood there, for review. */
  readonly printed: string;
}

const PERCENT = /^(?:[<>~]\s?)?(?:\d{1,3}(?:\.\d{1,6})?|\.\d{1,6})\s?%?$/;
const LESS = /^(?:less than (?:one|\d(?:\.\d{1,2})?)\s?(?:%|percent)?|<\s?(?:one|\d?(?:\.\d{1,2})|\d)\s?%?)$/i;
const SYMBOL = /^(?:\*{1,3}\s?%?|[-–—‐‑‒―−_]{1,5}\s?%?|[-–—]\s?0\s?[-–—]\s?%?|nil|none)$/i;
const ABSENT = /^(?:n\/a|n\.a\.?|na|not applicable)$/i;

/**
 * The percentage in a cell as it is printed, "%" joined.
 * @param cell tidy text of the cell, or null where there is none
 * @example readPercentCell("7.50 %").text is "7.50%"; readPercentCell("*").text is "*"; readPercentCell("N/A").text is null
 */
export function readPercentCell(cell: string | null): PercentCell {
  if (cell === null || cell.trim() === "") return { state: "blank", text: null, marks: [], printed: "" };
  const printed = cell.replace(/[\uE000\uE001]/g, "").replaceAll("\n", " ").trim();
  if (SYMBOL.test(printed) || LESS.test(printed)) return { state: "percent", text: printed.replace(/\s?%$/, "%"), marks: [], printed };
  const marked = splitMarks(cell);
  const text = marked.text.replaceAll("\n", " ").trim();
  const starMarks = marked.marks.filter((mark) => /^\*+$/.test(mark));
  if (text === "" && starMarks.length > 0) return { state: "percent", text: starMarks[0] ?? "*", marks: marked.marks.filter((mark) => !/^\*+$/.test(mark)), printed };
  if (text === "") return { state: "blank", text: null, marks: marked.marks, printed };
  if (ABSENT.test(text)) return { state: "absent", text: null, marks: marked.marks, printed };
  if (PERCENT.test(text) || LESS.test(text) || SYMBOL.test(text)) return { state: "percent", text: text.replace(/\s?%$/, "%"), marks: marked.marks, printed };
  const inside = /^\(\s?(\d{1,3}(?:\.\d{1,4})?\s?%)\s?\)$/.exec(text);
  if (inside) return { state: "percent", text: (inside[1] ?? "").replace(/\s/g, ""), marks: marked.marks, printed };
  return { state: "unreadable", text: null, marks: marked.marks, printed };
}
