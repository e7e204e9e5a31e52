import { NO_FIGURES, type AssembledRow, type LeftOut, type LineRow } from "./assembledRow";
import { isAddressLine } from "./address";
import { lastIndexWhere } from "./lastIndexWhere";
import { nameAndAddress } from "./nameAndAddress";
import { groupHeading } from "./groupHeading";
import { headsHolders, isSubtotal, isTotal, namesHolder } from "./rowWords";
import { nameDoubts } from "./nameDoubts";

const OPEN_END = /(?:,|&|\b(?:and|of|the|for|by|fbo|f\/b\/o|as|to|c\/o|dba|d\/b\/a|u\/a|trustee))$/i;
const OPEN_START = /^(?:[a-z]|and\b|&|fbo\b|f\/b\/o\b|as\b|u\/a|dtd\b|ttee\b|jtwros\b|\()/;

const PAUSE_LINES = 100;

/**
 * Joins the rows of a table whose cells are whole, as in HTML: a row of words alone is an address line of the row above, the rest of a broken
 * name, or a section heading; where the figures stand in the last line of an address or of a name, the rows of words above it are its beginning.
 * A row of figures without words is a total where it is the sum, else more figures of the row above.
 */
export function* joinCells(lines: readonly LineRow[]): Generator<void, { readonly rows: AssembledRow[]; readonly leftOut: LeftOut[] }, void> {
  const rows: AssembledRow[] = [];
  const leftOut: LeftOut[] = [];
  let group = "";
  let prefix = "";
  let waiting: LineRow[] = [];
  const takeWords = (line: LineRow): void => {
    const { words, read } = line;
    const last = rows.at(-1);
    if (prefix === "" && last && last.kind === "holder" && isAddressLine(words.split("\n")[0] ?? "")) rows[rows.length - 1] = { ...last, notice: [...last.notice, ...words.split("\n")] };
    else if (OPEN_END.test(words)) prefix = `${prefix} ${words}`.trim();
    else if (last && last.kind === "holder" && prefix === "" && (OPEN_START.test(words) || OPEN_END.test(last.name))) rows[rows.length - 1] = renamed(last, `${last.name} ${words}`);
    else if (prefix === "" && last?.kind === "holder" && last.notice.length > 0 && PLACE.test(words)) rows[rows.length - 1] = { ...last, notice: [...last.notice, words] };
    else if (prefix === "" && read.raw.blankFigures === true && namesHolder(nameAndAddress(words).name)) rows.push(withoutFigures(line, group));
    else {
      const heading = groupHeading([line]);
      group = heading.group;
      leftOut.push(heading.leftOut);
    }
  };
  const take = (line: LineRow): void => {
    if (!line.hasFigures) {
      if (line.words !== "") waiting.push(line);
      return;
    }
    const from = nameAbove(line, waiting);
    waiting.slice(0, from < 0 ? waiting.length : from).forEach(takeWords);
    const open = from < 0 && prefix === "" && mayBeginName(waiting.at(-1));
    if (from >= 0) prefix = waiting.slice(from).map(({ words }) => words).join("\n");
    waiting = [];
    const last = rows.at(-1);
    const words = `${prefix}${prefix === "" || line.words === "" ? "" : "\n"}${line.words}`;
    const below = prefix !== "" && line.words === "";
    prefix = "";
    if (words === "" && last) return addNameless(line, rows, lines, group);
    if (words === "" && !last) {
      leftOut.push({ what: "figures without a name", start: line.read.raw.start, end: line.read.raw.end });
      return;
    }
    const named = nameAndAddress(words);
    const kind = isSubtotal(named.name) ? "subtotal" : isTotal(named.name) ? "total" : "holder";
    rows.push({ name: named.name, notice: named.notice, marks: [...new Set([...named.marks, ...line.read.marks])], read: line.read, group: kind === "holder" ? group : "", kind, reasons: kind === "holder" ? [...line.reasons, ...nameDoubts(named.name), ...(below ? ["the figures stand in the row below the name"] : []), ...(open ? ["the words in the row above may begin its name"] : [])] : line.reasons, other: line.other });
  };
  for (const [index, line] of lines.entries()) {
    take(line);
    if (index % PAUSE_LINES === PAUSE_LINES - 1) yield;
  }
  waiting.forEach(takeWords);
  return { rows, leftOut };
}

const isAddress = (words: string): boolean => isAddressLine(words.split("\n")[0] ?? "");

/** "Fund, L.P." and the like are the end of a name and no name. */
const NAME_END = /^(?:(?:fund|trust|partners|partnership|ltd|limited|inc|incorporated|l\.?p|l\.?l\.?c|company|co|corp|corporation|associates|foundation|master|offshore|revocable|irrevocable|living|family|ii|iii|iv)\b[.,]?\s*)+(?:\(\d{1,3}\))?$/i;

/** Which of the rows of words above begins the name of a row whose figures stand in the last line of an address, or of a name; -1 = none. */
function nameAbove({ words }: LineRow, waiting: readonly LineRow[]): number {
  if (words === "") {
    const at = lastIndexWhere(waiting, (line) => !isAddress(line.words));
    return at >= 0 && namesHolder(nameAndAddress(waiting[at]?.words ?? "").name) ? at : -1;
  }
  if (isAddress(words)) return waiting.findIndex((line) => !isAddress(line.words) && !line.words.endsWith(":"));
  const above = waiting.at(-1);
  return above && (NAME_END.test(words) || OPEN_START.test(words)) && !isAddress(above.words) && !above.words.endsWith(":") ? waiting.length - 1 : -1;
}

/** Words above a row of figures, in a row like the others, that neither name a holder by themselves nor plainly head a group. */
function mayBeginName(line: LineRow | undefined): boolean {
  return line !== undefined && line.read.raw.blankFigures === true && !isAddress(line.words) && !PLACE.test(line.words) && !headsHolders(line.words) && !namesHolder(nameAndAddress(line.words).name);
}

/** "Vancouver, BC": the end of an address that has begun. */
const PLACE = /^[A-Z][\w.'’ -]{1,40},\s(?:[A-Z]{2}|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\.?$/;

/** A holder whose row is blank where figures belong. */
function withoutFigures(line: LineRow, group: string): AssembledRow {
  const named = nameAndAddress(line.words);
  return { name: named.name, notice: named.notice, marks: named.marks, read: line.read, group, kind: "holder", reasons: [...line.reasons, NO_FIGURES], other: null };
}

function renamed(row: AssembledRow, words: string): AssembledRow {
  const named = nameAndAddress(words);
  return { ...row, name: named.name, marks: [...new Set([...row.marks, ...named.marks])], notice: [...row.notice, ...named.notice] };
}

/** Figures without words: the total where every column that they fill is the sum above, else a second line of the row above, for review. */
function addNameless(line: LineRow, rows: AssembledRow[], lines: readonly LineRow[], group: string): void {
  const last = rows.at(-1);
  if (!last) return;
  const holders = rows.filter((row) => row.kind === "holder");
  const lastTotal = lastIndexWhere(rows, (row) => row.kind !== "holder");
  const tiesWith = (some: readonly AssembledRow[]): number => (["prior", "offered", "after"] as const).filter((column) => {
    const { value } = line.read[column];
    return value !== null && value > 0 && value === some.reduce((sum, row) => sum + (row.read[column].value ?? 0), 0);
  }).length;
  const section = lastTotal < 0 ? [] : rows.slice(lastTotal + 1);
  const ties = tiesWith(holders);
  if (ties === 0 && section.length > 1 && tiesWith(section) > 0) {
    rows.push({ name: "", notice: [], marks: line.read.marks, read: line.read, group, kind: "subtotal", reasons: [], other: null });
    return;
  }
  const atEnd = lines.slice(lines.indexOf(line) + 1).every((other) => !other.hasFigures);
  if (ties > 0 || (atEnd && holders.length > 1)) {
    rows.push({ name: "", notice: [], marks: line.read.marks, read: line.read, group, kind: "total", reasons: ties > 0 ? [] : ["the last row has no name and its figures are not the sums of the rows above"], other: null });
    return;
  }
  rows[rows.length - 1] = { ...last, reasons: [...last.reasons, "a row of figures without a name follows it, which may belong to it"] };
}
