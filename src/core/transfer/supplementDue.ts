import { formatShares } from "../exact/formatShares";
import type { Finding } from "../finding";
import type { Holder } from "../ownership/holder";
import type { SellingTable } from "../ownership/sellingTable";
import { nameKey } from "../refresh/nameKeys";
import { REFRESHED_FIELDS } from "../refresh/refreshModel";
import { sameField } from "../refresh/sameField";

/** A transfer as it was recorded: names as they stood then. */
export interface RecordedTransfer {
  readonly from: string;
  readonly to: string;
  readonly shares: number;
  readonly date: string;
}

export interface SupplementDue {
  /** Transfers above the threshold. */
  readonly transfers: readonly RecordedTransfer[];
  /** The supplement's table: rows that changed or were added since the prospectus, with its terms. */
  readonly table: SellingTable;
  readonly findings: readonly Finding[];
}

const PRINTED = REFRESHED_FIELDS.filter((field) => field !== "noticeAddress");

/**
 * What a prospectus supplement would have to say: the rows that differ from the prospectus.
 * @param prospectus the table as the prospectus last printed it
 * @param now the table as it stands
 * @param transfers those recorded since; a transferee of more shares than the threshold needs a supplement
 * @returns the transfers that call for one, the rows, and a finding for every new holder who is no transferee of a named one: that may need a
 * post-effective amendment, which a person decides
 * @source 17 CFR 230.424(b), 230.430B; the threshold is the prospectus's own
 */
export function supplementDue(prospectus: SellingTable, now: SellingTable, transfers: readonly RecordedTransfer[]): SupplementDue {
  const before = new Map(prospectus.holders.map((holder) => [nameKey(holder.name), holder]));
  const threshold = now.offering.supplementThreshold;
  const rows = now.holders.filter((holder) => {
    const was = before.get(nameKey(holder.name));
    return !was || PRINTED.some((field) => !sameField(field, was, holder));
  });
  const transferees = new Set(transfers.map(({ to }) => nameKey(to)));
  const strangers = rows.filter(({ name }) => !before.has(nameKey(name)) && !transferees.has(nameKey(name)));
  const marks = new Set([...now.headingNoteRefs, ...rows.flatMap(({ noteRefs }) => noteRefs)]);
  return {
    transfers: threshold === null ? [] : transfers.filter(({ shares }) => shares > threshold),
    table: { ...now, holders: rows, notes: now.notes.filter(({ ref }) => marks.has(ref)), printedTotals: null },
    findings: strangers.map(({ name, offered }: Holder): Finding => ({ check: "supplement", severity: "warning", message: `${name} offers ${formatShares(offered)} shares and is no transferee of a selling stockholder that the prospectus names. A post-effective amendment may be needed instead of a supplement; that is for counsel to decide.`, subjects: [] })),
  };
}
