import { lazy, Suspense, type ComponentType } from "react";
import { PaneProvider } from "../../pane/paneContext";
import type { Tab } from "../../pane/paneState";
import { ChecksTab } from "../ChecksTab/ChecksTab";
import { LockUpTab } from "../LockUpTab/LockUpTab";
import { PlaceTabs } from "../PlaceTabs/PlaceTabs";
import { TableTab } from "../TableTab/TableTab";
import { TrailNote } from "../TrailNote/TrailNote";
import { useAppStyles } from "./App.styles";
import { useApp } from "./useApp";

/** What nobody sees before a table is there is loaded when it is first opened. */
const ShareTab = lazy(async () => ({ default: (await import("../ShareTab/ShareTab")).ShareTab }));

const PLACES: Readonly<Record<Tab, ComponentType>> = { table: TableTab, checks: ChecksTab, lockUp: LockUpTab, share: ShareTab };

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
          <Suspense fallback={<p role="status">Opening.</p>}><Place /></Suspense>
          {(tab === "table" || tab === "checks") && <TrailNote />}
        </div>
        <div role="status" aria-live="polite" className={styles.unseen}>{said}</div>
      </main>
    </PaneProvider>
  );
}
