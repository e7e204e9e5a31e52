import type { Shares } from "../../core/exact/shares";
import { splitMarks } from "./splitMarks";

/** A cell of a share-count column. "dash" is a printed none and counts 0; "absent" is N/A; "unreadable" is there but cannot be trusted. */
export interface CountCell {
  readonly state: "count" | "dash" | "absent" | "blank" | "unreadable";
  readonly value: Shares | null;
  readonly marks: readonly string[];
  /** As printed, without marks. */
  readonly text: string;
  /** A percentage that stands in the same cell, as in "1,234 (1.2%)". */
  readonly percent: string | null;
}

const GROUPED = /^\d{1,3}(?:,\d{3})+$/;
const PLAIN = /^(?:0|[1-9]\d*)$/;
const DASH = /^(?:[-–—‐‑‒―−_]{1,5}|[-–—−]\s?0\s?[-–—−]|nil|none|zero)$/i;
/** A count of whole shares written with two decimals. */
const WHOLE_WITH_CENTS = /^(\d{1,3}(?:,\d{3})+|\d+)\.00$/;
const ABSENT = /^(?:n\/a|n\.a\.?|na|not applicable)$/i;
const NOT_DIGIT_MARK = /^(?:[†‡§#+^*]{1,4}|\(?[a-z]\)?)$/i;

/** "10,000 shares of our common stock". */
const UNIT_BEHIND = /\s(?:(?:common|ordinary|class [a-c])\s)?(?:shares?|units?|ads|adss|warrants?)(?:\sof\s(?:our\s|the\s)?(?:class [a-c]\s)?(?:common|ordinary)\s(?:stock|shares))?\.?$/i;

/**
 * The share count in a cell. Digits that are not grouped in threes, a leading zero, a fraction, a sign or an amount of money make it
 * unreadable rather than a guess.
 * @param cell tidy text of the cell, or null where there is none
 * @param withPercent the column holds a percentage behind the count, so that "(*)" is one and no mark
 * @example readCount("1,693,365(2)") has value 1693365 and marks ["2"]; readCount("—").value is 0; readCount("070,073").state is "unreadable"
 */
export function readCount(cell: string | null, withPercent = false): CountCell {
  if (cell === null || cell.trim() === "") return { state: "blank", value: null, marks: [], text: "", percent: null };
  const starred = withPercent ? /^([\s\S]*?)\s?\(\s?(\*)\s?\)$/.exec(cell) : null;
  if (starred) return { ...readCount(starred[1] ?? ""), percent: starred[2] ?? null };
  const marked = splitMarks(cell.replace(/,\n(?=\d{3}(?:\D|$))/g, ","));
  let text = marked.text.replaceAll("\n", " ").trim();
  let percent: string | null = null;
  const beside = /^(\S+)\s?\(\s?(\d{1,3}(?:\.\d{1,4})?\s?%|\*)\s?\)$/.exec(text) ?? /^(\d[\d,]*)\s*[\s/]\s*(\d{1,3}(?:\.\d{1,4})?\s?%|\*)$/.exec(text);
  if (beside) {
    text = beside[1] ?? "";
    percent = (beside[2] ?? "").replace(/\s/g, "");
  }
  const done = (state: CountCell["state"], value: Shares | null): CountCell => ({ state, value, marks: marked.marks, text, percent });
  if (text === "" || (NOT_DIGIT_MARK.test(text) && !DASH.test(text))) return { ...done(text === "" || text === "*" ? "blank" : "unreadable", null), percent: percent ?? (text === "*" ? "*" : null) };
  if (DASH.test(text)) return done("dash", 0);
  if (ABSENT.test(text)) return done("absent", null);
  const bare = text.replace(/^(?:up to|approximately)\s/i, "").replace(UNIT_BEHIND, "");
  const whole = WHOLE_WITH_CENTS.exec(bare)?.[1];
  if (whole !== undefined) return { ...readCount(whole), marks: marked.marks, percent };
  if (!GROUPED.test(bare) && !PLAIN.test(bare)) return done("unreadable", null);
  if (bare.length > 1 && bare.startsWith("0")) return done("unreadable", null);
  const value = Number(bare.replaceAll(",", ""));
  return Number.isSafeInteger(value) ? done("count", value) : done("unreadable", null);
}

/** True for a count cell that gives a figure, 0 included. */
export function hasCount(cell: CountCell): boolean {
  return cell.state === "count" || cell.state === "dash";
}
