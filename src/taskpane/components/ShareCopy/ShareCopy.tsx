import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { printTable } from "../../actions/shareTable";
import { copyTable, saveText } from "../../pane/clipboard";
import { usePane } from "../../pane/paneContext";
import { useShareTabStyles } from "../ShareTab/ShareTab.styles";

const COPIED = "Copied. Paste it into Word: headings, notes and * are in place.";
const NOT_COPIED = "The browser keeps its clipboard from this pane. Save the table as a file instead, and open that in Word.";

/** The table as the prospectus prints it, for Word and for EDGAR. */
export function ShareCopy({ suffix }: { readonly suffix: string }): React.JSX.Element {
  const styles = useShareTabStyles();
  const { state, work } = usePane();
  const [said, setSaid] = useState("");
  const busy = state.working !== null;
  const copy = async (): Promise<void> => {
    const printed = await work.perform(printTable, suffix);
    if (printed?.ok) setSaid((await copyTable(printed.value.html, printed.value.text)) ? COPIED : NOT_COPIED);
  };
  const save = async (): Promise<void> => {
    const printed = await work.perform(printTable, suffix);
    if (!printed?.ok) return;
    saveText(printed.value.fileName, printed.value.edgar);
    setSaid(`Saved as ${printed.value.fileName}.`);
  };
  return (
    <section className={styles.part} aria-labelledby="share-copy">
      <h3 id="share-copy" className={styles.heading}>As the prospectus prints it</h3>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void copy()}>Copy the printed table</Button>
        <Button disabledFocusable={busy} onClick={() => void save()}>Save for EDGAR</Button>
      </div>
      <div role="status" aria-live="polite">{said && <Text as="p" className={styles.quiet}>{said}</Text>}</div>
    </section>
  );
}
