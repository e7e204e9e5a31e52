import type { TrailLook } from "../../workbook/trail/types";
import type { PaneAction } from "./paneAction";

/** Where the number in the selected cell came from. */
export const lookAtTrail: PaneAction<null, TrailLook> = {
  id: "lookAtTrail",
  doing: "Looking where the number came from",
  perform: async (_input, { trail }) => (trail ? trail.at() : { ok: true, value: { kind: "none" }, findings: [] }),
};
