import { Button, Text } from "@fluentui/react-components";
import { DropZone } from "../DropZone/DropZone";
import { OpenFileButton } from "../OpenFileButton/OpenFileButton";
import { useFirstRunStyles } from "./FirstRun.styles";
import { useFirstRun } from "./useFirstRun";

/** What this does, in one sentence, and the three ways in. */
export function FirstRun(): React.JSX.Element {
  const styles = useFirstRunStyles();
  const { busy, left, back, takeFile, takeSelection, takeSample } = useFirstRun();
  return (
    <DropZone>
      <Text as="p" className={styles.sentence}>Builds the selling-stockholder table of a resale prospectus in this workbook, with every percentage and lock-up release worked out to the share.</Text>
      <ul className={styles.ways}>
        <li className={styles.way}>
          <OpenFileButton label="Open a filing or list" appearance="primary" describedBy="way-file" disabled={busy} onFile={takeFile} />
          <Text as="p" id="way-file" className={styles.line}>A prospectus from EDGAR (.htm, .txt) or the transfer agent’s list (.csv, .xlsx); dropped or pasted here, too. Nothing leaves this computer.</Text>
        </li>
        <li className={styles.way}>
          <Button className={styles.button} aria-describedby="way-cells" disabledFocusable={busy} onClick={takeSelection}>Use the selected cells</Button>
          <Text as="p" id="way-cells" className={styles.line}>A list that stands in this workbook: select it with its heading row first.</Text>
        </li>
        <li className={styles.way}>
          <Button className={styles.button} aria-describedby="way-sample" disabledFocusable={busy} onClick={takeSample}>Try it with Internap (2001)</Button>
          <Text as="p" id="way-sample" className={styles.line}>A real table of 52 holders, filled in and ready to insert.</Text>
        </li>
        {left && (
          <li className={styles.way}>
            <Button className={styles.button} aria-describedby="way-left" onClick={left.goOn}>Go on where you left off</Button>
            <Text as="p" id="way-left" className={styles.line}>{left.name}, with the terms and decisions that you entered.</Text>
          </li>
        )}
      </ul>
      {back && <Button className={styles.back} appearance="subtle" onClick={back}>Back to the table</Button>}
    </DropZone>
  );
}
