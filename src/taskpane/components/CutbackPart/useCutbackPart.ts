import { useMemo, useState } from "react";
import { formatLongDate } from "../../../core/exact/formatLongDate";
import { formatShares } from "../../../core/exact/formatShares";
import { parseShares } from "../../../core/exact/parseShares";
import { messageOf } from "../../../core/outcome";
import { cutback, type CutbackPart } from "../../../core/market/cutback";
import { cutbackCopy } from "../../lockUps/cutbackCopy";
import { useLockUps } from "../../lockUps/lockUpsContext";
import { copyTable } from "../../pane/clipboard";
import { countOf } from "../../text/counts";
import type { Asked } from "../LockUpPlace/useAsked";

interface CutbackView {
  readonly size: string;
  readonly type: (text: string) => void;
  readonly problem: string | undefined;
  /** What came of it, in a sentence. */
  readonly line: string | null;
  readonly parts: readonly CutbackPart[] | null;
  readonly copied: string;
  readonly copy: () => Promise<void>;
}

/** Rows shown in the pane; the copy has all. */
export const SHOWN_PARTS = 20;

export function useCutbackPart({ date }: Asked): CutbackView {
  const { market } = useLockUps();
  const [size, setSize] = useState("");
  const [copied, setCopied] = useState("");
  const split = useMemo(() => {
    if (size.trim() === "" || !market || !date) return null;
    const read = parseShares(size, "The size");
    return read.ok ? { shares: read.value, date, outcome: cutback(read.value, date, market) } : { shares: 0, date, outcome: read };
  }, [size, date, market]);
  const type = (text: string): void => { setSize(text); setCopied(""); };
  if (!split) return { size, type, copied, problem: undefined, line: null, parts: null, copy: () => Promise.resolve() };
  if (!split.outcome.ok) return { size, type, copied, problem: messageOf(split.outcome), line: null, parts: null, copy: () => Promise.resolve() };
  const parts = split.outcome.value.filter(({ sellable }) => sellable > 0);
  const line = `${formatShares(split.shares)} shares on ${formatLongDate(split.date)}, over the ${countOf(parts.length, "holder")} who can sell under the prospectus then; the parts add up to it.`;
  return {
    size, type, copied, line, parts, problem: undefined,
    copy: async () => {
      const { html, text } = cutbackCopy(line, parts);
      setCopied((await copyTable(html, text)) ? "Copied. Paste it into Excel or Word." : "The browser keeps its clipboard from this pane. Select the table and copy it with the keyboard.");
    },
  };
}
