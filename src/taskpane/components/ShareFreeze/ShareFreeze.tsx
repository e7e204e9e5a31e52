import { Button, Checkbox, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Outcome } from "../../../core/finding";
import type { Frozen, Scope } from "../../../workbook/share/types";
import { freezeFormulas, openWithWorkbook, thawFormulas } from "../../actions/shareTable";
import { usePane } from "../../pane/paneContext";
import { countOf } from "../../text/counts";
import { SCOPES } from "../../text/scopes";
import { SelectField } from "../SelectField/SelectField";
import { useShareTabStyles } from "../ShareTab/ShareTab.styles";

const AS_BEFORE = "If you cancel, the cells are as before.";

/** Freezes formulas to the values that they show, and back; and whether the pane opens with the workbook. */
export function ShareFreeze({ opensWithWorkbook }: { readonly opensWithWorkbook: boolean }): React.JSX.Element {
  const styles = useShareTabStyles();
  const { state, dispatch, work } = usePane();
  const [scope, setScope] = useState<Scope>("selection");
  const [opens, setOpens] = useState(opensWithWorkbook);
  const busy = state.working !== null;
  const tell = (done: Outcome<Frozen> | null, what: string): void => {
    if (!done?.ok) return;
    dispatch({ type: "cellsSwitched", line: [`${countOf(done.value.cells, "cell")} ${what}.`, ...done.findings.map(({ message }) => message)].join(" ") });
    void work.look();
    if (state.current) void work.readBack(state.current.inserted.suffix);
  };
  const choose = async (on: boolean): Promise<void> => {
    const kept = await work.perform(openWithWorkbook, on);
    if (kept?.ok) setOpens(on);
  };
  return (
    <section className={styles.part} aria-labelledby="share-freeze">
      <h3 id="share-freeze" className={styles.heading}>Freeze to values</h3>
      <SelectField label="What is frozen" value={scope} options={SCOPES} onChoose={(value) => setScope(value as Scope)} />
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={async () => tell(await work.performWithProgress(freezeFormulas, scope, { leaves: AS_BEFORE, canLookAgain: true }), "frozen")}>Freeze</Button>
        <Button disabledFocusable={busy} onClick={async () => tell(await work.performWithProgress(thawFormulas, null, { leaves: AS_BEFORE, canLookAgain: true }), "computed again")}>Bring the formulas back</Button>
      </div>
      <div role="status" aria-live="polite">{state.switchedLine && <Text as="p" className={styles.quiet}>{state.switchedLine}</Text>}</div>
      <Checkbox checked={opens} disabled={busy} onChange={(_event, data) => void choose(data.checked === true)} label="Open this pane with the workbook" />
    </section>
  );
}
