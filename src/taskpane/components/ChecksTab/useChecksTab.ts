import type { Finding } from "../../../core/finding";
import { checkTableAgain } from "../../actions/readTable";
import { selectFinding } from "../../actions/selectFinding";
import { findingsInView } from "../../pane/findingsInView";
import { usePane } from "../../pane/paneContext";
import { countOf } from "../../text/counts";

interface ChecksView {
  /** Checks the table again as it stands in the sheet; null while there is none to check. */
  readonly again: (() => void) | null;
  readonly line: string;
  readonly findings: readonly Finding[];
  readonly select: (finding: Finding) => void;
}

export function useChecksTab(): ChecksView {
  const { state: { current }, work, dispatch } = usePane();
  if (!current) return { line: "What does not tie will stand here once a table is inserted; begin under Table.", findings: [], select: () => undefined, again: null };
  const suffix = current.inserted.suffix;
  const checkAgain = async (): Promise<void> => {
    const read = await work.perform(checkTableAgain, suffix, { canLookAgain: true });
    if (!read?.ok) return;
    dispatch({ type: "tableRead", suffix, standing: read.value });
    dispatch({ type: "said", text: read.value.findings.length === 0 ? "Checked. Everything ties." : `Checked. ${countOf(read.value.findings.length, "finding")}.` });
  };
  const select = (finding: Finding): void => { void work.perform(selectFinding, { finding, suffix }, { canLookAgain: true }); };
  const again = (): void => { void checkAgain(); };
  if (current.unread !== null) return { line: current.unread, findings: [], select, again };
  if (!current.table) return { line: "The table is being read.", findings: [], select, again: null };
  const findings = findingsInView(current);
  if (findings.length === 0) return { line: "Everything that was checked ties.", findings: [], select, again };
  return { line: `${countOf(findings.length, "finding")}, the gravest first.`, findings, select, again };
}
