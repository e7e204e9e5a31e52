import type { Finding, Outcome, Subject } from "./finding";

/** The outcome that carries a value, with what a careful reader would still point out. */
export function accept<T>(value: T, findings: readonly Finding[] = []): { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] } {
  return { ok: true, value, findings };
}

/** The outcome without a value: one error, whose message names the thing and the remedy. */
export function refuse(check: string, message: string, subjects: readonly Subject[] = []): { readonly ok: false; readonly findings: readonly Finding[] } {
  return { ok: false, findings: [{ check, severity: "error", message, subjects }] };
}

/** The messages of an outcome's findings, in order, one a line. */
export function messageOf(outcome: Outcome<unknown>): string {
  return outcome.findings.map((finding) => finding.message).join("\n");
}
