import { parseShares } from "../../core/exact/parseShares";
import type { Coverage, EarlyRelease, LockUpAgreement } from "../../core/lockup/lockUpAgreement";
import { messageOf } from "../../core/outcome";
import { readDate, readLockUp, readPart, type LockUpField, type Say } from "../path/readLockUp";
import type { AgreementDraft, CoverageDraft, EarlyDraft } from "./agreementDraft";

/** A field of an agreement; those of an early release carry its number in the list. */
export type AgreementField = "name" | "agreedOn" | "who" | LockUpField | `earlyDate${number}` | `earlyWho${number}` | `earlyAmount${number}`;
export type AgreementProblems = Readonly<Partial<Record<AgreementField, string>>>;

/** An agreement as read, or what keeps it from being one. */
export interface AgreementReading {
  readonly agreement: LockUpAgreement | null;
  /** What is wrong with what was typed. */
  readonly wrong: AgreementProblems;
  /** What nobody has typed yet; told once a person tries to go on. */
  readonly missing: AgreementProblems;
}

/** Reads the typed terms of one lock-up; nothing is guessed. An agreement without a name is named by whom it is for. */
export function readAgreement(draft: AgreementDraft): AgreementReading {
  const wrong: Partial<Record<AgreementField, string>> = {};
  const missing: Partial<Record<AgreementField, string>> = {};
  const say: Say<AgreementField> = (field, message, isMissing = false) => { (isMissing ? missing : wrong)[field] = message; return null; };
  const covers = readCoverage(draft, "who", say);
  const agreedOn = draft.agreedOn.trim() === "" ? null : readDate(draft.agreedOn, "agreedOn", say);
  const terms = readLockUp(draft.terms, say);
  const early = draft.early.flatMap((one, at) => readEarly(one, at, say) ?? []);
  const isWhole = Object.keys(wrong).length + Object.keys(missing).length === 0;
  const agreement = isWhole && covers && terms ? { name: draft.name.trim() || nameFor(covers), agreedOn, covers, terms, roll: draft.roll, early } : null;
  return { agreement, wrong, missing };
}

function readEarly(draft: EarlyDraft, at: number, say: Say<AgreementField>): EarlyRelease | null {
  const date = readDate(draft.date, `earlyDate${at}`, say);
  const covers = readCoverage(draft, `earlyWho${at}`, say);
  const amount = readAmount(draft.amount, `earlyAmount${at}`, say);
  return date && covers && amount ? { date, covers, amount, reason: draft.reason, proRata: draft.proRata, takenFrom: draft.takenFrom } : null;
}

function readCoverage({ covers, who }: CoverageDraft, field: AgreementField, say: Say<AgreementField>): Coverage | null {
  if (covers === "all") return { kind: "all" };
  const name = who.trim();
  if (name === "") return say(field, covers === "group" ? "Enter the group, as it stands in the column Group." : "Enter the holder's name, as it stands in the table.", true);
  return covers === "group" ? { kind: "group", group: name } : { kind: "holder", name };
}

function readAmount(text: string, field: AgreementField, say: Say<AgreementField>): EarlyRelease["amount"] | null {
  const shown = text.trim();
  if (shown === "") return say(field, "Enter the shares released, such as 100,000, or a percent, such as 10%.", true);
  if (/%$/.test(shown)) {
    const percent = readPart(shown, field, say);
    return percent && { percent };
  }
  const read = parseShares(shown, "Shares released");
  if (!read.ok) return say(field, messageOf(read));
  return read.value > 0 ? { shares: read.value } : say(field, "Nothing is released. Enter the shares, such as 100,000, or a percent, such as 10%.");
}

function nameFor(covers: Coverage): string {
  return covers.kind === "all" ? "All holders" : covers.kind === "group" ? covers.group : covers.name;
}
