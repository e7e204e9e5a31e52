import { formatShares } from "../exact/formatShares";
import type { Finding } from "../finding";
import { isCatchAllName } from "../ownership/catchAllName";
import type { Holder } from "../ownership/holder";
import type { SellingTable } from "../ownership/sellingTable";
import { nameKey } from "../refresh/nameKeys";
import { REFRESHED_FIELDS } from "../refresh/refreshModel";
import { sameField } from "../refresh/sameField";

/** A transfer as it was recorded: names as they stood then. */
export interface RecordedTransfer {
  /** "" where nobody in the table passed the shares. */
  readonly from: string;
  readonly to: string;
  readonly shares: number;
  readonly date: string;
}

/** A row as it stands, beside what the prospectus said of its holder; null where it did not name it. */
export interface SinceProspectus {
  readonly was: Holder | null;
  readonly now: Holder;
}

export interface SupplementDue {
  /** Transfers to one who got more than the threshold by them in all, and whom the prospectus does not show as it stands now. */
  readonly transfers: readonly RecordedTransfer[];
  /** The supplement's table: rows that changed or were added since the prospectus, with its terms. */
  readonly table: SellingTable;
  readonly findings: readonly Finding[];
}

const PRINTED = REFRESHED_FIELDS.filter((field) => field !== "noticeAddress");

/**
 * What a prospectus supplement would have to say: the rows that differ from the prospectus.
 * @param rows the table's rows, each with what the prospectus, or its last supplement, said
 * @param now the table as it stands
 * @param transfers those recorded since; a transferee of more shares than the threshold, by one of them or by several together, needs a supplement
 * @returns the transfers that call for one, the rows, and a finding for every new holder who is no transferee of a named one: that may need a
 * post-effective amendment, which a person decides
 * @source 17 CFR 230.424(b), 230.430B; the threshold is the prospectus's own
 */
export function supplementDue(rows: readonly SinceProspectus[], now: SellingTable, transfers: readonly RecordedTransfer[]): SupplementDue {
  const threshold = now.offering.supplementThreshold;
  const changed = rows.filter(({ was, now: holder }) => was === null || PRINTED.some((field) => !sameField(field, was, holder)));
  const holders = changed.map(({ now: holder }) => holder);
  const transferees = new Set(transfers.filter(({ from }) => from !== "" && !isCatchAllName(from)).map(({ to }) => nameKey(to)));
  const strangers = changed.filter(({ was, now: { name } }) => was === null && !transferees.has(nameKey(name)));
  const marks = new Set([...now.headingNoteRefs, ...holders.flatMap(({ noteRefs }) => noteRefs)]);
  return {
    transfers: threshold === null ? [] : sinceThen(changed, transfers, threshold),
    table: { ...now, holders, notes: now.notes.filter(({ ref }) => marks.has(ref)), printedTotals: null },
    findings: strangers.map(({ now: { name, offered } }): Finding => ({ check: "supplement", severity: "warning", message: `${name} offers ${formatShares(offered)} shares and is no transferee of a selling stockholder that the prospectus names. A post-effective amendment may be needed instead of a supplement; that is for counsel to decide.`, subjects: [] })),
  };
}

/** The transfers by which a holder came to offer more than the threshold beyond what the prospectus says of it; those that it shows already are the earlier ones. */
function sinceThen(changed: readonly SinceProspectus[], transfers: readonly RecordedTransfer[], threshold: number): readonly RecordedTransfer[] {
  const open = new Map(changed.map(({ was, now }) => [nameKey(now.name), now.offered - (was?.offered ?? 0)] as const).filter(([, gained]) => gained > threshold));
  const due = new Set<RecordedTransfer>();
  for (const transfer of [...transfers].reverse()) {
    const left = open.get(nameKey(transfer.to)) ?? 0;
    if (left <= 0) continue;
    due.add(transfer);
    open.set(nameKey(transfer.to), left - transfer.shares);
  }
  return transfers.filter((transfer) => due.has(transfer));
}
