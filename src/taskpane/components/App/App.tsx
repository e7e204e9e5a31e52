import { Tab, TabList, type SelectTabData } from "@fluentui/react-components";
import { PaneProvider, type Pane } from "../../pane/paneContext";
import { TABS, type Tab as Place } from "../../pane/paneState";
import { TAB_NAMES } from "../../text/wording";
import { countOf } from "../../text/counts";
import { ChecksTab } from "../ChecksTab/ChecksTab";
import { LockUpTab } from "../LockUpTab/LockUpTab";
import { ShareTab } from "../ShareTab/ShareTab";
import { TableTab } from "../TableTab/TableTab";
import { useAppStyles } from "./App.styles";
import { useApp } from "./useApp";

const PLACES: Readonly<Record<Place, () => React.JSX.Element>> = { table: TableTab, checks: ChecksTab, lockUp: LockUpTab, share: ShareTab };

/** The pane: four places in one tab list, and the line that tells a screen reader what happens. */
export function App(): React.JSX.Element {
  const styles = useAppStyles();
  const pane = useApp();
  const Place = PLACES[pane.state.tab];
  return (
    <PaneProvider value={pane}>
      <main className={styles.root}>
        <h1 className={styles.unseen}>Overhang: selling-stockholder table</h1>
        <TabList className={styles.tabs} aria-label="Places" selectedValue={pane.state.tab} onTabSelect={(_event, data: SelectTabData) => pane.dispatch({ type: "tabChosen", tab: data.value as Place })}>
          {TABS.map((tab) => <Tab key={tab} id={`tab-${tab}`} value={tab} aria-controls={pane.state.tab === tab ? `panel-${tab}` : undefined}>{TAB_NAMES[tab]}{tab === "checks" && <OpenCount pane={pane} />}</Tab>)}
        </TabList>
        <div role="tabpanel" id={`panel-${pane.state.tab}`} aria-labelledby={`tab-${pane.state.tab}`} className={styles.panel}>
          <Place />
        </div>
        <div role="status" aria-live="polite" className={styles.unseen}>{pane.state.said}</div>
      </main>
    </PaneProvider>
  );
}

/** A count stands on Checks only when something is open. */
function OpenCount({ pane }: { readonly pane: Pane }): React.JSX.Element | null {
  const styles = useAppStyles();
  const open = (pane.state.current?.findings ?? []).filter((finding) => finding.severity !== "info").length;
  if (open === 0) return null;
  return <span className={styles.count}>{open}<span className={styles.unseen}> {countOf(open, "open finding").replace(/^\S+ /, "")}</span></span>;
}
