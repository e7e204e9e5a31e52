import type { Holder } from "../../core/ownership/holder";
import type { SellingTable } from "../../core/ownership/sellingTable";
import { INTERNAP_NOTES } from "./internapNotes";
import { INTERNAP_ROWS, type SampleRow } from "./internapRows";

const CAP = { num: 499n, den: 10000n };

/**
 * The built-in sample: the selling-stockholder table of Internap Network Services Corporation's prospectus of October 30, 2001, carried over as facts.
 * @source Form 424B3, registration no. 333-70870
 */
export const internap2001: SellingTable = {
  offering: {
    issuer: "Internap Network Services Corporation",
    form: "424B3",
    sharesOutstanding: 150641864,
    ownershipAsOf: "2001-09-21",
    sharesRegistered: 85568119,
    percentBasis: "holder",
    lockUp: { kind: "steps", firstRelease: "2002-03-14", releasePercent: { num: 1n, den: 4n }, intervalMonths: 3 },
    supplementThreshold: 500,
    sources: {
      issuer: "cover page",
      form: "cover page, registration no. 333-70870",
      sharesOutstanding: "Selling Stockholders, page 13",
      ownershipAsOf: "Selling Stockholders, page 13",
      sharesRegistered: "cover page",
      percentBasis: "found from the printed percentages",
      firstRelease: "Plan of Distribution, page 20 (the risk factors say March 14, 2001, before the agreement itself)",
      releasePercent: "Plan of Distribution, page 20",
      intervalMonths: "Plan of Distribution, page 20",
      supplementThreshold: "Plan of Distribution, page 20",
    },
  },
  holders: INTERNAP_ROWS.map(toHolder),
  notes: INTERNAP_NOTES,
  headingNoteRefs: ["1"],
  printedTotals: { prior: 116537155, offered: 85568119, after: 30969036, percentAfter: "13.1%" },
  showsPercentBefore: false,
  stated: {
    outstanding: [], ownershipDates: [], registered: [],
    lockUps: [
      { value: { kind: "steps", firstRelease: "2001-03-14", releasePercent: { num: 1n, den: 4n }, intervalMonths: 3 }, where: "the risk factors", agreedOn: "2001-07-20" },
      { value: { kind: "steps", firstRelease: "2002-03-14", releasePercent: { num: 1n, den: 4n }, intervalMonths: 3 }, where: "the plan of distribution", agreedOn: null },
    ],
  },
};

function toHolder([name, noteRefs, held, acquirable, offered, noticeAddress, capped]: SampleRow): Holder {
  return { name, noteRefs, held, acquirable, offered, offeredFromAcquirable: null, ownershipCap: capped ? CAP : null, group: "", relationship: "", brokerDealer: "", noticeAddress };
}
