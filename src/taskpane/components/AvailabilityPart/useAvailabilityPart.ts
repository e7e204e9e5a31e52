import { useMemo, useState } from "react";
import { formatLongDate } from "../../../core/exact/formatLongDate";
import { formatShares } from "../../../core/exact/formatShares";
import type { GroupAvailability } from "../../../core/market/groupAvailability";
import { availabilityView } from "../../lockUps/availabilityView";
import { escapeMarkup } from "../../lockUps/cutbackCopy";
import { useLockUps } from "../../lockUps/lockUpsContext";
import { partOfOutstanding, supplyView } from "../../lockUps/supplyView";
import { copyTable } from "../../pane/clipboard";
import type { Asked } from "../LockUpPlace/useAsked";

interface AvailabilityPartView {
  readonly busy: boolean;
  /** Makes the sheet look at the same day; null where it does already. */
  readonly lookInSheet: (() => void) | null;
  readonly groups: readonly string[];
  readonly names: readonly string[];
  readonly figures: readonly (readonly [string, string])[] | null;
  /** null before the table is in the workbook: the roads to market are entered there. */
  readonly words: string | null;
  readonly hint: string | null;
  readonly copied: string;
  readonly copy: (words: string) => Promise<void>;
}

const NOT_COPIED = "The browser keeps its clipboard from this pane. Select the sentence and copy it with the keyboard.";

export function useAvailabilityPart({ date, covers }: Asked): AvailabilityPartView {
  const { overhang, market, outstanding, availableAsOf, set, groups, names, busy, work } = useLockUps();
  const [copiedWords, setCopiedWords] = useState<{ readonly words: string; readonly line: string } | null>(null);
  const view = useMemo(() => {
    if (!overhang || !date || !covers) return null;
    return { availability: market && availabilityView(overhang, market, covers, date), supply: supplyView(overhang, covers, { outstanding }) };
  }, [overhang, market, date, covers, outstanding]);
  const words = view?.availability?.words ?? null;
  const lookInSheet = work && date && date !== availableAsOf ? () => void work.lookAt(date) : null;
  const base = { busy, lookInSheet, groups, names, words, copied: copiedWords && copiedWords.words === words ? copiedWords.line : "", copy: async (sentence: string) => setCopiedWords({ words: sentence, line: (await copyTable(`<p>${escapeMarkup(sentence)}</p>`, sentence)) ? "Copied." : NOT_COPIED }) };
  if (!view || !date) return { ...base, figures: null, hint: null };
  const { availability, supply } = view;
  const released = supply.freeOn(date);
  const part = partOfOutstanding(released, outstanding);
  const next = supply.nextAfter(date);
  return {
    ...base,
    figures: [
      ["Free of the lock-up", `${formatShares(released)}${released > 0 && part ? `, ${part}` : ""}`],
      ["Still locked", formatShares(supply.whole - released)],
      ...(availability ? roads(availability.figures) : []),
      ["Next release", next ? `${formatLongDate(next.date)}: ${formatShares(next.released)}` : supply.whole > released ? "none; the rest has no date" : "none, everything is released"],
    ],
    hint: work && set.market.effectiveOn === null ? "When the registration statement became effective is not entered yet; until then nothing counts as sellable under the prospectus. It is entered below, under “The two roads”." : null,
  };
}

/** The roads are alternatives, so that their sum is no figure of its own. */
function roads({ sold, prospectus, rule144, sellable }: GroupAvailability): readonly (readonly [string, string])[] {
  return [
    ...(sold > 0 ? [["Sold", formatShares(sold)] as const] : []),
    ["Under the prospectus", formatShares(prospectus)],
    ["Under Rule 144", formatShares(rule144)],
    ["Can be sold in all", formatShares(sellable)],
  ];
}
