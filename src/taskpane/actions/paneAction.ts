import type { Finding, Outcome } from "../../core/finding";
import type { PaneServices } from "../services";

/** Something that a person can have done, as data: what it is called and how it is done. It answers; it does not touch the screen. */
export interface PaneAction<Input, Result> {
  readonly id: string;
  /** What the pane says while it runs: "Reading the selected cells". */
  readonly doing: string;
  perform(input: Input, services: PaneServices): Promise<Outcome<Result>>;
}

/** Performs an action. A fault becomes a finding, so that the person is told and the pane stays usable. */
export async function runAction<Input, Result>(action: PaneAction<Input, Result>, input: Input, services: PaneServices): Promise<Outcome<Result>> {
  try {
    return await action.perform(input, services);
  } catch (fault) {
    return { ok: false, findings: [faultFinding(action, fault)] };
  }
}

function faultFinding(action: PaneAction<never, unknown>, fault: unknown): Finding {
  const cause = fault instanceof Error ? fault.message : String(fault);
  const code = hasCode(fault) ? ` (Office says: ${fault.code})` : "";
  return { check: `pane.${action.id}`, severity: "error", message: `${action.doing} stopped: ${cause}${code}. Try it again; if it stops again, close the pane and open it from the ribbon.`, subjects: [] };
}

function hasCode(fault: unknown): fault is { code: string } {
  return typeof fault === "object" && fault !== null && "code" in fault && typeof fault.code === "string";
}
