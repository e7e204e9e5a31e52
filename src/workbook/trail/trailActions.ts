import { readTrailAt } from "./readTrailAt";
import type { TrailActions } from "./types";
import { watchSelection } from "./watchSelection";

/** The trail's side of the pane, over the Excel that the page runs in. */
export const trailActions: TrailActions = { at: readTrailAt, watch: watchSelection };
