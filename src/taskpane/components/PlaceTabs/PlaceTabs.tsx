import { mergeClasses } from "@fluentui/react-components";
import { TABS } from "../../pane/paneState";
import { TAB_NAMES } from "../../text/wording";
import { usePlaceTabsStyles } from "./PlaceTabs.styles";
import { usePlaceTabs } from "./usePlaceTabs";

/**
 * The four places as one tab list: one stop for the Tab key, arrows within.
 * Fluent's own list keeps hidden focusable elements around itself, which axe refuses, and is the heaviest part of the library that the pane would load.
 */
export function PlaceTabs(): React.JSX.Element {
  const styles = usePlaceTabsStyles();
  const { chosen, open, openText, list, choose, moveBy } = usePlaceTabs();
  return (
    <div ref={list} role="tablist" aria-label="Places" className={styles.root} onKeyDown={moveBy}>
      {TABS.map((tab) => (
        <button key={tab} type="button" role="tab" id={`tab-${tab}`} data-tab={tab} aria-selected={tab === chosen} aria-controls={tab === chosen ? `panel-${tab}` : undefined} tabIndex={tab === chosen ? 0 : -1} className={mergeClasses(styles.tab, tab === chosen && styles.chosen)} onClick={() => choose(tab)}>
          {TAB_NAMES[tab]}
          {tab === "checks" && open > 0 && <span className={styles.count}> {open}<span className={styles.unseen}> {openText}</span></span>}
        </button>
      ))}
    </div>
  );
}
