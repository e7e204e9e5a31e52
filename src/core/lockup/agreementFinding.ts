import type { Finding, LockUpPlace, Severity } from "../finding";
import type { LockUpAgreement } from "./lockUpAgreement";

/** A finding about one lock-up, by its name; `place` where it is about a row of its dates or of its early releases, or about one of its cells. */
export function about({ name }: Pick<LockUpAgreement, "name">, severity: Severity, message: string, place: Partial<Pick<LockUpPlace, "table" | "date" | "column">> = {}): Finding {
  return { check: "lock-up-terms", severity, message: `Lock-up "${name}" ${message}`, subjects: [{ kind: "lockUp", table: "lockUps", at: name, ...place }] };
}
