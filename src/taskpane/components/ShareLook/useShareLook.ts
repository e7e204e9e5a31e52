import { useEffect, useRef, useState } from "react";
import type { ShareIssue } from "../../../workbook/share/types";
import { fixIssue, lookBeforeSharing, lookForStuck } from "../../actions/shareTable";
import { usePane } from "../../pane/paneContext";

export interface ShareLookState {
  /** null before anybody looked. */
  readonly issues: readonly ShareIssue[] | null;
  /** What this Excel does not let an add-in look at, in words; "" where it lets it look at all. */
  readonly unseen: string;
  /** Whether the whole workbook was looked through, and not only for stuck formulas. */
  readonly isWhole: boolean;
  readonly look: () => Promise<void>;
  readonly fix: (issue: ShareIssue) => Promise<void>;
}

/** Formulas that are stuck are looked for when the tab is opened; all the rest when a person asks. */
export function useShareLook(): ShareLookState {
  const { state, work } = usePane();
  const [issues, setIssues] = useState<readonly ShareIssue[] | null>(null);
  const [unseen, setUnseen] = useState("");
  const [isWhole, setWhole] = useState(false);
  const look = async (): Promise<void> => {
    const found = await work.perform(lookBeforeSharing, null);
    if (!found?.ok) return;
    setIssues(found.value);
    setUnseen(found.findings.map(({ message }) => message).join(" "));
    setWhole(true);
  };
  const lookQuietly = async (): Promise<void> => {
    const found = await work.perform(lookForStuck, null);
    if (found?.ok) setIssues(found.value);
  };
  const fix = async (issue: ShareIssue): Promise<void> => {
    const fixed = await work.perform(fixIssue, issue);
    if (!fixed?.ok) return;
    await (isWhole && issue.fix?.kind !== "select" ? look() : issue.fix?.kind === "select" ? Promise.resolve() : lookQuietly());
  };
  const isFree = state.working === null;
  const hasLooked = useRef(false);
  useEffect(() => {
    if (!isFree || hasLooked.current) return;
    hasLooked.current = true;
    void lookQuietly();
  });
  return { issues, unseen, isWhole, look, fix };
}
