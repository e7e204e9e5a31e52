import { useRef, type KeyboardEvent, type RefObject } from "react";
import { openFindings } from "../../pane/findingsInView";
import { usePane } from "../../pane/paneContext";
import { TABS, type Tab } from "../../pane/paneState";

interface PlaceTabsView {
  readonly chosen: Tab;
  /** Findings that still want eyes; notes do not. */
  readonly open: number;
  readonly openText: string;
  readonly list: RefObject<HTMLDivElement>;
  readonly choose: (tab: Tab) => void;
  readonly moveBy: (event: KeyboardEvent) => void;
}

const MOVES: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % TABS.length,
  ArrowLeft: (at) => (at + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

/** Arrows, Home and End move the choice and the focus together. */
export function usePlaceTabs(): PlaceTabsView {
  const { state, dispatch } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const open = openFindings(state.current).length;
  const choose = (tab: Tab): void => dispatch({ type: "tabChosen", tab });
  return {
    chosen: state.tab, open, list, choose,
    openText: open === 1 ? "open finding" : "open findings",
    moveBy: (event) => {
      const tab = TABS[MOVES[event.key]?.(TABS.indexOf(state.tab)) ?? -1];
      if (!tab) return;
      event.preventDefault();
      choose(tab);
      list.current?.querySelector<HTMLElement>(`[data-tab="${tab}"]`)?.focus();
    },
  };
}
