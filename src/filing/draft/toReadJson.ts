import type { Finding, Subject } from "../../core/finding";
import { formatPercent } from "../../core/exact/formatPercent";
import { basisOf } from "./basisOf";
import { chooseLockUp } from "./chooseLockUp";
import type { FilingDraft, LockUpTerm } from "./filingDraft";

/** What `npm run read` prints. */
export interface ReadJson {
  readonly offering: {
    readonly issuer: string | null;
    readonly form: string | null;
    readonly sharesOutstanding: number | null;
    readonly ownershipAsOf: string | null;
    readonly sharesRegistered: number | null;
    readonly lockUp: { readonly firstRelease: string; readonly releasePercent: number; readonly intervalMonths: number | null } | null;
    readonly percentBasis: "holder" | "remaining" | "outstanding" | null;
  };
  readonly holders: readonly {
    readonly name: string;
    readonly noteRefs: readonly string[];
    readonly noticeLines: readonly string[];
    readonly prior: number | null;
    readonly percentPrior: string | null;
    readonly offered: number | null;
    readonly after: number | null;
    readonly percentAfter: string | null;
    readonly acquirable: number | null;
    readonly ownershipCap: string | null;
    readonly needsReview: boolean;
    readonly reviewReason: string | null;
  }[];
  readonly headingNoteRefs: readonly string[];
  readonly totals: { readonly prior: number | null; readonly offered: number | null; readonly after: number | null; readonly percentAfter: string | null } | null;
  readonly notes: readonly { readonly ref: string; readonly text: string }[];
  readonly findings: readonly { readonly check: string; readonly severity: "error" | "warning" | "info"; readonly message: string; readonly where: string }[];
}

/** A draft with its findings in the shape of the contract. */
export function toReadJson(draft: FilingDraft, findings: readonly Finding[]): ReadJson {
  const { offering, totals } = draft;
  return {
    offering: {
      issuer: offering.issuer?.value ?? null,
      form: offering.form?.value ?? null,
      sharesOutstanding: offering.sharesOutstanding[0]?.value ?? null,
      ownershipAsOf: offering.ownershipDates[0]?.value ?? null,
      sharesRegistered: offering.registered.find((term) => term.kind === "cover")?.value ?? offering.registered[0]?.value ?? null,
      lockUp: lockUpJson(chooseLockUp(offering)),
      percentBasis: basisOf(draft),
    },
    holders: draft.holders.map((holder) => ({
      name: holder.name, noteRefs: holder.noteRefs, noticeLines: holder.noticeLines,
      prior: holder.prior.value, percentPrior: holder.percentPrior.value, offered: holder.offered.value, after: holder.after.value, percentAfter: holder.percentAfter.value,
      acquirable: holder.acquirable, ownershipCap: holder.ownershipCap,
      needsReview: holder.reviewReasons.length > 0,
      reviewReason: holder.reviewReasons.length > 0 ? holder.reviewReasons.join("; ") : null,
    })),
    headingNoteRefs: draft.headingNoteRefs,
    totals: totals && { prior: totals.prior.value, offered: totals.offered.value, after: totals.after.value, percentAfter: totals.percentAfter.value },
    notes: draft.notes.map(({ ref, text }) => ({ ref, text })),
    findings: findings.map(({ check, severity, message, subjects }) => ({ check, severity, message, where: subjects.map((subject) => inWords(subject, draft)).filter((words) => words !== "").join("; ") })),
  };
}

function lockUpJson(lockUp: LockUpTerm | null): ReadJson["offering"]["lockUp"] {
  if (lockUp?.terms?.kind !== "steps") return null;
  const { firstRelease, releasePercent, intervalMonths } = lockUp.terms;
  return { firstRelease, releasePercent: Number(formatPercent(releasePercent, 6).replace("%", "")), intervalMonths };
}

const COLUMN_WORDS: Readonly<Record<string, string>> = { ownedBefore: "owned before", percentBefore: "percent before", offered: "offered", ownedAfter: "owned after", percentAfter: "percent after", notes: "notes", name: "name" };

function inWords(subject: Subject, draft: FilingDraft): string {
  switch (subject.kind) {
    case "holder": {
      const holder = draft.holders[subject.index];
      return holder ? `${holder.name}${subject.column ? `, ${COLUMN_WORDS[subject.column] ?? subject.column}` : ""} (line ${holder.namePlace.line})` : "";
    }
    case "total": return `total, ${COLUMN_WORDS[subject.column] ?? subject.column}${draft.totals ? ` (line ${draft.totals.place.line})` : ""}`;
    case "term": return `term ${subject.term}`;
    case "note": {
      const note = draft.notes.find((one) => one.ref === subject.ref);
      return note ? `note ${subject.ref} (line ${note.place.line})` : `note ${subject.ref}`;
    }
    case "source": {
      const place = [...draft.offering.lockUps.map((lockUp) => lockUp.place), ...draft.problems.flatMap((problem) => (problem.place ? [problem.place] : []))].find((one) => one.start === subject.start);
      return place ? `line ${place.line}` : "";
    }
    case "list": return `row ${subject.row}`;
    // Rows of the workbook, of which a filing has none.
    case "lockUp": return "";
  }
}
