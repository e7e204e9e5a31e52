import { Button, Text } from "@fluentui/react-components";
import { sourceLine } from "../../text/wording";
import { countOf } from "../../text/counts";
import { usePane } from "../../pane/paneContext";
import { DropZone } from "../DropZone/DropZone";
import { MappingForm } from "../MappingForm/MappingForm";
import { OpenFileButton } from "../OpenFileButton/OpenFileButton";
import { StepHeading } from "../StepHeading/StepHeading";
import { useSourceStepStyles } from "./SourceStep.styles";

/** Where the rows come from: what is open, how its columns are read, and how to take another source. */
export function SourceStep(): React.JSX.Element {
  const styles = useSourceStepStyles();
  const { path, sources, state, dispatchPath } = usePane();
  const isEmpty = !path.list && !path.draft;
  const made = path.refreshing === null ? undefined : state.current?.inserted.source;
  const again = made?.kind === "cells" ? made.name : null;
  const busy = state.working !== null;
  const opened = path.list?.record ?? path.draft?.source;
  const compared = made?.hash && opened?.hash ? (made.hash === opened.hash ? "This is the very source that the table was made from: its content is the same." : "Its content differs from that of the source that the table was made from.") : null;
  return (
    <DropZone>
      <StepHeading>Source</StepHeading>
      {path.list && <MappingForm list={path.list} />}
      {!path.list && path.draft && (
        <>
          <Text as="p" className={styles.line}><strong>{sourceLine(path.draft.source)}</strong>: {countOf(path.draft.holders.length, "selling stockholder")} read.</Text>
          <Button className={styles.go} appearance="primary" onClick={() => dispatchPath({ type: "continued" })}>Continue to Terms</Button>
        </>
      )}
      {compared && <Text as="p" className={styles.line}>{compared}</Text>}
      {isEmpty && <Text as="p" className={styles.line}>Open the newer filing or list, or select its cells. You see every change before anything is written.</Text>}
      <div className={styles.others}>
        {!isEmpty && <Text as="h3" className={styles.heading}>Take another source</Text>}
        <div className={styles.buttons}>
          {again !== null && <Button appearance={isEmpty ? "primary" : "secondary"} disabledFocusable={busy} onClick={() => void sources.takeCells(again)}>Read {again} again</Button>}
          <OpenFileButton label={isEmpty ? "Open the newer file" : "Open another file"} appearance={isEmpty && again === null ? "primary" : "secondary"} disabled={busy} onFile={sources.takeFile} />
          <Button disabledFocusable={busy} onClick={sources.takeSelection}>Use the selected cells</Button>
        </div>
        <Text as="p" className={styles.line}>A file or a table can also be dropped or pasted here.</Text>
      </div>
    </DropZone>
  );
}
