import type { CheckInput } from "../../../src/core/checks/checkInput";
import { noteShares } from "../../../src/core/checks/noteShares";
import type { Subject } from "../../../src/core/finding";
import type { Holder } from "../../../src/core/ownership/holder";
import type { TermId } from "../../../src/core/ownership/offering";
import type { SellingTable } from "../../../src/core/ownership/sellingTable";
import type { Model, ModelRow } from "./model";

const about = <T>(term: TermId, stated: readonly T[]): (T & { subject: Subject })[] => stated.map((one) => ({ ...one, subject: { kind: "term", term } }));

/** The model as the checks take a filing: what is printed, and where terms are stated. */
export function asFiling(model: Model): CheckInput {
  return {
    outstanding: about("sharesOutstanding", model.outstanding), ownershipDates: about("ownershipAsOf", model.dates), registered: about("sharesRegistered", model.registered), lockUps: model.lockUps, lockUp: model.lockUps[0]?.value ?? null, availableAsOf: null, percentBasis: null,
    rows: model.rows.map((row) => ({
      name: row.name, noteRefs: row.refs, prior: row.prior, percentPrior: row.percentPrior, offered: row.offered, after: row.after, percentAfter: row.percentAfter,
      acquirable: row.cap === null ? row.acquirable : Math.max(0, row.after + row.offered - row.held), offeredFromAcquirable: Math.min(row.offered, row.acquirable), ownershipCap: row.cap === null ? null : { num: BigInt(row.cap), den: 10_000n },
      relationship: row.relationship, brokerDealer: row.brokerDealer, catchAll: row.catchAll,
    })),
    totals: model.totals && { ...model.totals, percentPrior: null },
    notes: model.notes.map(({ ref, text }) => noteShares(ref, text)), headingNoteRefs: model.headingRefs, hasQuestionnaire: false, kept: [], doubts: [],
  };
}

/** The same as it stands in a workbook: entered figures, and as values what is printed otherwise than `clean` works out. */
export function asWorkbook(model: Model, clean: Model = model): SellingTable {
  const stated = <T extends { where: string }>(list: readonly T[]): T[] => list.map((one) => ({ ...one }));
  return {
    offering: {
      issuer: "Borealis", form: "424B3", sharesOutstanding: model.outstanding[0]!.value, ownershipAsOf: model.dates[0]!.value, sharesRegistered: model.registered[0]!.value,
      percentBasis: model.basis, lockUp: model.lockUps[0]?.value ?? null, supplementThreshold: null, sources: {},
    },
    holders: model.rows.map((row, index) => holderOf(row, clean.rows[index])),
    notes: model.notes, headingNoteRefs: model.headingRefs, printedTotals: model.totals, showsPercentBefore: model.rows.some(({ percentPrior }) => percentPrior !== null),
    stated: { outstanding: stated(model.outstanding), ownershipDates: stated(model.dates), registered: stated(model.registered), lockUps: stated(model.lockUps) },
  };
}

function holderOf(row: ModelRow, clean: ModelRow | undefined): Holder {
  const isNumber = (text: string | null): text is string => text !== null && /^\d/.test(text);
  const ratio = (text: string): { num: bigint; den: bigint } => ({ num: BigInt(text.replace(/[.%]/g, "")), den: 100n * 10n ** BigInt(/\.(\d+)/.exec(text)?.[1]?.length ?? 0) });
  const own = clean && {
    ...(row.prior === clean.prior ? {} : { ownedBefore: row.prior }), ...(row.after === clean.after ? {} : { ownedAfter: row.after }),
    ...(isNumber(row.percentPrior) && row.percentPrior !== clean.percentPrior ? { percentBefore: ratio(row.percentPrior) } : {}), ...(isNumber(row.percentAfter) && row.percentAfter !== clean.percentAfter ? { percentAfter: ratio(row.percentAfter) } : {}),
  };
  return {
    name: row.name, noteRefs: row.refs, held: row.held, acquirable: row.acquirable, offered: row.offered, offeredFromAcquirable: null, ownershipCap: row.cap === null ? null : { num: BigInt(row.cap), den: 10_000n },
    group: "", relationship: row.relationship, brokerDealer: row.brokerDealer, noticeAddress: "",
    ...(own && Object.keys(own).length > 0 ? { printed: own } : {}),
    printedPercents: { ...(row.percentPrior === null ? {} : { percentBefore: row.percentPrior }), percentAfter: row.percentAfter },
  };
}
