import { parseShares } from "../../core/exact/parseShares";
import type { Block } from "../../core/lockup/lockUpAgreement";
import { messageOf } from "../../core/outcome";

/** A holder who is not selling, as it stands in the fields. */
export interface OtherDraft {
  readonly name: string;
  readonly group: string;
  readonly shares: string;
}

export const NEW_OTHER: OtherDraft = { name: "", group: "", shares: "" };

/** Reads a holder who is not selling; the name must not be another holder's, for sales and lock-ups find holders by it. */
export function readOther(draft: OtherDraft, names: readonly string[]): { readonly other: Block | null; readonly problems: Readonly<Partial<Record<"name" | "shares", string>>> } {
  const problems: Partial<Record<"name" | "shares", string>> = {};
  const name = draft.name.trim();
  if (name === "") problems.name = "Enter the holder's name.";
  else if (names.some((known) => known.trim().toLowerCase() === name.toLowerCase())) problems.name = `“${name}” stands in the list already.`;
  const read = parseShares(draft.shares, "Shares");
  const shares = read.ok ? read.value : 0;
  if (draft.shares.trim() === "") problems.shares = "Enter the shares that it holds or may acquire.";
  else if (!read.ok) problems.shares = messageOf(read);
  else if (shares === 0) problems.shares = "Enter more than 0 shares.";
  return { other: Object.keys(problems).length === 0 ? { name, group: draft.group.trim(), shares } : null, problems };
}
