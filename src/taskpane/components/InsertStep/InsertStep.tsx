import { Button, Field, MessageBar, MessageBarBody, MessageBarTitle, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { MODES } from "../../text/wording";
import type { InsertMode } from "../../../workbook/types";
import { StepHeading } from "../StepHeading/StepHeading";
import { useInsertStepStyles } from "./InsertStep.styles";
import { useInsertStep } from "./useInsertStep";

const MODE_NAMES = Object.keys(MODES) as InsertMode[];

/** How the table is written and where; the button says what it will do. */
export function InsertStep(): React.JSX.Element | null {
  const styles = useInsertStepStyles();
  const view = useInsertStep();
  if (!view) return null;
  const { mode, placement, tables, losing, blocked, stillOpen, manual, label, busy, chooseMode, choosePlacement, insert, lookAgain, toReview } = view;
  return (
    <form className={styles.root} onSubmit={(event) => { event.preventDefault(); void insert(); }}>
      <StepHeading>Insert</StepHeading>
      <Field label="Write the computed cells as">
        <RadioGroup value={mode} onChange={(_event, data) => chooseMode(data.value as InsertMode)}>
          {MODE_NAMES.map((name) => <Radio key={name} value={name} label={<span className={styles.option}><span>{MODES[name].label}</span><span className={styles.line}>{MODES[name].line}</span></span>} />)}
        </RadioGroup>
      </Field>
      {tables.length > 0 && (
        <Field label="This workbook has a table already">
          <RadioGroup value={placement} onChange={(_event, data) => choosePlacement(data.value)}>
            <Radio value="new" label="Insert on new sheets, beside what is there" />
            {tables.map((table) => <Radio key={table.suffix} value={`replace${table.suffix}`} label={`Replace the table on “${table.sheetName}”`} />)}
          </RadioGroup>
        </Field>
      )}
      {losing && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody><MessageBarTitle>What was entered beside the old table goes with it.</MessageBarTitle> {losing}</MessageBarBody>
        </MessageBar>
      )}
      {stillOpen > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody><MessageBarTitle>{stillOpen === 1 ? "1 row has not been looked at." : `${stillOpen} rows have not been looked at.`}</MessageBarTitle> They go in as they stand. <Button size="small" onClick={toReview}>Back to Review</Button></MessageBarBody>
        </MessageBar>
      )}
      {manual && <Text as="p" className={styles.line}>Calculation is set to manual. Press F9 after inserting to see the figures move with the terms.</Text>}
      {blocked !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody><MessageBarTitle>Nothing can be inserted now.</MessageBarTitle> {blocked}</MessageBarBody>
        </MessageBar>
      )}
      {blocked === null
        ? <Button type="submit" appearance="primary" disabledFocusable={busy}>{label}</Button>
        : <Button appearance="primary" disabledFocusable={busy} onClick={() => void lookAgain()}>Look again</Button>}
    </form>
  );
}
