import { useMemo, useState } from "react";
import { formatLongDate } from "../../../core/exact/formatLongDate";
import { formatShares } from "../../../core/exact/formatShares";
import { availabilityView } from "../../lockUps/availabilityView";
import { useLockUps } from "../../lockUps/lockUpsContext";
import { partOfOutstanding, supplyView } from "../../lockUps/supplyView";
import { copyTable } from "../../pane/clipboard";
import type { Asked } from "../LockUpPlace/useAsked";

interface AvailabilityPartView {
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
  const { standing: { computed }, table: { offering }, book, groups, names, isKept } = useLockUps();
  const [copiedWords, setCopiedWords] = useState<{ readonly words: string; readonly line: string } | null>(null);
  const view = useMemo(() => {
    if (!computed || !date || !covers) return null;
    const availability = availabilityView(computed, covers, date);
    return availability && { availability, supply: supplyView(computed.blocks, covers, offering.sharesOutstanding, null) };
  }, [computed, date, covers, offering]);
  const words = view && isKept ? view.availability.words : null;
  const base = { groups, names, words, copied: copiedWords && copiedWords.words === words ? copiedWords.line : "", copy: async (sentence: string) => setCopiedWords({ words: sentence, line: (await copyTable(`<p>${escaped(sentence)}</p>`, sentence)) ? "Copied." : NOT_COPIED }) };
  if (!view || !date) return { ...base, figures: null, hint: null };
  const { figures } = view.availability;
  const released = view.supply.freeOn(date);
  const part = partOfOutstanding(released, offering.sharesOutstanding);
  const next = view.supply.nextAfter(date);
  return {
    ...base,
    figures: [
      ["Free of the lock-up", `${formatShares(released)}${released > 0 && part ? `, ${part}` : ""}`],
      ["Still locked", formatShares(figures.locked)],
      ...(figures.sold > 0 ? [["Sold", formatShares(figures.sold)] as const] : []),
      ...(isKept ? [
        ["Under the prospectus", formatShares(figures.prospectus)] as const,
        ["Under Rule 144", formatShares(figures.rule144)] as const,
        ["Can be sold in all", formatShares(figures.sellable)] as const,
      ] : []),
      ["Next release", next ? `${formatLongDate(next.date)}: ${formatShares(next.released)}` : "none, everything is released"],
    ],
    hint: isKept && book.registration.effectiveOn === null ? "When the registration statement became effective is not entered yet; until then nothing counts as sellable under the prospectus. Enter it under “The two roads”." : null,
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
