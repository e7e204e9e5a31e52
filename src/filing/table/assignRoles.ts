import { readPercentCell } from "../rows/readPercentCell";
import { isValue, withoutMarks } from "../rows/valueShape";
import { columnMeaning, type ColumnMeaning, type Measure, type Phase, type SecurityClass } from "./columnMeaning";
import type { RawTable } from "./rawTable";
import { settleByArithmetic, tiesInMostRows } from "./settleByArithmetic";

export type FigureRole = "prior" | "percentPrior" | "offered" | "after" | "percentAfter";
export const FIGURE_ROLES: readonly FigureRole[] = ["prior", "percentPrior", "offered", "after", "percentAfter"];

/** Which logical column holds what; null = the table has no such column. */
export interface Roles {
  readonly name: number;
  readonly columns: Readonly<Record<FigureRole, number | null>>;
  /** Count columns whose heading does not say when. */
  readonly unknownCounts: readonly number[];
  readonly meanings: readonly ColumnMeaning[];
  /** Roles that two columns claim alike: their figures need eyes. */
  readonly contested: readonly FigureRole[];
  readonly security: SecurityClass | null;
  /** The offered column's heading does not say that its shares are offered: it is the only count of a table of selling holders. */
  readonly assumesOffered: boolean;
  /** Why no row can be trusted without a look, in words; null = it can. */
  readonly doubt: string | null;
}

/** Finds the role of every column by its heading, by what its cells look like, and by the column to its left. */
export function assignRoles(table: RawTable): Roles {
  const name = nameColumn(table);
  const meanings = completeMeanings(table, name);
  const figures = meanings.map((meaning, column) => ({ meaning, column })).filter(({ meaning }) => meaning.kind === "figure");
  const classes = new Set(figures.filter(({ meaning }) => meaning.phase !== null).map(({ meaning }) => meaning.security));
  const security: SecurityClass | null = classes.has("common") ? "common" : classes.has(null) ? null : ([...classes][0] ?? null);
  const series = figures.filter(({ meaning }) => meaning.phase === "offered").concat(figures).map(({ meaning }) => meaning.series).find((letter) => letter !== null) ?? null;
  const eligible = figures.filter(({ meaning }) => meaning.series === null || meaning.series === series).filter(({ meaning }) => meaning.security === security || (security === "common" && meaning.security === null && (!classes.has("notes") || /\bshares?\b/i.test(meaning.heading))));
  const claimsOf = (phase: Phase, measure: readonly Measure[]): Claim[] => eligible.filter(({ meaning }) => meaning.phase === phase && meaning.measure !== null && measure.includes(meaning.measure));
  const settled = settle(table, claimsOf("before", COUNTS), claimsOf("offered", COUNTS), claimsOf("after", COUNTS));
  const contested: FigureRole[] = [];
  const pick = (role: FigureRole, phase: Phase, measure: readonly Measure[]): number | null => {
    const count = phase === "before" ? "prior" : phase;
    if (settled && role === count) return settled[count];
    const claims = claimsOf(phase, measure);
    const beside = settled && claims.find(({ column }) => column > settled[count]);
    if (beside) return beside.column;
    const best = prefer(claims);
    if (best === "contested") contested.push(role);
    return best === "contested" ? (claims[0]?.column ?? null) : best;
  };
  const columns: Record<FigureRole, number | null> = {
    prior: pick("prior", "before", COUNTS),
    percentPrior: pick("percentPrior", "before", ["percent"]),
    offered: pick("offered", "offered", COUNTS),
    after: pick("after", "after", COUNTS),
    percentAfter: pick("percentAfter", "after", ["percent"]),
  };
  const unknownCounts = eligible.filter(({ meaning }) => meaning.phase === null && meaning.measure === "count").map(({ column }) => column);
  const roles: Roles = { name, columns, unknownCounts, meanings, contested, security, assumesOffered: false, doubt: null };
  return table.origin === "tabs" && figures.some(({ meaning }) => meaning.heading === "" && meaning.measure === "count") ? unaligned(table, roles, figures) : roles;
}

/** In recognised text a column of counts without a heading says that the headings were broken and stand over other columns. */
function unaligned(table: RawTable, roles: Roles, figures: readonly Claim[]): Roles {
  const [prior, offered, after, ...more] = figures.filter(({ meaning }) => meaning.measure !== null && COUNTS.includes(meaning.measure)).map(({ column }) => column);
  const doubt = "the headings do not line up with the columns of figures";
  if (prior === undefined || offered === undefined || after === undefined || more.length > 0 || !tiesInMostRows(table, { prior, offered, after })) return { ...roles, doubt };
  return { ...roles, columns: { ...roles.columns, prior, offered, after }, unknownCounts: [], contested: [], doubt: `${doubt}; before less offered being after told which is which` };
}

const COUNTS: readonly Measure[] = ["count", "both"];

/** What arithmetic says where headings leave two columns for one figure. */
function settle(table: RawTable, prior: readonly Claim[], offered: readonly Claim[], after: readonly Claim[]): ReturnType<typeof settleByArithmetic> {
  if (![prior, offered, after].some((claims) => prefer(claims) === "contested")) return null;
  const [before, sold, left] = [prior, offered, after].map((claims) => {
    const one = prefer(claims);
    return one === "contested" ? claims.map(({ column }) => column) : one === null ? [] : [one];
  });
  return settleByArithmetic(table, { prior: before ?? [], offered: sold ?? [], after: left ?? [] });
}

type Claim = { readonly meaning: ColumnMeaning; readonly column: number };

/** The one column among several of the same meaning: the total, else the one without the over-allotment; two that claim alike contest it. */
function prefer(claims: readonly Claim[]): number | null | "contested" {
  if (claims.length < 2) return claims[0]?.column ?? null;
  const totals = claims.filter(({ meaning }) => meaning.isTotal);
  if (totals.length === 1) return totals[0]?.column ?? null;
  const base = claims.filter(({ meaning }) => meaning.overAllotment !== "with");
  if (base.length === 1) return base[0]?.column ?? null;
  return "contested";
}

function nameColumn(table: RawTable): number {
  const wordiness = table.columns.map((_, column) => {
    const cells = table.rows.map((row) => row.cells[column]?.text ?? "").filter((text) => text !== "");
    return cells.filter((text) => /[A-Za-z]{2}/.test(text) && !isValue(text)).length;
  });
  const titled = table.columns.findIndex((column, index) => /\bname|holder/i.test(column.levels.map((level) => level.text).join(" ")) && (wordiness[index] ?? 0) > 0 && !/\bvoting\b|\bnatural person/i.test(column.levels.map((level) => level.text).join(" ")));
  const first = wordiness.findIndex((count) => count > 0 && count >= table.rows.length / 4);
  if (titled >= 0 && (first < 0 || titled <= first || (wordiness[titled] ?? 0) >= (wordiness[first] ?? 0))) return titled;
  return first >= 0 ? first : 0;
}

function completeMeanings(table: RawTable, name: number): ColumnMeaning[] {
  const meanings: ColumnMeaning[] = [];
  table.columns.forEach((column, index) => {
    const meaning = columnMeaning(column);
    if (index === name) return meanings.push({ ...meaning, kind: "name" });
    if (meaning.kind === "words") return meanings.push(meaning);
    const texts = table.rows.map((row) => row.cells[index]?.text ?? "").filter((text) => text !== "");
    const words = texts.filter((text) => !isValue(text) && /[A-Za-z]{3}/.test(withoutMarks(text)) && !/^\d{1,3}(?:,\d{3})+\b/.test(text));
    if (words.length > texts.length / 2) return meanings.push({ ...meaning, kind: "words" });
    const left = meanings.at(-1);
    const measure = measureOf(meaning, texts);
    const follows = measure === "percent" && left?.kind === "figure";
    return meanings.push({ ...meaning, measure, phase: meaning.phase ?? (follows ? left.phase : null), series: meaning.series ?? (follows ? left.series : null), security: follows ? (meaning.security === null || left.measure === "count" ? left.security : meaning.security) : meaning.security });
  });
  return meanings;
}

/** The measure that the heading names, unless the cells plainly show another. */
function measureOf(meaning: ColumnMeaning, texts: readonly string[]): Measure | null {
  const money = texts.filter((text) => text.startsWith("$")).length;
  if (money > texts.length / 3) return "amount";
  const percents = texts.filter((text) => /%$/.test(withoutMarks(text)) && readPercentCell(text).state === "percent").length;
  const grouped = texts.filter((text) => /\d,\d{3}|^\d{4,}/.test(text)).length;
  if (meaning.measure === "percent" && grouped > 0 && percents === 0) return grouped > texts.length / 4 ? "count" : "percent";
  if ((meaning.measure === null || meaning.measure === "count") && percents > 0 && grouped === 0) return "percent";
  if (meaning.measure === "count" && grouped === 0 && percents === 0 && texts.length > 1 && texts.every((text) => withoutMarks(text) === "*")) return "percent";
  return meaning.measure ?? (grouped > 0 || texts.some((text) => isValue(text)) ? "count" : null);
}
