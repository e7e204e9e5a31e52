import { isAddressLine } from "./address";
import { lastIndexWhere } from "./lastIndexWhere";
import type { LeftOut, LineRow } from "./assembledRow";
import { holdersInCell } from "./nameAndAddress";
import { hasCount } from "./readCount";
import { COUNT_ROLES, type ReadRow } from "./readRow";
import { isTotal } from "./rowWords";

/**
 * Optical recognition repeats a line of figures, often misread, beside the address lines around it. A line of figures that names nobody is
 * compared with the row above: what the row's own arithmetic refutes is left out; what would tie as well is kept as another reading, and the
 * row is marked for review.
 */
export function dropGhosts(lines: readonly LineRow[]): { readonly lines: LineRow[]; readonly leftOut: LeftOut[] } {
  const kept: LineRow[] = [];
  const leftOut: LeftOut[] = [];
  lines.forEach((line, index) => {
    if (!line.hasFigures || line.figures || isTotal(line.words)) return kept.push(line);
    const nobody = line.words === "" || (isAddressLine(line.words) && holdersInCell(line.words).holders.length === 0) || (isAddressLine(line.words) && !/^attn\b|^attention\b/i.test(line.words));
    const readable = COUNT_ROLES.some((role) => hasCount(line.read[role])) && COUNT_ROLES.every((role) => line.read[role].state !== "unreadable");
    const next = lines.slice(index + 1, index + 3).find((other) => other.hasFigures);
    if (!nobody && (readable || !resembles(line.read, next?.read))) return kept.push(line);
    if (!readable || !nobody) {
      leave(line, "figures that cannot be read beside words that name nobody");
      return;
    }
    const above = lastIndexWhere(kept, (other) => other.hasFigures);
    const holder = kept[above];
    const name = line.words === "" || (holder && alike(holder.read, line.read)) || (next && alike(next.read, line.read)) ? -1 : nameAbove(kept, above);
    if (name >= 0) return giveToName(line, name);
    if (!holder || sameFigures(holder.read, line.read)) return leave(line, "the same figures again");
    const [aboveTies, thisTies] = [ties(holder.read), ties(line.read)];
    if (aboveTies && !thisTies && alike(holder.read, line.read)) return leave(line, "other figures that do not tie, where those of the row above do");
    kept[above] = { ...holder, other: { prior: line.read.prior.value, offered: line.read.offered.value, after: line.read.after.value }, reasons: [...holder.reasons, `the text gives other figures as well, ${figuresInWords(line.read)}, ${aboveTies ? "and both readings tie" : "and neither reading is certain"}`] };
    leave(line, "another reading of the row above");
  });
  return { lines: kept, leftOut };

  /** The name stands without figures above its address, and the figures at the foot of the entry. */
  function giveToName(line: LineRow, at: number): void {
    const named = kept.splice(at);
    const words = named.findIndex(({ words }) => isAddressLine(words));
    const names = words < 0 ? named : named.slice(0, words);
    kept.push({ ...line, words: names.map((one) => one.words).join("\n"), reasons: [...line.reasons, "the figures stand beside the address and not beside the name"] }, ...named.slice(names.length), { ...line, hasFigures: false });
  }

  function leave(line: LineRow, what: string): void {
    leftOut.push({ what, start: line.read.raw.start, end: line.read.raw.end });
    if (/[A-Za-z]{2}/.test(line.words)) kept.push({ ...line, hasFigures: false });
  }
}

/** Where the name begins that the address at the end of the lines is of, if it has no figures of its own; -1 where none stands there. */
function nameAbove(kept: readonly LineRow[], above: number): number {
  let at = kept.length - 1;
  while (at > above && isAddressLine(kept[at]?.words ?? "")) at--;
  const last = at;
  while (at > above && (kept[at]?.words ?? "") !== "" && !isAddressLine(kept[at]?.words ?? "")) at--;
  return last === at ? -1 : at + 1;
}

/** before − offered = after, a blank after counting as nothing left. */
export function ties(read: ReadRow): boolean {
  const { prior, offered, after } = read;
  if (COUNT_ROLES.some((role) => read[role].state === "unreadable")) return false;
  return prior.value !== null && offered.value !== null && prior.value - offered.value === (after.value ?? 0);
}

function sameFigures(a: ReadRow, b: ReadRow): boolean {
  return COUNT_ROLES.every((role) => a[role].value === b[role].value);
}

function figuresInWords(read: ReadRow): string {
  return COUNT_ROLES.flatMap((role) => (read[role].text === "" ? [] : [read[role].text])).join(" and ");
}

/** True when every figure of one row has nearly the digits of the other's: a misreading of it, not figures of its own. */
function alike(a: ReadRow, b: ReadRow): boolean {
  return COUNT_ROLES.every((role) => {
    const [x, y] = [a[role].text.replace(/\D/g, ""), b[role].text.replace(/\D/g, "")];
    return x === "" || y === "" || nearly(x, y);
  });
}

/** Counted from the end: a search for zeros up to the end would begin again at each of them. */
function zerosBehind(digits: string): number {
  let zeros = 0;
  while (digits[digits.length - 1 - zeros] === "0") zeros++;
  return zeros;
}

function nearly(x: string, y: string): boolean {
  if (Math.abs(x.length - y.length) > 1) return false;
  // Round figures end alike without being alike.
  const [zerosX, zerosY] = [zerosBehind(x), zerosBehind(y)];
  const zeros = Math.min(zerosX, zerosY, Math.min(x.length, y.length) - 1);
  if (zeros >= 3) return nearly(x.slice(0, x.length - zeros), y.slice(0, y.length - zeros));
  let same = 0;
  for (let i = 1; i <= Math.min(x.length, y.length); i++) if (x.at(-i) === y.at(-i)) same++;
  return same >= x.length * 0.6;
}

/** True when the digits of an unreadable figure are nearly those that stand in the same column of the other row. */
function resembles(a: ReadRow, b: ReadRow | undefined): boolean {
  if (!b) return false;
  return COUNT_ROLES.some((role) => {
    const [x, y] = [a[role].text.replace(/\D/g, ""), b[role].text.replace(/\D/g, "")];
    return a[role].state === "unreadable" && x.length >= 4 && nearly(x, y);
  });
}
