import { formatShares } from "../exact/formatShares";
import type { CivilDate } from "../exact/civilDate";
import type { Shares } from "../exact/shares";
import type { Finding, Outcome } from "../finding";
import { accept, refuse } from "../outcome";
import type { Holder } from "../ownership/holder";
import type { SellingTable } from "../ownership/sellingTable";
import { isCatchAllName } from "../ownership/catchAllName";
import { nameKey } from "../refresh/nameKeys";

/** Shares of one selling stockholder that pass to another, who then sells them under the prospectus. */
export interface Transfer {
  /** Index of the transferor among the holders; null for a new holder to whom nobody in the table passes shares. */
  readonly from: number | null;
  /** Index of the transferee, or the name of one who is not in the table yet. */
  readonly to: number | { readonly name: string; readonly noticeAddress: string };
  /** Offered shares that pass, 1 or more. */
  readonly shares: Shares;
  /** How many of them come from those that the transferor may acquire; null = as many as the transferor would sell of them. */
  readonly fromAcquirable: Shares | null;
  readonly date: CivilDate;
}

export interface Transferred {
  readonly table: SellingTable;
  /** Null where the shares come from nobody in the table. */
  readonly transferor: number | null;
  readonly transferee: number;
  /** Whether the prospectus asks for a supplement: more shares than it states, or the threshold is not known (null). */
  readonly needsSupplement: boolean | null;
}

/**
 * The table after a transfer: the transferor falls, the transferee comes in with the source's terms (cap, and the group whose lock-up it is under), the
 * aggregate stays. Where the transferor is the catch-all row it falls the same way, and its new holder is named for the first time, as is a holder to
 * whom nobody in the table passes shares: what that calls for is for counsel to decide. Figures that were printed otherwise are computed again in the two rows.
 * @param table the table before
 * @param transfer whole shares, at most what the transferor offers; of those at most what it holds and may acquire
 * @returns the table, or why the transfer can't be (`transfer`); a supplement is due above the threshold, not at it
 * @source Internap 2001, Plan of Distribution: transferees of more than 500 shares are named by a supplement
 * @example 600 of 1,000 offered shares pass on to a new holder: the rows offer 400 and 600, the total is 1,000 as before
 */
export function recordTransfer(table: SellingTable, transfer: Transfer): Outcome<Transferred> {
  if (transfer.from === null) return addHolder(table, transfer);
  const from = table.holders[transfer.from];
  if (!from) return refuse("transfer", "Choose the selling stockholder that the shares come from.");
  const { shares } = transfer;
  if (!Number.isSafeInteger(shares) || shares < 1) return refuse("transfer", "Enter a whole number of shares, 1 or more.");
  if (shares > from.offered) return refuse("transfer", `${from.name} offers ${formatShares(from.offered)} shares, fewer than the ${formatShares(shares)} that are to pass. Correct the number.`);
  const to = transfer.to;
  if (typeof to === "number" && (to === transfer.from || !table.holders[to])) return refuse("transfer", "Choose another selling stockholder, or name a new one, to whom the shares pass.");
  if (typeof to === "object" && to.name.trim() === "") return refuse("transfer", "Enter the name of the one to whom the shares pass.");
  if (typeof to === "object" && table.holders.some(({ name }) => nameKey(name) === nameKey(to.name))) return refuse("transfer", `${to.name} is in the table already. Choose the row instead of naming a new one.`);
  const parts = split(from, transfer);
  if (!parts.ok) return parts;
  const { held, acquirable, offeredFromAcquirable } = parts.value;
  const giver: Holder = computed({ ...from, held: from.held - held, acquirable: from.acquirable - acquirable, offered: from.offered - shares, offeredFromAcquirable: less(from.offeredFromAcquirable, offeredFromAcquirable) });
  const standing = typeof to === "number" ? table.holders[to]! : null;
  const taker: Holder = standing
    ? computed({ ...standing, held: standing.held + held, acquirable: standing.acquirable + acquirable, offered: standing.offered + shares, offeredFromAcquirable: standing.offeredFromAcquirable === null ? null : standing.offeredFromAcquirable + offeredFromAcquirable })
    : { name: (to as { name: string }).name.trim(), noteRefs: [], held, acquirable, offered: shares, offeredFromAcquirable: null, ownershipCap: from.ownershipCap, group: from.group, relationship: "", brokerDealer: "", noticeAddress: (to as { noticeAddress: string }).noticeAddress.trim() };
  const holders = table.holders.map((holder, index) => (index === transfer.from ? giver : index === to ? taker : holder));
  const threshold = table.offering.supplementThreshold;
  return accept({
    table: { ...table, holders: standing ? holders : [...holders, taker] },
    transferor: transfer.from, transferee: standing ? (to as number) : holders.length,
    needsSupplement: threshold === null ? null : shares > threshold,
  }, [...(isCatchAllName(from.name) && !standing ? [namedFirst(taker.name, ` Its shares came out of "${from.name}".`)] : []), ...notes(from, giver, shares, threshold)]);
}

function addHolder(table: SellingTable, { to, shares, fromAcquirable }: Transfer): Outcome<Transferred> {
  if (typeof to === "number") return refuse("transfer", `${table.holders[to]?.name ?? "The holder"} is in the table already. Choose the selling stockholder that the shares come from, or enter the number in the row itself.`);
  if (!Number.isSafeInteger(shares) || shares < 1) return refuse("transfer", "Enter a whole number of shares, 1 or more.");
  const name = to.name.trim();
  if (name === "") return refuse("transfer", "Enter the name of the new holder.");
  if (table.holders.some((holder) => nameKey(holder.name) === nameKey(name))) return refuse("transfer", `${name} is in the table already. Enter the number in the row itself.`);
  const acquirable = fromAcquirable ?? 0;
  if (!Number.isSafeInteger(acquirable) || acquirable < 0 || acquirable > shares) return refuse("transfer", "The acquirable shares among those that come in are a whole number, at most all of them.");
  const holder: Holder = { name, noteRefs: [], held: shares - acquirable, acquirable, offered: shares, offeredFromAcquirable: null, ownershipCap: null, group: "", relationship: "", brokerDealer: "", noticeAddress: to.noticeAddress.trim() };
  const catchAll = table.holders.find((one) => isCatchAllName(one.name));
  return accept({ table: { ...table, holders: [...table.holders, holder] }, transferor: null, transferee: table.holders.length, needsSupplement: null }, [
    namedFirst(name, ""),
    ...(catchAll ? [note("warning", `The table has the row "${catchAll.name}". If the shares of ${name} were counted there, choose that row as where they come from, so that it falls by them.`)] : []),
    note("info", `The shares offered in all rise by ${formatShares(shares)}.`),
  ]);
}

const note = (severity: Finding["severity"], message: string): Finding => ({ check: "transfer", severity, message, subjects: [] });
const namedFirst = (name: string, why: string): Finding => note("warning", `${name} is no transferee of a selling stockholder that the prospectus names.${why} A post-effective amendment may be needed instead of a supplement; that is for counsel to decide.`);

/** Which of the passing shares are held, and which are still to be acquired: those that are being sold from the acquirable ones go first. */
function split(from: Holder, { shares, fromAcquirable }: Transfer): Outcome<{ held: Shares; acquirable: Shares; offeredFromAcquirable: Shares }> {
  const selling = from.offeredFromAcquirable ?? Math.min(from.offered, from.acquirable);
  const acquirable = fromAcquirable ?? Math.min(shares, selling, from.acquirable);
  if (!Number.isSafeInteger(acquirable) || acquirable < 0 || acquirable > shares) return refuse("transfer", "The acquirable shares among those that pass are a whole number, at most all of them.");
  if (acquirable > from.acquirable) return refuse("transfer", `${from.name} may acquire ${formatShares(from.acquirable)} shares, fewer than the ${formatShares(acquirable)} that are to pass.`);
  const held = shares - acquirable;
  if (held > from.held) return refuse("transfer", `${from.name} holds ${formatShares(from.held)} shares; ${formatShares(held)} held ones would have to pass. Correct the number, or say how many of them are still to be acquired.`);
  return accept({ held, acquirable, offeredFromAcquirable: Math.min(acquirable, selling) });
}

const less = (whole: Shares | null, part: Shares): Shares | null => (whole === null ? null : whole - part);
const computed = ({ printed: _printed, ...holder }: Holder): Holder => holder;

function notes(from: Holder, giver: Holder, shares: Shares, threshold: Shares | null): Finding[] {
  const found: Finding[] = [];
  if (threshold === null) found.push({ check: "transfer", severity: "info", message: "No number of shares from which on a transferee needs a supplement is entered. Enter the prospectus's number under the offering terms, or decide yourself.", subjects: [{ kind: "term", term: "supplementThreshold" }] });
  else if (shares > threshold) found.push({ check: "transfer", severity: "warning", message: `${formatShares(shares)} shares are more than the ${formatShares(threshold)} that the prospectus states: a prospectus supplement is due.`, subjects: [] });
  if (giver.offered === 0) found.push({ check: "transfer", severity: "info", message: `${from.name} offers no shares any more; its row stays until you delete it.`, subjects: [] });
  if (from.noteRefs.length > 0) found.push({ check: "transfer", severity: "info", message: `The notes of ${from.name} (${from.noteRefs.join(", ")}) may name the shares that passed; look them over.`, subjects: from.noteRefs.map((ref) => ({ kind: "note", ref })) });
  return found;
}
