import { Button, Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Scope } from "../../../workbook/share/types";
import type { InsertedTable, InsertMode } from "../../../workbook/types";
import { undoRefresh } from "../../actions/refreshTable";
import { lookBeforeSwitch, switchMode } from "../../actions/shareTable";
import { usePane } from "../../pane/paneContext";
import { countOf } from "../../text/counts";
import { SCOPES } from "../../text/scopes";
import { MODES } from "../../text/wording";
import { SelectField } from "../SelectField/SelectField";
import { useShareTabStyles } from "../ShareTab/ShareTab.styles";

const MODE_NAMES = Object.keys(MODES) as InsertMode[];

/** Switches what is computed between the three ways of writing it: in the selected cells, this sheet or the whole workbook. */
export function ShareMode({ inserted }: { readonly inserted: InsertedTable }): React.JSX.Element {
  const styles = useShareTabStyles();
  const { state, dispatch, work } = usePane();
  const [mode, setMode] = useState(inserted.mode);
  const [scope, setScope] = useState<Scope>("workbook");
  const [said, setSaid] = useState("");
  const [stays, setStays] = useState<readonly string[]>([]);
  const busy = state.working !== null;
  const isThere = scope === "workbook" && mode === inserted.mode && (state.workbook?.tables ?? []).every((table) => table.mode === mode);
  const choose = async (chosen: InsertMode): Promise<void> => {
    setMode(chosen);
    setSaid("");
    setStays([]);
    const found = chosen === "values" ? null : await work.perform(lookBeforeSwitch, chosen);
    if (found?.ok) setStays(found.value);
  };
  const change = async (): Promise<void> => {
    const done = await work.performWithProgress(switchMode, { scope, mode, decidedBy: state.initials.trim() }, { leaves: "If you cancel, the table is as before.", canLookAgain: true });
    if (!done?.ok) return;
    setSaid([`${countOf(done.value.cells, "cell")} written as ${MODES[mode].inSentence}.`, ...done.findings.map(({ message }) => message)].join(" "));
    dispatch({ type: "said", text: scope === "workbook" ? `The table is written as ${MODES[mode].inSentence}.` : `${countOf(done.value.cells, "cell")} switched.` });
    await work.look();
    await work.readBack(inserted.suffix);
  };
  const undo = async (): Promise<void> => {
    const done = await work.performWithProgress(undoRefresh, { suffix: inserted.suffix, decidedBy: state.initials.trim() }, { leaves: "If you cancel, what was written so far is taken back." });
    if (!done?.ok) return;
    setSaid(`${countOf(done.value.cells, "cell")} as before the switch.`);
    await work.look();
    await work.readBack(inserted.suffix);
  };
  return (
    <section className={styles.part} aria-labelledby="share-mode">
      <h3 id="share-mode" className={styles.heading}>Written as</h3>
      <Field>
        <RadioGroup aria-labelledby="share-mode" value={mode} onChange={(_event, data) => void choose(data.value as InsertMode)}>
          {MODE_NAMES.map((name) => <Radio key={name} value={name} label={MODES[name].label} />)}
        </RadioGroup>
      </Field>
      <SelectField label="Where" value={scope} options={SCOPES} onChoose={(value) => setScope(value as Scope)} />
      <div role="status" aria-live="polite">{stays.map((line) => <Text as="p" key={line} className={styles.line}>{line}</Text>)}</div>
      <div className={styles.buttons}>
        <Button disabledFocusable={isThere || busy} onClick={() => void change()}>{isThere ? "Choose another way to switch" : `Switch to ${MODES[mode].inSentence}`}</Button>
        {state.current?.refresh?.lastChange === "switch" && <Button disabledFocusable={busy} onClick={() => void undo()}>Undo last switch</Button>}
      </div>
      <div role="status" aria-live="polite">{said && <Text as="p" className={styles.quiet}>{said}</Text>}</div>
    </section>
  );
}
