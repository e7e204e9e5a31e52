import type { Finding, Outcome } from "../../core/finding";
import { readLockUps, resizeLockUps } from "../lockUps/lockUpActions";
import type { Progress } from "../types";
import type { Refreshed } from "./types";

/**
 * After a change that stands: makes the tables of the sheet Lock-up fit where the terms give more releases, or the table more rows, than they have
 * room for, and writes the figures of several lock-ups anew where they are values. What fails here leaves the change itself complete, and is said.
 * @param mayOutgrow whether the change touched the lock-up's terms; rows that came or went are asked about anyway
 */
export async function fitLockUp(suffix: string, done: Outcome<Refreshed>, mayOutgrow: boolean, progress: Progress): Promise<Outcome<Refreshed>> {
  if (!done.ok || (!mayOutgrow && !done.value.hasLockUpValues && done.value.added + done.value.removed === 0)) return done;
  const read = await readLockUps(suffix, progress);
  if (!read.ok) return withFindings(done, read.findings);
  if (read.value.outgrown === null && !done.value.hasLockUpValues) return done;
  const fitted = await resizeLockUps(suffix, progress);
  return fitted.ok ? done : withFindings(done, fitted.findings);
}

/** The table is written: what could not be done about its lock-up is a warning. */
function withFindings(done: Extract<Outcome<Refreshed>, { readonly ok: true }>, findings: readonly Finding[]): Outcome<Refreshed> {
  const said = findings.map((finding): Finding => ({ ...finding, severity: "warning", message: `The table is complete. The sheet Lock-up was not made to fit: ${finding.message}` }));
  return { ...done, findings: [...done.findings, ...said] };
}
