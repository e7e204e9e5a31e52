import { useState } from "react";
import type { PrintedForms } from "../../../workbook/share/types";
import { printTable } from "../../actions/shareTable";
import { canSaveFiles, copyTable, saveText } from "../../pane/clipboard";
import { usePane } from "../../pane/paneContext";

const COPIED = "Copied. Paste it into Word: headings, notes and * are in place.";
/** Reading the table took longer than the browser lets a click last. */
const READY = "The table is read. Press the button once more: this browser copies only at the moment of a click.";
const NOT_COPIED = "The browser keeps its clipboard from this pane. Save the table as a file instead, and open that in Word.";
const NOT_COPIED_NOR_SAVED = "The browser keeps its clipboard from this pane. Open the workbook in Excel on the web, and copy the table there.";

/** On the way to the clipboard: what was read, and for which button. */
interface Waiting {
  readonly kind: "table" | "file";
  readonly suffix: string;
  readonly printed: PrintedForms;
}

export interface ShareCopyView {
  readonly busy: boolean;
  readonly said: string;
  readonly copyLabel: string;
  readonly saveLabel: string;
  copy(): Promise<void>;
  save(): Promise<void>;
}

/** Copies and saves the printed table; what a click cannot do any more once the table is read, the next one does. */
export function useShareCopy(suffix: string): ShareCopyView {
  const { state, work } = usePane();
  const [said, setSaid] = useState("");
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const isWaiting = (kind: Waiting["kind"]): boolean => waiting?.kind === kind && waiting.suffix === suffix;

  const put = async (kind: Waiting["kind"], done: (printed: PrintedForms) => string): Promise<void> => {
    const again = isWaiting(kind) ? waiting!.printed : null;
    const read = again ? null : await work.perform(printTable, suffix);
    const printed = again ?? (read?.ok ? read.value : null);
    if (!printed) return;
    const isThere = await (kind === "table" ? copyTable(printed.html, printed.text) : copyTable(null, printed.edgar));
    setWaiting(isThere || again ? null : { kind, suffix, printed });
    setSaid(isThere ? done(printed) : again ? (canSaveFiles() ? NOT_COPIED : NOT_COPIED_NOR_SAVED) : READY);
  };
  const save = async (): Promise<void> => {
    if (!canSaveFiles()) return put("file", ({ fileName }) => `Excel for Mac lets no add-in save a file, so its text is on the clipboard. Paste it into a new document of TextEdit (Format, Make Plain Text), and save it as ${fileName}.`);
    const printed = await work.perform(printTable, suffix);
    if (!printed?.ok) return;
    saveText(printed.value.fileName, printed.value.edgar);
    setSaid(`Saved as ${printed.value.fileName}.`);
  };
  return {
    busy: state.working !== null, said, save,
    copyLabel: isWaiting("table") ? "Copy it now" : "Copy the printed table",
    saveLabel: isWaiting("file") ? "Copy it now" : canSaveFiles() ? "Save for EDGAR" : "Copy the file for EDGAR",
    copy: () => put("table", () => COPIED),
  };
}
