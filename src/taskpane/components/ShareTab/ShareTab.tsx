import { Text } from "@fluentui/react-components";
import { usePane } from "../../pane/paneContext";
import { useServices } from "../../services";
import { MODES } from "../../text/wording";
import { FailureNote } from "../FailureNote/FailureNote";
import { ShareCopy } from "../ShareCopy/ShareCopy";
import { ShareFreeze } from "../ShareFreeze/ShareFreeze";
import { ShareLook } from "../ShareLook/ShareLook";
import { ShareMode } from "../ShareMode/ShareMode";
import { useLongWork } from "../WorkingNote/useLongWork";
import { WorkingNote } from "../WorkingNote/WorkingNote";
import { useShareTabStyles } from "./ShareTab.styles";

/** What others will see, and the ways in which the table leaves the workbook. */
export function ShareTab(): React.JSX.Element {
  const styles = useShareTabStyles();
  const { state: { current } } = usePane();
  const { share } = useServices();
  const isLong = useLongWork();
  const inserted = current?.inserted;
  return (
    <>
      <FailureNote />
      {isLong && <WorkingNote />}
      {!inserted && <Text as="p" className={styles.line}>What others will see of the table will stand here once one is inserted; begin under Table.</Text>}
      {inserted && <section className={styles.root} aria-labelledby="share-title">
        <h2 id="share-title" className={styles.title}>What others will see</h2>
        <Text as="p" className={styles.line}>“{inserted.sheetName}” is written as {MODES[inserted.mode].inSentence}. {MODES[inserted.mode].others}</Text>
        <Text as="p" className={styles.line}>Printed or saved as a PDF, the page shows the first seven columns, the totals and the notes, on letter landscape. The inputs beside them (shares held, caps, relationships, notice addresses) stay in the workbook for whoever opens it.</Text>
      </section>}
      {share && (
        <>
          {inserted && <ShareCopy suffix={inserted.suffix} />}
          <ShareLook />
          {inserted && <ShareMode key={inserted.suffix} inserted={inserted} />}
          <ShareFreeze opensWithWorkbook={share.opensWithWorkbook()} />
        </>
      )}
    </>
  );
}
