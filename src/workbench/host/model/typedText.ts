/** What Excel makes of a text that is typed into a cell or written through `values`: a number, a truth value, or the text. */
export interface Typed {
  readonly value: number | boolean | string;
  /** The number format that such a text brings to a cell whose format is General. */
  readonly format?: string;
  /** The text stood behind an apostrophe and stays text. */
  readonly quoted?: boolean;
}

const NUMBER = /^([-+]?)(\$?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:e([-+]?\d{1,3}))?(%?)$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/i;

/** Reads `text` as en-US Excel does; `today` gives the year that a date without one means. */
export function readTyped(text: string, today = new Date()): Typed {
  if (text.startsWith("'")) return { value: text.slice(1), quoted: true };
  const trimmed = text.trim();
  if (trimmed === "") return { value: text };
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  if (ERRORS.test(trimmed)) return { value: trimmed.toUpperCase() };
  return readNumber(trimmed) ?? readTime(trimmed) ?? readDate(trimmed, today.getFullYear()) ?? { value: text };
}

function readNumber(text: string): Typed | null {
  const bracketed = /^\(([^()]+)\)$/.exec(text);
  const match = NUMBER.exec((bracketed ? bracketed[1]! : text).replace(/^(\$)([-+])/, "$2$1"));
  if (!match || !/\d/.test(match[3]! + (match[4] ?? ""))) return null;
  const [, sign, dollar, whole, fraction = "", exponent, percent] = match;
  if (bracketed && sign) return null;
  const decimals = fraction.length > 1;
  const size = Number(`${whole!.replace(/,/g, "") || "0"}${decimals ? fraction : ""}e${exponent ?? "0"}`);
  if (!Number.isFinite(size)) return null;
  const value = (sign === "-" || bracketed ? -size : size) || 0;
  if (percent) return { value: percentOf(value), format: decimals ? "0.00%" : "0%" };
  if (dollar) return { value, format: decimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)" };
  if (exponent !== undefined) return { value, format: "0.00E+00" };
  if (whole!.includes(",")) return { value, format: decimals ? "#,##0.00" : "#,##0" };
  return { value };
}

// 4.99 / 100 is 0.0499 exactly as Excel parses it, not as a double division gives it.
const percentOf = (value: number): number => Number(`${value}e-2`) || value / 100;

function readTime(text: string): Typed | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?$/i.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds, half] = match;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  }
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86400;
  return { value, format: half ? (seconds ? "h:mm:ss AM/PM" : "h:mm AM/PM") : seconds ? "h:mm:ss" : "h:mm" };
}

function readDate(text: string, thisYear: number): Typed | null {
  let match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (match) return dated(century(match[3]!), Number(match[1]), Number(match[2]), "m/d/yyyy");
  match = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (match) return dated(Number(match[1]), Number(match[2]), Number(match[3]), "m/d/yyyy");
  match = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (match) return dated(thisYear, Number(match[1]), Number(match[2]), "d-mmm");
  match = /^(\d{1,2})[- ]([a-z]{3,9})\.?(?:[- ,]+(\d{4}|\d{2}))?$/i.exec(text);
  if (match) return dated(match[3] ? century(match[3]) : thisYear, month(match[2]!), Number(match[1]), match[3] ? "d-mmm-yy" : "d-mmm");
  match = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  if (match) return dated(Number(match[3]), month(match[1]!), Number(match[2]), "d-mmm-yy");
  match = /^([a-z]{3,9})[- ](\d{4}|\d{2})$/i.exec(text);
  if (match && (match[2]!.length === 4 || Number(match[2]) > 31)) return dated(century(match[2]!), month(match[1]!), 1, "mmm-yy");
  match = /^([a-z]{3,9})[- ](\d{1,2})$/i.exec(text);
  if (match) return dated(thisYear, month(match[1]!), Number(match[2]), "d-mmm");
  return null;
}

// Excel's window for two digits: 00–29 are 20xx, 30–99 are 19xx.
function century(year: string): number {
  const n = Number(year);
  return year.length === 4 ? n : n < 30 ? 2000 + n : 1900 + n;
}

const FULL = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
function month(name: string): number {
  const lower = name.toLowerCase();
  const short = MONTHS.indexOf(lower);
  return (short >= 0 ? short : lower === "sept" ? 8 : FULL.indexOf(lower)) + 1;
}

function dated(year: number, monthNumber: number, day: number, format: string): Typed | null {
  const serial = dateSerial(year, monthNumber, day);
  return serial === null ? null : { value: serial, format };
}

/** Excel's serial of a civil date from 1900 on, with its 29 February 1900; null when there is no such day. */
export function dateSerial(year: number, monthNumber: number, day: number): number | null {
  const time = Date.UTC(year, monthNumber - 1, day);
  const date = new Date(time);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== monthNumber - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / 86400000);
  return days > 60 ? days : days - 1;
}
