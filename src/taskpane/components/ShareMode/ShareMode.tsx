import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { InsertedTable, InsertMode } from "../../../workbook/types";
import { switchMode } from "../../actions/shareTable";
import { usePane } from "../../pane/paneContext";
import { MODES } from "../../text/wording";
import { useShareTabStyles } from "../ShareTab/ShareTab.styles";

const MODE_NAMES = Object.keys(MODES) as InsertMode[];

/** Switches the computed cells of a table between the three ways of writing them. */
export function ShareMode({ inserted }: { readonly inserted: InsertedTable }): React.JSX.Element {
  const styles = useShareTabStyles();
  const { state, dispatch, work } = usePane();
  const [mode, setMode] = useState(inserted.mode);
  const change = async (): Promise<void> => {
    const done = await work.performWithProgress(switchMode, { suffix: inserted.suffix, mode }, { leaves: "If you cancel, the table is as before." });
    if (!done?.ok) return;
    dispatch({ type: "said", text: `The table is written as ${MODES[mode].inSentence}.` });
    await work.look();
  };
  return (
    <section className={styles.part} aria-labelledby="share-mode">
      <h3 id="share-mode" className={styles.heading}>Written as</h3>
      <Field>
        <RadioGroup aria-labelledby="share-mode" value={mode} onChange={(_event, data) => setMode(data.value as InsertMode)}>
          {MODE_NAMES.map((name) => <Radio key={name} value={name} label={MODES[name].label} />)}
        </RadioGroup>
      </Field>
      <div className={styles.buttons}><Button disabledFocusable={mode === inserted.mode || state.working !== null} onClick={() => void change()}>{mode === inserted.mode ? "Choose another way to switch" : `Switch to ${MODES[mode].inSentence}`}</Button></div>
    </section>
  );
}
