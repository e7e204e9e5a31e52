import { PaneProvider } from "../../pane/paneContext";
import type { Tab } from "../../pane/paneState";
import { ChecksTab } from "../ChecksTab/ChecksTab";
import { LockUpTab } from "../LockUpTab/LockUpTab";
import { PlaceTabs } from "../PlaceTabs/PlaceTabs";
import { ShareTab } from "../ShareTab/ShareTab";
import { TableTab } from "../TableTab/TableTab";
import { TrailNote } from "../TrailNote/TrailNote";
import { useAppStyles } from "./App.styles";
import { useApp } from "./useApp";

const PLACES: Readonly<Record<Tab, () => React.JSX.Element>> = { table: TableTab, checks: ChecksTab, lockUp: LockUpTab, share: ShareTab };

/** The pane: four places in one tab list, and the line that tells a screen reader what happens. */
export function App(): React.JSX.Element {
  const styles = useAppStyles();
  const pane = useApp();
  const { tab, said } = pane.state;
  const Place = PLACES[tab];
  return (
    <PaneProvider value={pane}>
      <main className={styles.root}>
        <h1 className={styles.unseen}>Overhang: selling-stockholder table</h1>
        <PlaceTabs />
        <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} className={styles.panel}>
          <Place />
          {(tab === "table" || tab === "checks") && <TrailNote />}
        </div>
        <div role="status" aria-live="polite" className={styles.unseen}>{said}</div>
      </main>
    </PaneProvider>
  );
}
