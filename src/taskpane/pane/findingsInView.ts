import type { Finding } from "../../core/finding";
import type { CurrentTable } from "./paneState";

/** What the checks say of the table in view, and what was said of its source beyond that. */
export function findingsInView(current: CurrentTable | null): readonly Finding[] {
  if (!current) return [];
  const said = new Set(current.findings.map((finding) => finding.message));
  return [...current.findings, ...current.ofSource.filter((finding) => !said.has(finding.message))];
}

/** Those that still want eyes; notes do not. */
export function openFindings(current: CurrentTable | null): readonly Finding[] {
  return findingsInView(current).filter((finding) => finding.severity !== "info");
}
