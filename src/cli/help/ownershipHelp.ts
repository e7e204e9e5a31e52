import type { FunctionId } from "../../functions/functionIds";
import type { FunctionHelp } from "./helpContent";

const RULE_13D3 = "Rule 13d-3(d)(1), 17 CFR 240.13d-3: what a person may acquire within 60 days counts as outstanding for that person and for nobody else.";
const ITEM_507 = "Regulation S-K, Item 507, 17 CFR 229.507: the amount owned after the offering and, if one percent or more, the percentage.";
const CAP_SOURCE = "The agreement's blocker clause, \"after giving effect to the conversion\"; Levy v. Southbrook, 263 F.3d 10 (2d Cir. 2001).";

export const ownershipHelp: Readonly<Record<Extract<FunctionId, "PERCENTOWNED" | "PERCENTAFTER" | "PERCENTTEXT" | "OWNERSHIPCAP" | "CAPPEDSHARES">, FunctionHelp>> = {
  PERCENTOWNED: {
    question: "What part of the class does this holder own?",
    gives: "shares / (outstanding + acquirable), a fraction. Format the cell as a percentage, or print it with PERCENTTEXT.",
    formats: ["percent"],
    notes: ["shares already holds what the holder may acquire: 2,508,856 held and 1,876,030 acquirable are shares of 4,384,886."],
    examples: [
      { values: [4384886, 150641864, 1876030], shows: "2.875%", why: "A holder with 1,876,030 shares acquirable within 60 days: they count as outstanding for it." },
      { values: [8000000, 150641864], shows: "5.3106%", why: "A holder of outstanding shares alone." },
    ],
    sources: [RULE_13D3],
    related: ["PERCENTAFTER", "PERCENTTEXT", "CAPPEDSHARES"],
  },
  PERCENTAFTER: {
    question: "What part of the class does this holder own after it has sold what it offers?",
    gives: "(prior − offered) / (outstanding + x), a fraction. x is acquirable on the basis \"holder\", acquirable less those offered on \"remaining\", 0 on \"outstanding\".",
    formats: ["percent"],
    notes: [
      "Filings use all three bases. Find the one that reproduces the printed percentages and keep to it for every row.",
      "prior is taken before any ownership cap: a cap limits what is owned before the offering, not what is left after it.",
      "On the basis \"remaining\" the acquirable shares are taken to be sold first. Where the filing says otherwise, give acquirableOffered.",
      "Excel for Windows and Mac hands over an empty cell as 0. For acquirableOffered 0 means that none of the offered shares is acquirable, so leave the argument out, or write IF(F2=\"\",\"\",F2).",
    ],
    examples: [
      { values: [4384886, 1876030, 150641864, 1876030], shows: "1.645%", why: "Basis \"holder\": printed 1.6%." },
      { values: [4384886, 1876030, 150641864, 1876030, { text: "outstanding" }], shows: "1.6654%", why: "The same on outstanding shares alone: it would print 1.7%." },
      { values: [100, 40, 1000, 60, { text: "remaining" }], shows: "5.8824%", why: "Of 60 acquirable shares 40 are sold, 20 still count: 60 / 1,020." },
      { values: [40, 100, 1000], shows: "#VALUE! offered is 100, above prior, 40. Give at most the shares owned before the offering.", why: "More offered than owned." },
    ],
    sources: [ITEM_507, RULE_13D3],
    related: ["PERCENTOWNED", "PERCENTTEXT"],
  },
  PERCENTTEXT: {
    question: "How does a prospectus print this percentage?",
    gives: "The text, rounded half up; the text of below where the fraction is under 1% before rounding, 0 included.",
    formats: ["text"],
    notes: [
      "0.999% is below one percent and prints *, not 1.0%.",
      "A text cannot be added up. In a table keep the number and let a number format show the *; the inserted table does so.",
    ],
    examples: [
      { values: [0.016449584], shows: "1.6%", why: "One decimal unless told otherwise." },
      { values: [0.0165], shows: "1.7%", why: "Half is rounded up." },
      { values: [0.00999], shows: "*", why: "Below 1% before rounding." },
      { values: [0.00999, 2, { text: "less than 1%" }], shows: "less than 1%", why: "The words of your choice." },
      { values: [{ percent: "13.125%" }, 2], shows: "13.13%", why: "Two decimals." },
    ],
    sources: [ITEM_507],
    related: ["PERCENTOWNED", "PERCENTAFTER"],
  },
  OWNERSHIPCAP: {
    question: "How many shares can a holder own under its ownership cap?",
    gives: "held + (cap × outstanding − held) / (1 − cap), rounded down to whole shares, while held is below the cap; held itself from there on. #N/A for a cap of 100%, which limits nothing.",
    formats: ["shares"],
    notes: ["The shares that a holder gets by converting are outstanding afterwards, so the cap lets it own more than cap × outstanding.", "Some agreements say cap × outstanding before the conversion instead: compute that as ROUNDDOWN(cap * outstanding, 0)."],
    examples: [
      { values: [150641864, { percent: "4.99%" }], shows: "7,911,829", why: "One more share would be above 4.99% of the shares then outstanding." },
      { values: [1000, { percent: "5%" }, 31], shows: "51", why: "31 are held already: 31 + 19 / 0.95 = 51." },
      { values: [1000, { percent: "5%" }, 60], shows: "60", why: "Already above the cap: it keeps what it holds and can convert nothing." },
    ],
    sources: [CAP_SOURCE],
    related: ["CAPPEDSHARES"],
  },
  CAPPEDSHARES: {
    question: "How many of these shares does the cap let the holder own?",
    gives: "The smaller of shares and OWNERSHIPCAP(outstanding, cap, held). Without a cap it is shares.",
    formats: ["shares"],
    notes: ["An empty cap is no cap, and so is 0: Excel for Windows and Mac hands over an empty cell as 0."],
    examples: [
      { values: [15244091, 150641864, { percent: "4.99%" }], shows: "7,911,829", why: "The holder offers 15,244,091 and can own 7,911,829 at once." },
      { values: [15244091, 150641864, null], shows: "15,244,091", why: "No cap." },
      { values: [1000000, 150641864, { percent: "4.99%" }], shows: "1,000,000", why: "The cap does not bind." },
    ],
    sources: [CAP_SOURCE],
    related: ["OWNERSHIPCAP", "PERCENTOWNED"],
  },
};
