import type { Finding } from "../finding";
import { checkDateOrder } from "../lockup/checkDateOrder";
import type { LockUpAgreement } from "../lockup/lockUpAgreement";
import type { Check } from "./check";
import type { LockUpStatement } from "./checkInput";
import { firstRelease, releasesInWords } from "./lockUpStatements";

/** What `checkDateOrder` calls the one lock-up of the offering terms. */
export const THE_LOCK_UP = "Lock-up";

/** Dates stand in an order that can be meant: no release before the agreement or the ownership date, no availability date before that. */
export const dateOrder: Check = {
  id: "lock-up-dates",
  title: "The dates of ownership, agreement and release stand in order",
  run: ({ lockUp, lockUps, ownershipDates, availableAsOf }) => {
    const ownershipAsOf = ownershipDates[0]?.value;
    if (ownershipAsOf === undefined) return [];
    const words = lockUp && releasesInWords(lockUp);
    // Of a statement that contradicts the one that the table works with, the check of the statements tells.
    const stated = lockUps.find(({ value }) => releasesInWords(value) === words);
    const ofLockUp = stated ? checkDateOrder([agreementOf(stated)], ownershipAsOf, null).map((finding) => about(finding, stated)) : [];
    // A table is inserted with the first release as the day to look at: one remark on it is enough.
    const isFirst = lockUp !== null && firstRelease(lockUp) === availableAsOf;
    const ofDay = checkDateOrder([], ownershipAsOf, isFirst ? null : availableAsOf);
    return [...ofLockUp, ...ofDay].map((finding) => ({ ...finding, check: "lock-up-dates" }));
  },
};

const agreementOf = ({ value, agreedOn }: LockUpStatement): LockUpAgreement => ({ name: THE_LOCK_UP, covers: { kind: "all" }, terms: value, roll: "none", early: [], ...(agreedOn ? { agreedOn } : {}) });

function about(finding: Finding, { subject }: LockUpStatement): Finding {
  return { ...finding, subjects: [{ kind: "term", term: "firstRelease" }, ...(subject && subject.kind !== "term" ? [subject] : [])] };
}
