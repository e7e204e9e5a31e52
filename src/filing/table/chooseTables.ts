import type { Block, Grid } from "../source/block";
import { assignRoles, type FigureRole, type Roles } from "./assignRoles";
import { foldSideBySide } from "./foldSideBySide";
import { gridToTable, gridToTableSteps } from "./gridToTable";
import { cellsByRow, countHeadingRows } from "./headingRows";
import { joinSplitNames } from "./joinSplitNames";
import type { RawTable } from "./rawTable";
import { withinBounds } from "./withinBounds";

/** A table of a document that may name selling holders. */
export interface Candidate {
  readonly table: RawTable;
  readonly roles: Roles;
  readonly block: number;
  readonly score: number;
  /** Heading-less, taken on from the table before it. */
  readonly continues: boolean;
}

export interface Choice {
  /** Parts of the one table in reading order. */
  readonly parts: readonly Candidate[];
  /** Tables of selling holders with other columns, which were left aside. */
  readonly leftAside: readonly Candidate[];
  /** Role read from arithmetic or from the only column left, in words. */
  readonly reasons: readonly string[];
}

const SELLING = /\b(?:selling|resale|registering|offering|participating)\s+(?:stock|share|security|unit|note|warrant|equity|bond)?\s?-?(?:holders?|owners?|persons?|parties|investors?)\b|\bselling\s+\w+holders?\b/i;
const FEE = /registration fee|fee rate|\bfee$|filing fee|aggregate offering price|fee calculation|maximum aggregate|proposed maximum|per (?:share|unit|note)\b.{0,40}\b(?:total|proceeds)/i;
const UNDERWRITER = /^\s*underwriters?\s*(?:name)?\b/i;
const MANAGEMENT = /\b(?:directors|executive officers|5%|five percent|greater than 5|principal (?:stock|share)holders|named executive)\b/i;
/** What a first column lists that is no list of holders. */
const NOT_NAMES = /\b(?:dates?|days|period|event|title(?: of|$)|class of|plan category|description|years?|quarter|exhibit|item|page|expense)\b/i;
const FURNITURE_CHARACTERS = 300;
const PAUSE_TABLES = 10;
const HEADING_ROWS = 16;
const HINT = /own|offer|sold|sale|sell|held|hold|regist|issuable|after/i;

/**
 * The table of the selling holders among all tables of a document, with the parts that page breaks cut off it. A table needs a column of
 * offered shares, or one of shares after the sale under words that name selling holders; a fee table or one of management alone is none.
 * @param blocks the document in reading order
 * @param registered counts that the cover states, by which an untitled column of offered shares is known
 */
export function* chooseTables(blocks: readonly Block[], registered: readonly number[]): Generator<void, Choice | null, void> {
  const candidates: Candidate[] = [];
  let looked = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "table" || !mayName(block.grid)) continue;
    candidates.push(...(yield* candidate(blocks, index, withinBounds(block.grid), registered)));
    if (++looked % PAUSE_TABLES === 0) yield;
  }
  const best = candidates.filter((found) => found.score >= 4).sort((a, b) => b.score - a.score || b.table.rows.length - a.table.rows.length)[0];
  if (!best) return null;
  const signature = signatureOf(best);
  const alike = candidates.filter((found) => found === best || (found.score >= 4 && signatureOf(found) === signature));
  const parts: Candidate[] = [];
  for (const part of alike.sort((a, b) => a.block - b.block)) parts.push(part, ...continuations(blocks, part, candidates));
  const leftAside = candidates.filter((found) => found.score >= 5 && !parts.some((part) => part.block === found.block));
  return { parts, leftAside, reasons: [] };
}

/** A quick look before the table is laid out: some cell near the top speaks of owning, offering or selling. */
function mayName(grid: Grid): boolean {
  return grid.columns > 1 && grid.cells.some((cell) => cell.row < HEADING_ROWS && HINT.test(cell.text));
}

function* candidate(blocks: readonly Block[], index: number, grid: Grid, registered: readonly number[]): Generator<void, Candidate[], void> {
  const laidOut = yield* gridToTableSteps(grid);
  const table = laidOut && joinSplitNames(foldSideBySide(laidOut));
  if (!table || table.columns.length < 2 || table.rows.length === 0) return [];
  yield;
  const first = assignRoles(table);
  yield;
  const nameHeading = first.meanings[first.name]?.heading ?? "";
  const headings = first.meanings.map((meaning) => meaning.heading).join(" ");
  if (FEE.test(headings) || UNDERWRITER.test(nameHeading)) return [];
  if (first.columns.offered === null && first.columns.after === null && first.unknownCounts.length === 0) return [];
  const context = contextBefore(blocks, index);
  const selling = (SELLING.test(nameHeading) ? 2 : 0) + (SELLING.test(context.near) ? 1 : 0) + (SELLING.test(context.heading) ? 2 : 0);
  const roles = resolveOffered(table, first, registered, selling > 0 && (first.columns.after !== null || SELLING.test(nameHeading)));
  const { offered, after, prior, percentAfter } = roles.columns;
  let score = (offered !== null ? 3 : 0) + (after !== null ? 2 : 0) + (prior !== null ? 1 : 0) + (percentAfter !== null ? 0.5 : 0) + Math.min(selling, 3);
  if (offered === null && (after === null || selling < 2)) score = Math.min(score, 2);
  if (prior === null && after === null && !SELLING.test(nameHeading) && !SELLING.test(context.heading)) score = Math.min(score, 3);
  if (NOT_NAMES.test(nameHeading)) score = 0;
  if (roles.assumesOffered) score += 1;
  if (MANAGEMENT.test(`${nameHeading} ${context.heading}`) && (offered === null || roles.assumesOffered)) score = 0;
  return [{ table, roles, block: index, score, continues: false }];
}

/** Words before a table: the last heading-like line, and the last 1,500 characters. */
function contextBefore(blocks: readonly Block[], index: number): { near: string; heading: string } {
  let near = "";
  let heading = "";
  for (let at = index - 1; at >= 0 && at > index - 60; at--) {
    const block = blocks[at];
    if (block?.kind !== "text") continue;
    if (near.length < 1500) near = `${block.text} ${near}`;
    if (heading === "" && block.text.length < 90 && /[A-Za-z]{4}/.test(block.text) && !/[.;:,]$/.test(block.text) && (block.text === block.text.toUpperCase() || SELLING.test(block.text)) && !/table of contents/i.test(block.text)) heading = block.text;
    if (heading !== "" && near.length >= 1500) break;
  }
  return { near, heading };
}

/** An untitled count column is the offered one when its sum is the number that the cover registers, or when no other is left. */
function resolveOffered(table: RawTable, roles: Roles, registered: readonly number[], selling: boolean): Roles {
  if (roles.columns.offered !== null || roles.unknownCounts.length === 0) return roles;
  const ties = roles.unknownCounts.filter((column) => registered.includes(sumOf(table, column)));
  const only = roles.unknownCounts.length === 1 && roles.columns.prior === null && roles.columns.after === null ? roles.unknownCounts[0] : undefined;
  if (ties.length !== 1 && only !== undefined && selling) return { ...roles, columns: { ...roles.columns, offered: only }, unknownCounts: [], assumesOffered: true };
  const chosen = ties.length === 1 ? ties[0] : undefined;
  if (chosen === undefined || !selling) return roles;
  return { ...roles, columns: { ...roles.columns, offered: chosen }, unknownCounts: roles.unknownCounts.filter((column) => column !== chosen) };
}

function sumOf(table: RawTable, column: number): number {
  let sum = 0;
  for (const row of table.rows) {
    const text = row.cells[column]?.text ?? "";
    const figure = /^\d[\d,]*/.exec(text)?.[0];
    if (figure && !/^(?:sub)?total/i.test(row.cells[0]?.text ?? "")) sum += Number(figure.replaceAll(",", ""));
  }
  return sum;
}

function signatureOf(found: Candidate): string {
  const columns = found.roles.columns;
  return `${(Object.keys(columns) as FigureRole[]).map((role) => (columns[role] === null ? "-" : "+")).join("")}${found.roles.security ?? "common"}`;
}

/** Tables without headings that follow a part with nothing but a page's furniture between, laid out alike. */
function continuations(blocks: readonly Block[], part: Candidate, candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  let between = 0;
  for (let at = part.block + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) break;
    if (block.kind === "text") {
      between += block.text.length;
      if (between > FURNITURE_CHARACTERS || /^\s*(?:\(|\*|<F)\s?\d{0,3}\)?/.test(block.text)) break;
      continue;
    }
    if (candidates.some((other) => other.block === at && other.score >= 4)) break;
    const laidOut = gridToTable(withinBounds(block.grid), part.table.groups);
    const continued = laidOut && joinSplitNames(foldSideBySide(laidOut, part.table.columns.length));
    const headed = hasHeadings(block.grid);
    if (!continued || headed || !looksAlike(continued, part)) break;
    found.push({ ...part, table: continued, block: at, continues: true });
    between = 0;
  }
  return found;
}

/** True when the first row of a grid names several columns. */
function hasHeadings(grid: Grid): boolean {
  const rows = cellsByRow(grid);
  return rows.slice(0, grid.headingRows ?? countHeadingRows(rows)).some((cells) => cells.length > 1);
}

function looksAlike(table: RawTable, part: Candidate): boolean {
  const { offered, after, prior } = part.roles.columns;
  const counts = [offered, after, prior].filter((column): column is number => column !== null);
  return table.rows.some((row) => counts.some((column) => /^(?:\d|[-–—])/.test(row.cells[column]?.text ?? "")) && /[A-Za-z]/.test(row.cells[part.roles.name]?.text ?? ""));
}
