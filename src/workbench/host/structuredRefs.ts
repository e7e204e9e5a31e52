/**
 * Excel's table references as typed, `[@Prior]`, `[@[Owned before]]`, `Holders[@Prior]`, `[Prior]`, `Holders[[#Totals],[Prior]]`,
 * and as Univer 0.25.1 reads them: only `Holders[[#This Row],[Prior]]` and `Holders[Prior]`, in the exact case of the table's
 * own names. Univer's tables have no totals row, so a reference that includes it becomes a hidden defined name on those cells.
 */
export interface TableDirectory {
  /** The table's own spelling of its name and of one of its columns; null for a table that is not there. */
  canonical(table: string, column: string | null): { readonly table: string; readonly column: string | null } | null;
  /** A hidden name for cells that include the totals row: of all columns, of one, or of a stretch of columns. */
  totalsName(table: string, part: TotalsPart, columns: readonly string[]): string;
  /** What such a name stands for, in Excel's spelling; null when it is none. */
  totalsText(name: string): string | null;
}

/** `#Totals`, `#All` with a totals row, or `#Data` and `#Totals` together. */
export type TotalsPart = "Totals" | "All" | "DataTotals";

/** Begins every hidden name that stands for a table's totals row. */
export const TOTALS_NAME = "_Totals_";

// What is no reference: a string, or a sheet's quoted name.
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)/y;
const NAME_LETTER = /[\p{L}\p{N}_.\\]/u;

/** Calls `onReference` for every bracketed reference of a formula with the table's name before it ("" for none) and what stands inside. */
export function mapReferences(formula: string, onReference: (table: string, inner: string) => string): string {
  if (!formula.includes("[")) return formula;
  let out = "";
  let done = 0;
  let at = 0;
  while (at < formula.length) {
    const letter = formula[at];
    if (letter === '"' || letter === "'") {
      QUOTED.lastIndex = at;
      at += QUOTED.exec(formula)?.[0].length ?? 1;
    } else if (letter !== "[") {
      at++;
    } else {
      const end = closingBracket(formula, at);
      const name = nameBefore(formula, done, at);
      out += formula.slice(done, at - name.length) + onReference(name, formula.slice(at + 1, end));
      at = end + 1;
      done = at;
    }
  }
  return out + formula.slice(done);
}

/** The name that ends at `end`, from `start` on: it does not begin with a digit or a dot. */
function nameBefore(formula: string, start: number, end: number): string {
  let from = end;
  while (from > start && NAME_LETTER.test(formula[from - 1]!)) from--;
  while (from < end && /[\p{N}.]/u.test(formula[from]!)) from++;
  return formula.slice(from, end);
}

function closingBracket(formula: string, from: number): number {
  let depth = 0;
  for (let i = from; i < formula.length; i++) {
    if (formula[i] === "'" && depth > 0) i++;
    else if (formula[i] === "[") depth++;
    else if (formula[i] === "]" && --depth === 0) return i;
  }
  return formula.length;
}

// Univer's lexer stumbles over brackets, commas and the like in a column's name: there it is called by look-alikes from the
// private use area, which no workbook holds.
const UNREADABLE = /[[\]#'@"(),:{}\n\r\t]|^ +| +$/g;
const ALIAS = 0xe000;

/** A column's name as Univer holds it. */
export const engineColumn = (name: string): string => name.replace(UNREADABLE, (letters) => [...letters].map((letter) => String.fromCharCode(ALIAS + letter.charCodeAt(0))).join(""));
/** A column's name as Excel shows it. */
export const excelColumn = (name: string): string => name.replace(/[\uE009-\uE07D]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - ALIAS));

/** `'` stands before `[ ] # '` (and `@`) in a column's name inside a reference. */
const unescape = (column: string): string => column.replace(/'(.)/gs, "$1");
const escape = (column: string): string => column.replace(/[[\]#'@]/g, "'$&");
/** A column's name as it stands in a reference. */
export const referenceColumn = escape;

interface Reference {
  readonly thisRow: boolean;
  readonly items: readonly string[];
  readonly columns: readonly string[];
}

const ITEM = /^#(All|Data|Headers|Totals|This Row)$/i;

/** What stands inside the outer brackets; null when it is no table reference (an external workbook's name, for one). */
function parseInner(inner: string): Reference | null {
  const text = inner.trim();
  const thisRow = text.startsWith("@");
  const rest = thisRow ? text.slice(1).trim() : text;
  if (rest === "") return { thisRow, items: [], columns: [] };
  if (!rest.startsWith("[")) {
    if (ITEM.test(rest)) return { thisRow, items: [itemName(rest)], columns: [] };
    return { thisRow, items: [], columns: [unescape(rest)] };
  }
  const items: string[] = [];
  const columns: string[] = [];
  let at = 0;
  while (at < rest.length) {
    if (rest[at] !== "[") {
      at++;
      continue;
    }
    const end = closingBracket(rest, at);
    const part = rest.slice(at + 1, end);
    if (ITEM.test(part.trim())) items.push(itemName(part.trim()));
    else columns.push(unescape(part));
    at = end + 1;
  }
  return columns.length > 2 ? null : { thisRow: thisRow || items.includes("This Row"), items: items.filter((item) => item !== "This Row"), columns };
}

function itemName(text: string): string {
  const wanted = text.slice(1).toLowerCase();
  return ["All", "Data", "Headers", "Totals", "This Row"].find((name) => name.toLowerCase() === wanted)!;
}

/** A formula as Excel shows it → as Univer calculates it. `home` is the table that holds the cell, or null. */
export function toEngine(formula: string, home: string | null, directory: TableDirectory): string {
  if (!formula.includes("[")) return formula;
  return mapReferences(formula, (table, inner) => {
    const given = table || home;
    const reference = parseInner(inner);
    const known = given ? directory.canonical(given, null) : null;
    if (!reference || !known) return `${table}[${inner}]`;
    const excelNames = reference.columns.map((column) => directory.canonical(known.table, column)?.column ?? column);
    const columns = excelNames.map(engineColumn);
    const named = columns.map((column) => `[${column}]`).join(":");
    const { items } = reference;
    if (reference.thisRow) return named ? `${known.table}[[#This Row],${named}]` : `${known.table}[#This Row]`;
    if (items.includes("Totals")) return directory.totalsName(known.table, items.includes("Data") ? "DataTotals" : "Totals", excelNames);
    if (items.includes("All")) return directory.totalsName(known.table, "All", excelNames);
    const rows = items.filter((item) => item !== "Data" || items.length > 1 || columns.length === 0);
    if (rows.length === 0 && columns.length === 1) return `${known.table}[${columns[0]}]`;
    if (rows.length === 1 && columns.length === 0) return `${known.table}[#${rows[0]}]`;
    return `${known.table}[${[...rows.map((item) => `[#${item}]`), ...(named ? [named] : [])].join(",")}]`;
  });
}

const HIDDEN_NAME = /\b_Totals_\w+/g;
const BARE_COLUMN = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** A formula as Univer holds it → as Excel shows it in a cell of the table `home` (null outside tables). */
export function toExcel(formula: string, home: string | null, directory: TableDirectory): string {
  const text = formula.includes("[") ? mapReferences(formula, (table, inner) => shown(table, inner, home)) : formula;
  return text.includes(TOTALS_NAME) ? text.replace(HIDDEN_NAME, (name) => directory.totalsText(name) ?? name) : text;
}

function shown(table: string, inner: string, home: string | null): string {
  const row = /^\[#This Row\]\s*(?:,\s*(.*))?$/s.exec(inner);
  const own = table === home ? "" : table;
  if (inner === "#This Row") return `${own}[@]`;
  if (!row) return `${table}[${escapeInner(inner)}]`;
  const columns = (row[1] ?? "").replace(/^\[|\]$/g, "");
  if (columns.includes("]:[")) return `${own}[@${escapeInner(`[${columns}]`)}]`;
  return `${own}[@${BARE_COLUMN.test(columns) ? columns : `[${escape(excelColumn(columns))}]`}]`;
}

function escapeInner(inner: string): string {
  if (inner.startsWith("[")) return inner.replace(/\[([^[\]]*)\]/g, (whole, name: string) => (ITEM.test(name) ? whole : `[${escape(excelColumn(name))}]`));
  return ITEM.test(inner) ? inner : escape(excelColumn(inner));
}
