import type { Draft } from "../path/draft";
import { draftOfTable } from "../path/draftOfTable";
import type { PaneAction } from "./paneAction";

/** Opens the built-in sample. */
export const openSample: PaneAction<null, Draft> = {
  id: "openSample",
  doing: "Opening Internap (2001)",
  async perform() {
    const [{ internap2001 }, { internapTrail }] = await Promise.all([import("../../filing/sample/internap2001"), import("../../filing/sample/internapTrail")]);
    return { ok: true, value: { ...draftOfTable(internap2001, { kind: "sample", name: "Internap (2001), the built-in sample", date: "2001-10-30", hash: null }), trail: internapTrail }, findings: [] };
  },
};
