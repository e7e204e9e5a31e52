import type { CivilDate } from "../exact/civilDate";
import type { Finding, Outcome } from "../finding";
import { accept } from "../outcome";
import { agreementSchedule } from "./agreementSchedule";
import { blockReleases, type BlockRelease } from "./blockReleases";
import { checkAgreements } from "./checkAgreements";
import { earlyShares } from "./earlyShares";
import { agreementFor, type Block, type LockUpAgreement } from "./lockUpAgreement";

/** When a block's shares become free. */
export interface BlockOverhang {
  readonly block: Block;
  /** The agreement that holds it; null when none does, so that every share is free. */
  readonly agreement: LockUpAgreement | null;
  readonly releases: readonly BlockRelease[];
}

/**
 * When the shares of every block become free, under all the lock-ups together.
 * @param agreements any number, each for all, a group or a holder
 * @param blocks selling stockholders and others, so that the whole overhang shows
 * @param holidays see `rollDate`
 * @returns one for each block, in their order, with what `checkAgreements` points out; nothing is computed on terms with an error
 * @example the seed's 52 holders under one agreement for all: 21,392,010 shares on 2002-03-14
 */
export function overhang(agreements: readonly LockUpAgreement[], blocks: readonly Block[], holidays: ReadonlySet<CivilDate>): Outcome<readonly BlockOverhang[]> {
  const findings: readonly Finding[] = checkAgreements(agreements, blocks, holidays);
  if (findings.some((finding) => finding.severity === "error")) return { ok: false, findings };
  const byBlock = new Map<Block, BlockOverhang>(blocks.map((block) => [block, { block, agreement: null, releases: [] }]));
  for (const agreement of agreements) {
    const schedule = agreementSchedule(agreement, holidays);
    if (!schedule.ok) return schedule;
    const under = blocks.filter((block) => agreementFor(block, agreements) === agreement);
    const early = earlyShares(agreement.early, under);
    under.forEach((block, index) => byBlock.set(block, { block, agreement, releases: blockReleases(block.shares, schedule.value, early[index] ?? []) }));
  }
  return accept([...byBlock.values()], findings);
}
