import { Button, Text } from "@fluentui/react-components";
import { Figures } from "../Figures/Figures";
import { SelectField } from "../SelectField/SelectField";
import { useTableStatusStyles } from "./TableStatus.styles";
import { useTableStatus } from "./useTableStatus";

/** How the table in the workbook stands. */
export function TableStatus(): React.JSX.Element | null {
  const styles = useTableStatusStyles();
  const view = useTableStatus();
  if (!view) return null;
  const { title, tables, suffix, figures, ties, heading, choose, show, another, busy } = view;
  return (
    <section className={styles.root} aria-labelledby="status-title">
      <h2 id="status-title" ref={heading} tabIndex={-1} className={styles.title}>{title}</h2>
      {tables.length > 1 && <SelectField label="Table" value={suffix} options={tables.map((table) => ({ value: table.suffix, title: table.sheetName }))} onChoose={choose} />}
      <Figures label="How the table stands" figures={figures} />
      {ties && <Text as="p" className={styles.line}>{ties}</Text>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void show()}>Show it in the sheet</Button>
        <Button disabledFocusable={busy} onClick={another}>Insert another table</Button>
      </div>
    </section>
  );
}
