import type { Shares } from "../../core/exact/shares";
import type { ListCell } from "./listGrid";

/** A cell read as a share count, or what is wrong with it and the remedy. `fraction` is set where rounding down would cure it. */
export type CountReading =
  | { readonly ok: true; readonly value: Shares | null }
  | { readonly ok: false; readonly problem: string; readonly fraction?: Shares };

const NONE = /^(-+|[–—−]+|-0-|nil|none)$/i;
const UNKNOWN = /^n\/?a$/i;
const WHOLE = /^\d{1,3}(,\d{3})+$|^\d+$/;
const FRACTION = /^(\d{1,3}(?:,\d{3})+|\d+)\.(\d+)$/;

function whole(digits: string, shown: string): CountReading {
  const value = Number(digits.replace(/,/g, ""));
  if (!Number.isSafeInteger(value)) return { ok: false, problem: `"${shown}" is more shares than can be counted exactly. Check the number.` };
  return { ok: true, value };
}

/** Blank and "N/A" are null; a dash, "-0-" or "none" is 0; thousands separators, blanks and a word "shares" after the number are read over. */
export function readCount(cell: ListCell): CountReading {
  if (cell === null || cell === "") return { ok: true, value: null };
  const shown = String(cell).trim();
  if (typeof cell === "boolean") return { ok: false, problem: `"${shown}" is not a number of shares. Write whole shares, such as 12,000.` };
  if (typeof cell === "number") return readNumber(cell);
  if (shown === "" || UNKNOWN.test(shown)) return { ok: true, value: null };
  if (NONE.test(shown)) return { ok: true, value: 0 };
  const text = shown.replace(/(shares?|shs?\.?)$/i, "").replace(/[\u00a0\u202f\s']/g, "");
  if (/^\(.*\)$/.test(text) || /^[-−–]\d/.test(text)) return { ok: false, problem: `${shown} is negative. A share count is 0 or more.` };
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(text)) return whole(text.replace(/\./g, ""), shown);
  if (WHOLE.test(text)) return whole(text, shown);
  const fraction = FRACTION.exec(text);
  if (!fraction) return { ok: false, problem: `"${shown}" is not a number of shares. Write whole shares, such as 12,000.` };
  if (/^0*$/.test(fraction[2])) return fraction[2].length === 3 ? ambiguous(shown) : whole(fraction[1], shown);
  if (/^\d{1,3}\.\d{3}$/.test(text)) return ambiguous(shown);
  return { ok: false, problem: `${shown} has a fraction of a share. Write whole shares, or choose to round down.`, fraction: Number(fraction[1].replace(/,/g, "")) };
}

function ambiguous(shown: string): CountReading {
  return { ok: false, problem: `${shown} can be ${shown.replace(".", ",")} shares or a fraction of a share. Write it without the point, or with a comma.` };
}

function readNumber(cell: number): CountReading {
  if (!Number.isFinite(cell)) return { ok: false, problem: "This is not a number of shares. Write whole shares, such as 12,000." };
  if (cell < 0) return { ok: false, problem: `${cell.toLocaleString("en-US")} is negative. A share count is 0 or more.` };
  if (!Number.isInteger(cell)) return { ok: false, problem: `${cell.toLocaleString("en-US", { maximumFractionDigits: 10 })} has a fraction of a share. Write whole shares, or choose to round down.`, fraction: Math.floor(cell) };
  if (!Number.isSafeInteger(cell)) return { ok: false, problem: `${cell} is more shares than can be counted exactly. Check the number.` };
  return { ok: true, value: cell };
}
