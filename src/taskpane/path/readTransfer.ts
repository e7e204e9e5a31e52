import type { Holder } from "../../core/ownership/holder";
import { parseShares } from "../../core/exact/parseShares";
import { messageOf } from "../../core/outcome";
import { nameKey } from "../../core/refresh/nameKeys";
import type { TransferRequest } from "../../workbook/transfer/types";
import { parseTypedDate } from "../text/typedDate";

/** A transfer as it stands in the fields. */
export interface TransferDraft {
  readonly from: string;
  /** The shares come from nobody in the table. */
  readonly isNewHolder: boolean;
  readonly to: string;
  readonly noticeAddress: string;
  readonly shares: string;
  readonly fromAcquirable: string;
  readonly date: string;
}

export const EMPTY_TRANSFER: TransferDraft = { from: "", isNewHolder: false, to: "", noticeAddress: "", shares: "", fromAcquirable: "", date: "" };

export interface TransferReading {
  readonly request: TransferRequest | null;
  readonly problems: Readonly<Partial<Record<keyof TransferDraft, string>>>;
}

export const holderCalled = (name: string, holders: readonly Holder[]): Holder | undefined => (name.trim() === "" ? undefined : holders.find((holder) => nameKey(holder.name) === nameKey(name)));

/** Reads the typed transfer; what the rows allow is judged by the workbook as it stands. */
export function readTransfer(draft: TransferDraft, suffix: string, holders: readonly Holder[]): TransferReading {
  const problems: Partial<Record<keyof TransferDraft, string>> = {};
  const say = (field: keyof TransferDraft, message: string): null => { problems[field] = message; return null; };
  const count = (field: "shares" | "fromAcquirable", what: string): number | null => {
    const read = parseShares(draft[field], what);
    return read.ok ? read.value : say(field, messageOf(read));
  };
  const from = draft.isNewHolder ? undefined : holderCalled(draft.from, holders);
  if (!draft.isNewHolder && !from) say("from", draft.from.trim() ? `No selling stockholder of the table is called “${draft.from.trim()}”. Choose one from the list.` : "Choose the selling stockholder that the shares come from.");
  if (draft.to.trim() === "") say("to", "Enter the name of the one to whom the shares pass.");
  const shares = draft.shares.trim() === "" ? say("shares", "Enter the number of shares.") : count("shares", "The number of shares");
  const fromAcquirable = draft.fromAcquirable.trim() === "" ? null : count("fromAcquirable", "The shares still to be acquired");
  const date = parseTypedDate(draft.date);
  if (!date) say("date", draft.date.trim() ? `“${draft.date.trim()}” is not a date. Write it as March 14, 2002.` : "Enter the day of the transfer.");
  const isRead = Object.keys(problems).length === 0 && shares !== null && date !== null;
  return { problems, request: isRead ? { suffix, from: from?.name ?? null, to: holderCalled(draft.to, holders)?.name ?? draft.to.trim(), noticeAddress: draft.noticeAddress.trim(), shares, fromAcquirable, date } : null };
}
