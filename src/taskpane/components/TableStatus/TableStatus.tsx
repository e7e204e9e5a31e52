import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Text } from "@fluentui/react-components";
import { Figures } from "../Figures/Figures";
import { SelectField } from "../SelectField/SelectField";
import { useTableStatusStyles } from "./TableStatus.styles";
import { useTableStatus } from "./useTableStatus";

/** How the table in the workbook stands. */
export function TableStatus(): React.JSX.Element | null {
  const styles = useTableStatusStyles();
  const view = useTableStatus();
  if (!view) return null;
  const { title, tables, suffix, figures, ties, lastLine, heading, choose, show, refresh, clear, undo, undoLabel, transfers, upgrade, unfinished, finish, another, busy } = view;
  return (
    <section className={styles.root} aria-labelledby="status-title">
      <h2 id="status-title" ref={heading} tabIndex={-1} className={styles.title}>{title}</h2>
      {tables.length > 1 && <SelectField label="Table" value={suffix} options={tables.map((table) => ({ value: table.suffix, title: table.sheetName }))} onChoose={choose} />}
      <Figures label="How the table stands" figures={figures} />
      {lastLine && <Text as="p" className={styles.line}>{lastLine}</Text>}
      {ties && <Text as="p" className={styles.line}>{ties}</Text>}
      {unfinished && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody><MessageBarTitle>A refresh stopped in the middle.</MessageBarTitle> {unfinished}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={() => finish("complete")}>Complete it</Button>
            <Button size="small" disabledFocusable={busy} onClick={() => finish("takeBack")}>Take it back</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {upgrade && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody><MessageBarTitle>An earlier version of Overhang made this table.</MessageBarTitle> It computes and prints as it is. To refresh or switch it, or to record a transfer, upgrade its record; no cell is changed. Colleagues with the earlier version can then only look at it.</MessageBarBody>
          <MessageBarActions><Button size="small" disabledFocusable={busy} onClick={upgrade}>Upgrade this table</Button></MessageBarActions>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void show()}>Show it in the sheet</Button>
        {refresh && <Button disabledFocusable={busy} onClick={refresh}>Refresh from a newer source</Button>}
        {transfers && <Button disabledFocusable={busy} onClick={transfers}>Transfers and supplements</Button>}
        {clear && <Button disabledFocusable={busy} onClick={clear}>Clear the highlight</Button>}
        {undo && <Button disabledFocusable={busy} onClick={undo}>{undoLabel}</Button>}
        <Button disabledFocusable={busy} onClick={another}>Insert another table</Button>
      </div>
    </section>
  );
}
