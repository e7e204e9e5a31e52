import { describeAgreement } from "../../core/lockup/describeAgreement";
import { agreementFor, type Block } from "../../core/lockup/lockUpAgreement";
import type { FurtherLockUp } from "../../filing/draft/furtherLockUps";
import { asAgreement, furtherOf } from "./furtherAgreements";
import type { LockUpAnswer, PathState } from "./pathState";

/** A further lock-up as the review asks about it. */
export interface FurtherQuestion {
  readonly found: FurtherLockUp;
  /** null while nobody has said what it is. */
  readonly answer: LockUpAnswer | null;
  /** What it releases, in words. */
  readonly words: string;
  readonly where: string;
  readonly quote: string;
  /** What is wrong with the answer, or what it leaves to do. */
  readonly problem: string | null;
  readonly hint: string | null;
}

/** The questions about the lock-ups that a filing states besides the table's own. */
export function furtherQuestions({ draft, lockUpAnswers }: Pick<PathState, "draft" | "lockUpAnswers">, blocks: readonly Block[]): FurtherQuestion[] {
  return furtherOf(draft).map((found, index): FurtherQuestion => {
    const answer = lockUpAnswers[index] ?? null;
    const agreement = answer && asAgreement(found, answer);
    const isNamed = answer === null || answer.kind === "same" || answer.who.trim() !== "";
    const coversNobody = agreement !== null && !blocks.some((block) => agreementFor(block, [agreement]) !== null);
    return {
      found, answer,
      words: describeAgreement(agreement ?? { name: "", covers: { kind: "all" }, terms: found.terms, roll: "none", early: [] }, new Set()).replace(/^Shares of all holders /, agreement ? "$&" : "Shares "),
      where: found.statement.where, quote: found.statement.quote,
      problem: !isNamed ? `Name the ${answer?.kind}.` : answer?.kind === "holder" && coversNobody ? "No holder of the table is called so. Choose one from the list." : null,
      hint: answer?.kind === "group" && isNamed && coversNobody ? "No row of the table is in this group yet: enter it in the column Group once the table is inserted, or enter who is not selling under Lock-up." : null,
    };
  });
}
