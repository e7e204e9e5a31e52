import type { Finding, Severity } from "../finding";
import type { LockUpAgreement } from "./lockUpAgreement";

/** A finding about one lock-up, by its name. */
export function about({ name }: Pick<LockUpAgreement, "name">, severity: Severity, message: string): Finding {
  return { check: "lock-up-terms", severity, message: `Lock-up "${name}" ${message}`, subjects: [] };
}
