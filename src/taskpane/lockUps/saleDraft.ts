import { parseShares } from "../../core/exact/parseShares";
import type { Road, Sale } from "../../core/market/position";
import { messageOf } from "../../core/outcome";
import { readDate, type Say } from "../path/readLockUp";

/** A sale as it stands in its fields. */
export interface SaleDraft {
  readonly date: string;
  readonly holder: string;
  readonly shares: string;
  readonly road: Road;
}

export type SaleField = "date" | "holder" | "shares";
export type SaleProblems = Readonly<Partial<Record<SaleField, string>>>;

export const NEW_SALE: SaleDraft = { date: "", holder: "", shares: "", road: "prospectus" };

/** Reads a sale; the holder is named as the table names it, whatever the case it was typed in. */
export function readSale(draft: SaleDraft, names: readonly string[]): { readonly sale: Sale | null; readonly wrong: SaleProblems; readonly missing: SaleProblems } {
  const wrong: Partial<Record<SaleField, string>> = {};
  const missing: Partial<Record<SaleField, string>> = {};
  const say: Say<SaleField> = (field, message, isMissing = false) => { (isMissing ? missing : wrong)[field] = message; return null; };
  const date = readDate(draft.date, "date", say);
  const typed = draft.holder.trim();
  const holder = names.find((name) => name.trim().toLowerCase() === typed.toLowerCase()) ?? say("holder", typed ? `No holder is called “${typed}”. Choose one from the list.` : "Enter who sold.", typed === "");
  const shares = readCount(draft.shares, say);
  return { sale: date && holder && shares ? { date, holder, shares, road: draft.road } : null, wrong, missing };
}

function readCount(text: string, say: Say<SaleField>): number | null {
  if (text.trim() === "") return say("shares", "Enter the number of shares sold.", true);
  const read = parseShares(text, "Shares sold");
  if (!read.ok) return say("shares", messageOf(read));
  return read.value > 0 ? read.value : say("shares", "Nothing was sold. Enter the number of shares.");
}
