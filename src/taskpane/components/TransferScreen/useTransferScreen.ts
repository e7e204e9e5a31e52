import { useEffect, useRef, useState, type FormEvent, type RefObject } from "react";
import { formatShares } from "../../../core/exact/formatShares";
import type { Holder } from "../../../core/ownership/holder";
import type { TransferPreview } from "../../../workbook/transfer/types";
import { previewTransfer, recordTransfer } from "../../actions/transferShares";
import { usePane } from "../../pane/paneContext";
import { EMPTY_TRANSFER, holderCalled, readTransfer, type TransferDraft, type TransferReading } from "../../path/readTransfer";

interface TransferView {
  readonly form: RefObject<HTMLFormElement>;
  readonly draft: TransferDraft;
  readonly problems: TransferReading["problems"];
  readonly names: readonly string[];
  readonly giver: Holder | undefined;
  readonly isNewName: boolean;
  readonly preview: TransferPreview | null;
  readonly busy: boolean;
  readonly type: (change: Partial<TransferDraft>) => void;
  readonly look: (event: FormEvent) => Promise<void>;
  readonly record: () => Promise<void>;
  readonly leave: () => void;
}

/** What is typed is looked at in the workbook before it is written; a change of a field takes the preview away. */
export function useTransferScreen(): TransferView | null {
  const { state, dispatch, work } = usePane();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(EMPTY_TRANSFER);
  const [tried, setTried] = useState(0);
  const [preview, setPreview] = useState<TransferPreview | null>(null);
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);
  const { current } = state;
  if (!current) return null;
  const holders = current.table?.holders ?? [];
  const { suffix } = current.inserted;
  const reading = readTransfer(draft, suffix, holders);
  return {
    form, draft, preview,
    names: holders.map(({ name }) => name),
    problems: tried > 0 ? reading.problems : {},
    giver: draft.isNewHolder ? undefined : holderCalled(draft.from, holders),
    isNewName: draft.to.trim() !== "" && !holderCalled(draft.to, holders),
    busy: state.working !== null,
    type: (change) => { setDraft({ ...draft, ...change }); setPreview(null); },
    look: async (event) => {
      event.preventDefault();
      if (!reading.request) return setTried(tried + 1);
      const seen = await work.performWithProgress(previewTransfer, reading.request, { leaves: "If you cancel, nothing is changed." });
      setPreview(seen?.ok ? seen.value : null);
      if (seen?.ok) dispatch({ type: "said", text: "What the transfer changes stands below." });
    },
    record: async () => {
      if (!preview) return;
      const done = await work.performWithProgress(recordTransfer, { preview, decidedBy: state.initials.trim() }, { leaves: "If you cancel, what was written so far is taken back and the table is as before." });
      if (!done?.ok) return;
      setDraft(EMPTY_TRANSFER);
      setPreview(null);
      setTried(0);
      dispatch({ type: "tableRefreshed", line: recordedLine(preview), stays: true });
      void work.look();
    },
    leave: () => dispatch({ type: "pathLeft" }),
  };
}

function recordedLine({ request, needsSupplement }: TransferPreview): string {
  const due = needsSupplement ? " A prospectus supplement is due." : "";
  return `Recorded: ${formatShares(request.shares)} shares ${request.from ? `from ${request.from} ` : ""}to ${request.to}.${due}`;
}
