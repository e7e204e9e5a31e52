import { addressEnd, addressLines, holdsPostalCode, isAddressLine, joinOrdinals, startsAddress } from "./address";
import { splitMarks } from "./splitMarks";

/** A holder as its cell names it. */
export interface NamedHolder {
  readonly name: string;
  readonly notice: readonly string[];
  readonly marks: readonly string[];
}

const ENTITY = /\b(?:L\.?\s?P\.?|L\.?L\.?C\.?|L\.?L\.?P\.?|Inc\.?|Ltd\.?|Limited|Corp\.?|Corporation|Company|Co\.|Trust|Fund|Partners|Partnership|Foundation|Bank|N\.A\.|GmbH|S\.A\.|AG|plc|LDC|Associates|Holdings|Capital)(?=$|[\s,.)])/i;

/**
 * Name, address lines and marks of a holder's cell. A line that reads like an address ends the name; in a single line the name ends where an
 * address begins, if a postal code, a contact line or an attention line shows that it is one. "c/o" without an address stays in the name.
 * @param cell tidy text, lines as the source breaks them
 * @param confirmed true where other lines show already that an address follows, even if it is cut off here
 * @example nameAndAddress("Todd Warren (8) 1419 8th Ave. W. Seattle, WA 98119").name is "Todd Warren"
 */
export function nameAndAddress(cell: string, confirmed = false): NamedHolder {
  const { text, marks } = splitMarks(cell);
  const lines = joinOrdinals(text).split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const first = lines.findIndex((line, index) => index > 0 && isAddressLine(line) && !(isCareOf(line) && !lines.slice(index + 1).some(isAddressLine)));
  if (first > 0) {
    const name = lines.slice(0, first).join(" ");
    const single = splitLine(name, confirmed);
    return { name: single.name, notice: [...single.notice, ...addressLines(lines.slice(first))], marks };
  }
  const single = splitLine(lines.join(" "), confirmed);
  return { name: single.name, notice: single.notice, marks };
}

/**
 * The holders of a cell whose lines were run together: after an address ends, what follows is the next holder.
 * @param cell tidy text
 * @returns words before the first name, if they only end an earlier address, and the holders in order
 */
export function holdersInCell(cell: string, confirmed = false): { readonly leading: string; readonly holders: readonly NamedHolder[] } {
  let rest = joinOrdinals(cell.replaceAll("\n", " ")).trim();
  let leading = "";
  if (/^(?:attn|attention)\b/i.test(rest)) {
    const end = addressEnd(rest);
    const behind = end < 0 ? "" : rest.slice(end).trim();
    if (!ENTITY.test(behind)) return { leading: rest, holders: [] };
    leading = rest.slice(0, end).trim();
    rest = behind;
  }
  const holders: NamedHolder[] = [];
  for (let count = 0; rest !== "" && count < 40; count++) {
    const start = addressStart(rest);
    const end = start < 0 ? -1 : addressEnd(rest.slice(start));
    const behind = end < 0 ? "" : rest.slice(start + end).replace(/^[\s,;]+/, "");
    const next = behind !== "" && /^(?:\d{6,}|[A-Z"“])/.test(behind) && !isAddressLine(behind) ? behind : "";
    holders.push(nameAndAddress(next === "" ? rest : rest.slice(0, rest.length - behind.length).trim(), confirmed));
    rest = next;
  }
  return { leading, holders };
}

function isCareOf(line: string): boolean {
  return /^(?:c\/o|care of)\b/i.test(line);
}

function splitLine(line: string, confirmed: boolean): { name: string; notice: string[] } {
  const start = addressStart(line);
  if (start < 0) return { name: line, notice: [] };
  const tail = line.slice(start);
  const careOf = isCareOf(tail);
  const certain = confirmed || holdsPostalCode(tail) || (careOf && addressStart(tail.slice(4)) >= 0) || /^attn\b|^attention\s?:/i.test(tail);
  return certain ? { name: line.slice(0, start).replace(/[\s,;]+$/, ""), notice: addressLines([tail]) } : { name: line, notice: [] };
}

/** Where in a line an address begins, after at least one word; -1 where none does. */
function addressStart(line: string): number {
  const limit = Math.min(line.length, 400);
  for (let at = line.indexOf(" "); at >= 0 && at < limit; at = line.indexOf(" ", at + 1)) if (startsAddress(line.slice(at + 1))) return at + 1;
  return -1;
}
