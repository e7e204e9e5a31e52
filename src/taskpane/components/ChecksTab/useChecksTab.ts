import type { Finding } from "../../../core/finding";
import { selectFinding } from "../../actions/selectFinding";
import { usePane } from "../../pane/paneContext";
import { countOf } from "../../text/counts";

interface ChecksView {
  readonly line: string;
  readonly findings: readonly Finding[];
  readonly select: (finding: Finding) => void;
}

export function useChecksTab(): ChecksView {
  const { state: { current }, work } = usePane();
  if (!current) return { line: "What does not tie will stand here once a table is inserted; begin under Table.", findings: [], select: () => undefined };
  const suffix = current.inserted.suffix;
  const select = (finding: Finding): void => { void work.perform(selectFinding, { finding, suffix }, { canLookAgain: true }); };
  if (!current.table) return { line: `The findings stand on the sheet “Checks” beside “${current.inserted.sheetName}”.`, findings: [], select };
  if (current.findings.length === 0) return { line: "Everything that was checked ties.", findings: [], select };
  return { line: `${countOf(current.findings.length, "finding")}, the gravest first.`, findings: current.findings, select };
}
