import type { Finding, Severity, Subject } from "../finding";
import type { CheckInput } from "./checkInput";

/** One thing that a careful reader ticks and ties. A clean table gives no findings. */
export interface Check {
  /** Stable id, kept in workbooks where a finding was marked as reviewed. */
  readonly id: string;
  /** What is checked, as a reviewer would name it. */
  readonly title: string;
  readonly run: (input: CheckInput) => Finding[];
  /** The same with pauses in between, where a large table takes longer than a person who types should wait. */
  readonly steps?: (input: CheckInput) => Generator<void, Finding[], void>;
}

/** A finding; a name that ends in a full stop, as "L.P." does, ends its sentence with that one. */
export const report = (check: string, severity: Severity, message: string, ...subjects: readonly Subject[]): Finding => ({ check, severity, message: message.replace(/([^.])\.\.(?=\s|$)/g, "$1."), subjects });

/** "A", "A and B", "A, B and C". */
export function inWords(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

/** "Ann Lee's", "Oak Partners'". */
export const possessive = (name: string): string => `${name}${/s$/i.test(name) ? "'" : "'s"}`;
