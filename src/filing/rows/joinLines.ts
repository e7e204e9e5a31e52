import { NO_FIGURES, type AssembledRow, type LeftOut, type LineRow } from "./assembledRow";
import { isAddressLine } from "./address";
import { lastIndexWhere } from "./lastIndexWhere";
import { holdersInCell, nameAndAddress } from "./nameAndAddress";
import { nameDoubts } from "./nameDoubts";
import { groupHeading } from "./groupHeading";
import { isSubtotal, isTotal, namesHolder } from "./rowWords";

const OPEN_END = /(?:,|&|-|\b(?:and|of|the|for|by|fbo|f\/b\/o|as|to|c\/o|u\/a))$/i;
const OPEN_START = /^(?:[a-z]|and\b|&|fbo\b|f\/b\/o\b|as\b|trustee\b|\()/;
const SECTION = /:$|^(?:transferees|directors|officers|employees|executive|affiliates?|holders|investors|current|former|other|series [a-z]\b|group|part |schedule |certain )/i;
const ENTITY_END = /(?:\b(?:l\.?p|l\.?l\.?c|inc|ltd|corp|ltda|n\.a|trust|fund|foundation|company|co|ira|ldc|plc|partnership))\.?$/i;

type Orientation = "above" | "below" | "unknown";

/**
 * Joins the lines of a printed table: a name may be broken over lines above or below the one with its figures. Blank lines between entries
 * settle it; else addresses, indents, and lines that stand before the first or after the last figures do. What none settles is for review.
 */
export function joinLines(lines: readonly LineRow[], separable: boolean): { readonly rows: AssembledRow[]; readonly leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const blocks = separable ? blocksOf(lines) : [];
  const filled = blocks.filter((block) => block.some((line) => line.hasFigures));
  const separated = filled.length > 2 && filled.filter((block) => block.filter((line) => line.hasFigures).length === 1).length >= filled.length * 0.7;
  const rows: AssembledRow[] = [];
  const context = { group: "" };
  if (separated) {
    for (const block of blocks) {
      const figures = block.filter((line) => line.hasFigures);
      if (figures.length === 1) rows.push(...oneEntry(block, context.group));
      else if (figures.length === 0) wordsAlone(block, rows, context, leftOut);
      else for (const row of joinRun(block, orientationOf(block), context, leftOut, rows)) rows.push(row);
    }
  } else for (const row of joinRun(lines, orientationOf(lines), context, leftOut, rows)) rows.push(row);
  return { rows: nameTotals(rows), leftOut };
}

/** A row without a name is the total where a figure of it is the sum of the rows above, or where it is the last; else it is for review. */
function nameTotals(rows: readonly AssembledRow[]): AssembledRow[] {
  return rows.map((row, index) => {
    if (row.name !== "" || row.kind !== "holder") return row;
    const above = rows.slice(0, index).filter((other) => other.kind === "holder" && other.name !== "");
    const ties = (["prior", "offered", "after"] as const).some((role) => (row.read[role].value ?? 0) > 0 && row.read[role].value === above.reduce((sum, other) => sum + (other.read[role].value ?? 0), 0));
    if (ties || index === rows.length - 1) return { ...row, kind: "total", reasons: [] };
    return { ...row, reasons: [...row.reasons, "these figures stand without a name"] };
  });
}

function blocksOf(lines: readonly LineRow[]): LineRow[][] {
  const blocks: LineRow[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (!last || line.read.raw.layout?.blankBefore) blocks.push([line]);
    else last.push(line);
  }
  return blocks;
}

/** All lines of a block around its one line of figures. */
function oneEntry(block: readonly LineRow[], group: string): AssembledRow[] {
  const line = block.find((candidate) => candidate.hasFigures);
  return line ? toRows(line, block.map((one) => one.words).filter((words) => words !== "").join("\n"), group) : [];
}

function wordsAlone(block: readonly LineRow[], rows: AssembledRow[], context: { group: string }, leftOut: LeftOut[]): void {
  const words = block.map((line) => line.words).filter((text) => text !== "");
  const last = rows.at(-1);
  if (words.length === 0) return;
  if (last && words.every((text) => isAddressLine(text))) rows[rows.length - 1] = { ...last, notice: [...last.notice, ...words] };
  else if (namesHolder(nameAndAddress(words.join("\n")).name)) rows.push(...oneHolderWithoutFigures(block, words, context.group));
  else headsGroup(block, context, leftOut);
}

function headsGroup(lines: readonly LineRow[], context: { group: string }, leftOut: LeftOut[]): void {
  const heading = groupHeading(lines);
  context.group = heading.group;
  leftOut.push(heading.leftOut);
}

/** A name between blank lines, without figures: a holder of whom the table says nothing, or a heading that reads like a name. */
function oneHolderWithoutFigures(block: readonly LineRow[], words: readonly string[], group: string): AssembledRow[] {
  const [line] = block;
  const named = nameAndAddress(words.join("\n"));
  return line ? [{ name: named.name, notice: named.notice, marks: named.marks, read: line.read, group, kind: "holder", reasons: [...line.reasons, NO_FIGURES], other: null }] : [];
}

function orientationOf(lines: readonly LineRow[]): Orientation {
  const first = lines.findIndex((line) => line.hasFigures);
  const lastIndex = lastIndexWhere(lines, (line) => line.hasFigures && !isTotal(line.words));
  const plain = (line: LineRow): boolean => !line.hasFigures && line.words !== "" && !SECTION.test(line.words) && !isAddressLine(line.words);
  let above = lines.slice(0, Math.max(0, first)).filter(plain).length > 0 ? 2 : 0;
  let below = lastIndex >= 0 && lines.slice(lastIndex + 1, lastIndex + 4).some(plain) && !lines.slice(lastIndex + 1).some((line) => line.hasFigures && !isTotal(line.words) && line.words !== "") ? 2 : 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || line.words === "" || next.words === "") return;
    const [indent, nextIndent] = [line.read.raw.layout?.indent ?? 0, next.read.raw.layout?.indent ?? 0];
    if (line.hasFigures && plain(next) && nextIndent > indent) below++;
    if (plain(line) && next.hasFigures && nextIndent > indent) above++;
  });
  return above > below ? "above" : below > above ? "below" : "unknown";
}

function joinRun(lines: readonly LineRow[], orientation: Orientation, context: { group: string }, leftOut: LeftOut[], earlier: readonly AssembledRow[]): AssembledRow[] {
  const rows: AssembledRow[] = [];
  let waiting: LineRow[] = [];
  const lastRow = (): AssembledRow | undefined => rows.at(-1) ?? earlier.at(-1);
  const give = (words: readonly LineRow[], asName: boolean): void => {
    const last = rows.at(-1);
    if (!last || words.length === 0) return;
    const texts = words.map((line) => line.words);
    if (!asName) rows[rows.length - 1] = { ...last, notice: [...last.notice, ...texts] };
    else {
      const named = nameAndAddress([last.name, ...texts].join("\n"));
      rows[rows.length - 1] = { ...last, name: named.name, notice: [...last.notice, ...named.notice], marks: [...new Set([...last.marks, ...named.marks])] };
    }
  };
  const settle = (next: LineRow | null): { prefix: string[]; reasons: string[] } => {
    const words = waiting.filter((line) => line.words !== "");
    waiting = [];
    const lastAddress = lastIndexWhere(words, (line) => isAddressLine(line.words));
    if (lastAddress >= 0) {
      const firstAddress = words.findIndex((line) => isAddressLine(line.words));
      const before = words.slice(0, firstAddress);
      const continues = orientation !== "above" && before.length > 0 && (orientation === "below" || !ENTITY_END.test(rows.at(-1)?.name ?? "") || ENTITY_END.test(before.at(-1)?.words ?? ""));
      give(before, continues);
      give(words.slice(firstAddress, lastAddress + 1), false);
      return settleRest(words.slice(lastAddress + 1), next, true);
    }
    return settleRest(words, next, false);
  };
  const settleRest = (words: readonly LineRow[], next: LineRow | null, behindAddress: boolean): { prefix: string[]; reasons: string[] } => {
    const rest: LineRow[] = [];
    const apart = next !== null && words.length > 0 && (words[0] === lines[0] || words[0]?.read.raw.layout?.blankBefore === true) && next.read.raw.layout?.blankBefore === true && next.read.raw.layout.pageBreakBefore === false && next.words !== "";
    for (const line of words) {
      if (apart && !behindAddress && rows.length + earlier.length === 0) {
        headsGroup(words, context, leftOut);
        return { prefix: [], reasons: [] };
      }
      if (SECTION.test(line.words) && !/^[a-z]/.test(line.words) && !OPEN_END.test(line.words) && orientation !== "below") headsGroup(line.words.endsWith(":") ? [...rest.splice(0), line] : [line], context, leftOut);
      else rest.push(line);
    }
    if (rest.length === 0) return { prefix: [], reasons: [] };
    const name = lastRow()?.name ?? "";
    const below = rows.length > 0 && !behindAddress && (orientation === "below" || OPEN_START.test(rest[0]?.words ?? "") || (orientation === "unknown" && OPEN_END.test(name)));
    if (below || next === null) {
      give(rest, orientation === "below" || OPEN_START.test(rest[0]?.words ?? "") || OPEN_END.test(name));
      return { prefix: [], reasons: [] };
    }
    const sure = behindAddress || /^(?:all|total)\b/i.test(rest[0]?.words ?? "") || orientation === "above" || next.words === "" || rest.some((line) => OPEN_END.test(line.words)) || rows.length === 0 || words.length > rest.length;
    return { prefix: rest.map((line) => line.words), reasons: sure ? [] : ["the line above may belong to this name or to the one before"] };
  };
  for (const line of lines) {
    if (!line.hasFigures) {
      waiting.push(line);
      continue;
    }
    const { prefix, reasons } = settle(line);
    const above = rows.at(-1);
    if (reasons.length > 0 && above) rows[rows.length - 1] = { ...above, reasons: [...above.reasons, "the line below may belong to this name"] };
    const split = holdersInCell(line.words);
    if (split.leading !== "" && split.holders.length > 0) {
      const last = rows.at(-1);
      if (last) rows[rows.length - 1] = { ...last, notice: [...last.notice, split.leading] };
    }
    const words = [...prefix, split.leading !== "" && split.holders.length > 0 ? line.words.replaceAll("\n", " ").replace(/(\d) (st|nd|rd|th)(?= |$)/g, "$1$2").slice(split.leading.length).trim() : line.words].filter((text) => text !== "").join("\n");
    rows.push(...toRows(line, words, context.group).map((row) => ({ ...row, reasons: [...row.reasons, ...reasons] })));
  }
  settle(null);
  return rows;
}

function toRows(line: LineRow, words: string, group: string): AssembledRow[] {
  const named = nameAndAddress(words);
  const kind = isSubtotal(named.name) ? "subtotal" : isTotal(named.name) ? "total" : "holder";
  return [{ name: named.name, notice: named.notice, marks: [...new Set([...named.marks, ...line.read.marks])], read: line.read, group: kind === "holder" ? group : "", kind, reasons: kind === "holder" ? [...line.reasons, ...nameDoubts(named.name)] : line.reasons, other: line.other, ...(line.figures ? { figures: line.figures } : {}) }];
}
