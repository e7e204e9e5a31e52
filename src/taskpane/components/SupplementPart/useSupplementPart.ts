import { useCallback, useEffect, useState } from "react";
import { formatLongDate } from "../../../core/exact/formatLongDate";
import { formatShares } from "../../../core/exact/formatShares";
import type { Finding } from "../../../core/finding";
import { runAction } from "../../actions/paneAction";
import { selectFinding } from "../../actions/selectFinding";
import { markPrinted, readSupplement, writeSupplement, type SupplementView } from "../../actions/transferShares";
import { usePane } from "../../pane/paneContext";
import { useServices } from "../../services";
import { countOf } from "../../text/counts";
import { spellMoment } from "../../text/wording";

interface SupplementLines {
  readonly threshold: string;
  readonly since: string;
  readonly due: readonly string[];
  readonly dueLine: string;
  readonly rows: string;
  readonly findings: readonly Finding[];
  readonly hasRows: boolean;
}

interface SupplementPartView {
  readonly lines: SupplementLines | null;
  readonly said: string;
  readonly busy: boolean;
  readonly toThreshold: () => void;
  readonly write: () => Promise<void>;
  readonly mark: () => Promise<void>;
}

const THRESHOLD: Finding = { check: "pane.show", severity: "info", message: "", subjects: [{ kind: "term", term: "supplementThreshold" }] };
const SHOWN = 8;

/** Read when the screen opens, and again after each change. */
export function useSupplementPart(suffix: string, revision: string | null): SupplementPartView {
  const { state, dispatch, work } = usePane();
  const services = useServices();
  const [view, setView] = useState<SupplementView | null>(null);
  const [said, setSaid] = useState("");
  const table = state.current?.table;
  // Quietly: the screen can be used while it is read.
  const read = useCallback(async () => {
    const outcome = await runAction(readSupplement, suffix, services);
    setView(outcome.ok ? outcome.value : null);
    if (!outcome.ok) dispatch({ type: "lookFailed", findings: outcome.findings });
  }, [suffix, services, dispatch]);
  useEffect(() => { if (table) void read(); }, [read, revision, table]);
  return {
    said,
    lines: view && linesOf(view),
    busy: state.working !== null,
    toThreshold: () => void work.perform(selectFinding, { finding: THRESHOLD, suffix }, { canLookAgain: true }),
    write: async () => {
      const written = await work.performWithProgress(writeSupplement, suffix, { leaves: "If you cancel, nothing is changed.", canLookAgain: true });
      if (written?.ok) setSaid(`Written on the sheet “${written.value.sheetName}”.`);
    },
    mark: async () => {
      const done = await work.performWithProgress(markPrinted, { suffix, decidedBy: state.initials.trim() }, { leaves: "If you cancel, nothing is changed." });
      if (!done?.ok) return;
      dispatch({ type: "tableRefreshed", line: "Kept: the prospectus says what the table says.", stays: true });
      await read();
    },
  };
}

function linesOf({ state: { threshold, due, rows, since, transfers }, findings }: SupplementView): SupplementLines {
  const names = rows.slice(0, SHOWN).join("; ");
  return {
    findings,
    threshold: threshold === null ? "No number of shares is entered from which on a transferee needs a supplement, so what is due is for you to say. It is a term of the sheet Offering." : `The prospectus's threshold is ${formatShares(threshold)} shares: one to whom more passes, at once or by several transfers, needs a supplement.`,
    since: since ? `Compared with the prospectus as marked on ${spellMoment(since)}.` : "Compared with the table as it was inserted, or as the last filing had it.",
    due: due.map(({ from, to, shares, date }) => `${formatLongDate(date)}: ${formatShares(shares)} shares ${from ? `from ${from} ` : ""}to ${to}`),
    dueLine: due.length > 0 ? `A supplement is due for ${countOf(due.length, "transfer")}:` : `No supplement is due by the threshold. ${transfers.length > 0 ? `${countOf(transfers.length, "transfer")} recorded.` : "No transfer is recorded."}`,
    rows: rows.length === 0 ? "No row differs from the prospectus." : `The supplement's table would have ${countOf(rows.length, "row")}: ${names}${rows.length > SHOWN ? ` and ${formatShares(rows.length - SHOWN)} more` : ""}.`,
    hasRows: rows.length > 0,
  };
}
