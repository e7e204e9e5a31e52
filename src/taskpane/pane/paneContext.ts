import { createContext, useContext } from "react";
import type { PathAction } from "../path/pathReducer";
import type { PathState } from "../path/pathState";
import type { PaneAction } from "./paneReducer";
import type { PaneState } from "./paneState";
import type { PaneWork } from "./usePaneWork";
import type { Sources } from "./useSources";

/** What every component of the pane may read and do. */
export interface Pane {
  readonly state: PaneState;
  readonly path: PathState;
  readonly dispatch: (action: PaneAction) => void;
  readonly dispatchPath: (action: PathAction) => void;
  readonly work: PaneWork;
  readonly sources: Sources;
}

const PaneContext = createContext<Pane | null>(null);
export const PaneProvider = PaneContext.Provider;

/** The pane that surrounds the component. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside PaneProvider");
  return pane;
}
