import type { CivilDate } from "../../core/exact/civilDate";
import { fromSerial } from "../../core/exact/serialDate";
import { toRatio } from "../../core/exact/toRatio";
import type { Ratio } from "../../core/exact/ratio";
import type { Finding, LockUpPlace } from "../../core/finding";

/** One row of a table of ours, read by its headings; every reading that cannot be meant is said with its row and column. */
export class TableRow {
  constructor(private readonly what: string, private readonly table: LockUpPlace["table"], private readonly number: number, private readonly cells: ReadonlyMap<string, unknown>, private readonly findings: Finding[]) {}

  isBlank(...headers: readonly string[]): boolean { return headers.every((header) => this.raw(header) === ""); }
  has(header: string): boolean { return this.raw(header) !== ""; }
  text(header: string): string { return String(this.raw(header)).trim(); }

  date(header: string): CivilDate | null {
    const value = this.raw(header);
    if (value === "") return null;
    const day = typeof value === "number" ? fromSerial(value) : null;
    if (day === null) this.say(header, "no date. Enter a date");
    return day;
  }

  shares(header: string): number | null {
    const value = this.raw(header);
    if (value === "") return null;
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
    this.say(header, "no whole number of shares. Enter 0 or more");
    return null;
  }

  volume(header: string): number | null {
    const value = this.raw(header);
    if (value === "") return null;
    if (typeof value === "number" && Number.isFinite(value) && value >= 0) return value;
    this.say(header, "no number of 0 or more. Correct it");
    return null;
  }

  percent(header: string): Ratio | null {
    const value = this.raw(header);
    if (value === "") return null;
    if (typeof value === "number" && value >= 0 && value <= 1) return toRatio(value);
    this.say(header, "no percentage of 0% to 100%. Enter it as 25%");
    return null;
  }

  /** One of the words of a list, in any case; the first where the cell is empty and `mayBeEmpty`. */
  word<T extends string>(header: string, words: Readonly<Record<T, string>>, mayBeEmpty: boolean): T | null {
    const text = this.text(header).toLowerCase();
    const kinds = Object.keys(words) as T[];
    if (text === "" && mayBeEmpty) return kinds[0]!;
    const found = kinds.find((kind) => words[kind].toLowerCase() === text);
    if (found === undefined) this.say(header, `none of ${kinds.map((kind) => words[kind]).join(", ")}. Choose one`);
    return found ?? null;
  }

  yes(header: string): boolean { return this.word(header, { no: "No", yes: "Yes" }, true) === "yes"; }

  missing(header: string): void { this.findings.push(this.finding(`${header} is missing. Enter it, or clear the row.`, header)); }
  empty(): void { this.findings.push(this.finding("is empty. Delete the row, or fill it in.")); }

  /** Where the row stands; `column` a cell of it. */
  place(column?: string): LockUpPlace { return { kind: "lockUp", table: this.table, at: this.number - 1, ...(column === undefined ? {} : { column }) }; }

  private raw(header: string): unknown {
    const value = this.cells.get(header) ?? "";
    return typeof value === "string" && value.trim() === "" ? "" : value;
  }
  private say(header: string, what: string): void { this.findings.push(this.finding(`${header}: ${JSON.stringify(this.raw(header))} is ${what}.`, header)); }
  private finding(message: string, column?: string): Finding {
    return { check: "lock-up-terms", severity: "error", message: `${this.what}, row ${this.number}: ${message}`, subjects: [this.place(column)] };
  }
}

/** The used rows of a table's values, its header first; blank rows at the end are none. `entered` are the headings that make a row used. */
export function tableRows(what: string, table: LockUpPlace["table"], values: readonly (readonly unknown[])[], entered: readonly string[], findings: Finding[], firstRow = 1): TableRow[] {
  const [headers = [], ...body] = values;
  const rows = body.map((cells, index) => new TableRow(what, table, index + firstRow, new Map(headers.map((header, column) => [String(header), cells[column]])), findings));
  const used = rows.slice(0, rows.reduce((length, row, index) => (row.isBlank(...entered) ? length : index + 1), 0));
  return used.filter((row) => {
    if (!row.isBlank(...entered)) return true;
    row.empty();
    return false;
  });
}
