import type { Severity } from "../../core/finding";

/** How grave a finding is, in words, the gravest first. */
export const SEVERITIES: Readonly<Record<Severity, { readonly label: string; readonly order: number }>> = {
  error: { label: "Resolve", order: 0 },
  warning: { label: "Look at", order: 1 },
  info: { label: "Note", order: 2 },
};
