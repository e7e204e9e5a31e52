import { Button, Text } from "@fluentui/react-components";
import { useShareTabStyles } from "../ShareTab/ShareTab.styles";
import { useShareCopy } from "./useShareCopy";

/** The table as the prospectus prints it, for Word and for EDGAR. */
export function ShareCopy({ suffix }: { readonly suffix: string }): React.JSX.Element {
  const styles = useShareTabStyles();
  const { busy, said, copyLabel, saveLabel, copy, save } = useShareCopy(suffix);
  return (
    <section className={styles.part} aria-labelledby="share-copy">
      <h3 id="share-copy" className={styles.heading}>As the prospectus prints it</h3>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void copy()}>{copyLabel}</Button>
        <Button disabledFocusable={busy} onClick={() => void save()}>{saveLabel}</Button>
      </div>
      <div role="status" aria-live="polite">{said && <Text as="p" className={styles.quiet}>{said}</Text>}</div>
    </section>
  );
}
