import { formatPercent } from "../../core/exact/formatPercent";
import { formatShares } from "../../core/exact/formatShares";
import { parsePercent } from "../../core/exact/parsePercent";
import { parseShares } from "../../core/exact/parseShares";
import { messageOf } from "../../core/outcome";
import type { Holder } from "../../core/ownership/holder";

/** The figures of a row that a person can put right, as texts in fields. */
export interface Correction {
  readonly held: string;
  readonly acquirable: string;
  readonly offered: string;
  readonly ownershipCap: string;
}

export type CorrectionProblems = Readonly<Partial<Record<keyof Correction, string>>>;

export const CORRECTIONS: readonly { readonly field: keyof Correction; readonly label: string }[] = [
  { field: "held", label: "Held" },
  { field: "acquirable", label: "Acquirable in 60 days" },
  { field: "offered", label: "Being offered" },
  { field: "ownershipCap", label: "Ownership cap" },
];

/** A holder's figures as a person would type them. */
export function correctionOf(holder: Holder): Correction {
  const cap = holder.ownershipCap ? formatPercent(holder.ownershipCap, 9).replace(/\.?0+%$/, "%") : "";
  return { held: formatShares(holder.held), acquirable: formatShares(holder.acquirable), offered: formatShares(holder.offered), ownershipCap: cap };
}

/** The holder with the typed figures, or what is wrong with which field. What the filing printed no longer stands beside a corrected row. */
export function correctHolder(holder: Holder, correction: Correction): { readonly holder: Holder | null; readonly problems: CorrectionProblems } {
  const problems: Partial<Record<keyof Correction, string>> = {};
  const count = (field: "held" | "acquirable" | "offered", what: string): number => {
    const read = parseShares(correction[field], what);
    if (read.ok) return read.value;
    problems[field] = messageOf(read);
    return 0;
  };
  const held = count("held", "Held");
  const acquirable = count("acquirable", "Acquirable");
  const offered = count("offered", "Offered");
  const cap = correction.ownershipCap.trim() === "" ? null : parsePercent(correction.ownershipCap, "Ownership cap");
  if (cap && !cap.ok) problems.ownershipCap = messageOf(cap);
  if (Object.keys(problems).length > 0) return { holder: null, problems };
  const offeredFromAcquirable = offered === holder.offered && acquirable === holder.acquirable ? holder.offeredFromAcquirable : null;
  const { name, noteRefs, group, relationship, brokerDealer, noticeAddress } = holder;
  const ownershipCap = cap?.ok ? cap.value : null;
  return { holder: { name, noteRefs, group, relationship, brokerDealer, noticeAddress, held, acquirable, offered, offeredFromAcquirable, ownershipCap }, problems };
}
