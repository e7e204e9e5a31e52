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
    if (!holder || sameFigures(holder.read, line.read)) return leave(line, "the same figures again");
    const [aboveTies, thisTies] = [ties(holder.read), ties(line.read)];
    if (aboveTies && !thisTies && alike(holder.read, line.read)) return leave(line, "other figures that do not tie, where those of the row above do");
    kept[above] = { ...holder, other: { prior: line.read.prior.value, offered: line.read.offered.value, after: line.read.after.value }, reasons: [...holder.reasons, `the text gives other figures as well, ${figuresInWords(line.read)}, ${aboveTies ? "and both readings tie" : "and neither reading is certain"}`] };
    leave(line, "another reading of the row above");
  });
  return { lines: kept, leftOut };

  function leave(line: LineRow, what: string): void {
    leftOut.push({ what, start: line.read.raw.start, end: line.read.raw.end });
    if (/[A-Za-z]{2}/.test(line.words)) kept.push({ ...line, hasFigures: false });
  }
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

function nearly(x: string, y: string): boolean {
  if (Math.abs(x.length - y.length) > 1) return false;
  // Round figures end alike without being alike.
  const [zerosX, zerosY] = [/0*$/.exec(x)?.[0].length ?? 0, /0*$/.exec(y)?.[0].length ?? 0];
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
