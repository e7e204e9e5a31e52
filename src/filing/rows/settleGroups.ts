import type { AssembledRow } from "./assembledRow";
import { COUNT_ROLES } from "./readRow";

const MOST_MEMBERS = 40;
const SAYS_TOTAL = /^(?:sub-?\s?)?totals?\b|^aggregate\b|\b(?:sub-?\s?)?totals?[:.]?$/i;
/** Round figures add up by chance where all is offered: there the name must speak of several. */
const GROUP = /\b(?:entities|funds|affiliates?|affiliated|group|family|combined|together|collectively|accounts|and its)\b/i;

/**
 * Rows that add up the rows beside them: one that says "total" is a subtotal and no holder; one that does not, as a group named above or below
 * its members, is for review, since its shares would count twice.
 */
export function settleGroups(rows: readonly AssembledRow[]): AssembledRow[] {
  return rows.map((row, index) => {
    if (row.kind !== "holder" || row.figures || COUNT_ROLES.every((role) => (row.read[role].value ?? 0) === 0)) return row;
    const above = membersOf(row, rows, index, -1);
    const telling = (row.read.after.value ?? 0) > 0 && (row.read.offered.value ?? 0) > 0 || GROUP.test(row.name);
    if (above > 0 && SAYS_TOTAL.test(row.name)) return { ...row, kind: "subtotal" };
    if (above > 1 && telling) return { ...row, reasons: [...row.reasons, `its figures are the sums of the ${above} rows above it: it may add them up`] };
    const below = membersOf(row, rows, index, 1);
    return below > 1 && telling ? { ...row, reasons: [...row.reasons, `its figures are the sums of the ${below} rows below it: it may add them up`] } : row;
  });
}

/** How many rows next to one, upwards or downwards, add up to it in every column of counts; 0 = none do. */
function membersOf(row: AssembledRow, rows: readonly AssembledRow[], index: number, step: 1 | -1): number {
  const roles = COUNT_ROLES.filter((role) => row.read[role].value !== null);
  const sums = roles.map(() => 0);
  for (let members = 1; members <= MOST_MEMBERS; members++) {
    const member = rows[index + step * members];
    if (member?.kind !== "holder") return 0;
    roles.forEach((role, at) => (sums[at] = (sums[at] ?? 0) + (member.read[role].value ?? 0)));
    if (roles.every((role, at) => sums[at] === row.read[role].value)) return members > 1 && roles.every((role) => member.read[role].value === row.read[role].value) ? 0 : members;
    if (roles.some((role, at) => (sums[at] ?? 0) > (row.read[role].value ?? 0))) return 0;
  }
  return 0;
}
