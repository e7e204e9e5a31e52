import { Text } from "@fluentui/react-components";
import { usePane } from "../../pane/paneContext";
import { MODES } from "../../text/wording";
import { useShareTabStyles } from "./ShareTab.styles";

/** What others will see. */
export function ShareTab(): React.JSX.Element {
  const styles = useShareTabStyles();
  const { state: { current } } = usePane();
  if (!current) return <Text as="p" className={styles.line}>What others will see of the table will stand here once one is inserted; begin under Table.</Text>;
  const mode = MODES[current.inserted.mode];
  return (
    <section className={styles.root} aria-labelledby="share-title">
      <h2 id="share-title" className={styles.title}>What others will see</h2>
      <Text as="p" className={styles.line}>“{current.inserted.sheetName}” is written as {mode.label === "OVERHANG functions" ? mode.label : mode.label.charAt(0).toLowerCase() + mode.label.slice(1)}. {mode.others}</Text>
      <Text as="p" className={styles.line}>Printed or saved as a PDF, the page shows the first seven columns, the totals and the notes, on letter landscape.</Text>
      <Text as="p" className={styles.line}>The inputs beside them (shares held, caps, relationships, notice addresses) stay in the workbook for whoever opens it.</Text>
    </section>
  );
}
