import type { FunctionId } from "../../functions/functionIds";
import type { FunctionHelp } from "./helpContent";

export const marketHelp: Readonly<Record<Extract<FunctionId, "RULE144LIMIT" | "PRORATA">, FunctionHelp>> = {
  RULE144LIMIT: {
    question: "How many shares may an affiliate still sell under Rule 144?",
    gives: "The larger of 1% of the class and the average weekly trading volume, rounded down to whole shares, less soldLastThreeMonths; not below 0.",
    formats: ["shares"],
    notes: ["Sales under a resale prospectus do not count: leave them out of soldLastThreeMonths.", "Shares that trade on no exchange have the 1% alone: leave averageWeeklyVolume empty.", "The limit is one for an affiliate and the persons whose sales are added to its own."],
    examples: [
      { values: [5000099], shows: "50,000", why: "1% of the class, rounded down." },
      { values: [5000099, 61234.5], shows: "61,234", why: "The weekly volume is larger." },
      { values: [5000099, null, 20000], shows: "30,000", why: "20,000 were sold under the rule in the last three months." },
    ],
    sources: ["Rule 144(e)(1), 17 CFR 230.144(e)."],
    related: ["LOCKUPAVAILABLE", "PRORATA"],
  },
  PRORATA: {
    question: "What is each holder's part when fewer shares can be sold than are held?",
    gives: "Whole-share parts in the shape of holdings. They add up to amount, and no part exceeds its holding. A block of several cells spills.",
    formats: ["shares"],
    notes: ["Each part is rounded down; the shares that are left go one each to the largest remainders, ties in list order.", "An empty cell among the holdings holds nothing and gets 0."],
    examples: [
      { values: [10, { block: [[1], [1], [1], [30]] }], shows: [["1"], ["0"], ["0"], ["9"]], why: "Three equal remainders: the first in the list gets the share that is left. In a sheet the block is a range, as B2:B5." },
      { values: [5, { block: [[2, 3, 5]] }], shows: [["1", "2", "2"]], why: "1, 1.5 and 2.5: two remainders of a half, the first gets the share." },
      { values: [11, { block: [[2, 3, 5]] }], shows: "#VALUE! amount is 11, above the 10 shares held. Give at most their sum.", why: "More than there is." },
    ],
    sources: ["The cutback clause of the registration rights agreement."],
    related: ["RULE144LIMIT", "LOCKUPAVAILABLE"],
  },
};
