import type { FunctionId } from "../../functions/functionIds";
import type { ExampleValue, FunctionHelp } from "./helpContent";

const day = (date: string): ExampleValue => ({ date });
const FIRST = day("2002-03-14");
const QUARTER: ExampleValue = { percent: "25%" };
const RULES = [
  "Shares are free on the release day itself.",
  "Months are counted from the first date; in a month that is too short the release falls on its last day.",
  "A step that would pass 100% is the last one and takes the remainder: 30% steps release 30, 30, 30 and 10%.",
  "33⅓% may be typed as 0.333333333: a percentage within 0.0000001% of a whole part (1/3, 1/6, 1/12 … 1/120) is read as that part.",
];
/** September 14 and March 14, 2002, as a cell holds them. */
const LIST: ExampleValue = { block: [[37513, 0.6], [37329, 0.4]] };
const SOURCE = "The lock-up agreement, as the plan of distribution states it.";

export const lockUpHelp: Readonly<Record<Extract<FunctionId, `LOCKUP${string}` | "SCHEDULEAVAILABLE">, FunctionHelp>> = {
  LOCKUPEXPIRY: {
    question: "On which day are shares free that were locked up for a number of days?",
    gives: "start + days, one day more when the period runs through and including its last day. Format the cell as a date.",
    formats: ["date"],
    notes: ["\"Until the 180th day after the date of this prospectus\" leaves throughAndIncluding out; \"through and including the 180th day\" sets it to TRUE."],
    examples: [
      { values: [day("2001-09-15"), 180], shows: "March 14, 2002", why: "180 days after September 15, 2001." },
      { values: [day("2001-09-15"), 180, true], shows: "March 15, 2002", why: "The 180th day is still locked." },
    ],
    sources: [SOURCE],
    related: ["LOCKUPAVAILABLE", "LOCKUPNEXT"],
  },
  LOCKUPAVAILABLE: {
    question: "How many of these shares can be sold on a date?",
    gives: "shares × the part released by then, rounded down to whole shares, less sold; not below 0.",
    formats: ["shares"],
    notes: [...RULES, "Each holder's whole shares are rounded down by themselves, so the sum over holders can be a few less than the function gives for one block."],
    examples: [
      { values: [85568119, FIRST, FIRST, QUARTER, 3], shows: "21,392,029", why: "A quarter is free on the first release day." },
      { values: [85568119, day("2002-03-13"), FIRST, QUARTER, 3], shows: "0", why: "The day before." },
      { values: [85568119, day("2002-12-14"), FIRST, QUARTER, 3], shows: "85,568,119", why: "The last release takes the remainder." },
      { values: [1000, FIRST, FIRST], shows: "1,000", why: "Without a percentage everything is free at firstRelease." },
      { values: [1000, day("2002-06-14"), FIRST, QUARTER, 3, 100], shows: "400", why: "500 released, 100 sold." },
    ],
    sources: [SOURCE],
    related: ["LOCKUPLOCKED", "LOCKUPSCHEDULE", "SCHEDULEAVAILABLE"],
  },
  LOCKUPLOCKED: {
    question: "How many of these shares are still locked up on a date?",
    gives: "shares less those released by then, whole shares.",
    formats: ["shares"],
    notes: RULES,
    examples: [
      { values: [85568119, FIRST, FIRST, QUARTER, 3], shows: "64,176,090", why: "What the first release leaves." },
      { values: [85568119, day("2002-12-14"), FIRST, QUARTER, 3], shows: "0", why: "All released." },
    ],
    sources: [SOURCE],
    related: ["LOCKUPAVAILABLE", "LOCKUPNEXT"],
  },
  LOCKUPNEXT: {
    question: "When is the next release?",
    gives: "The first release date after asOf; #N/A when everything is free. Format the cell as a date.",
    formats: ["date"],
    notes: RULES.slice(0, 3),
    examples: [
      { values: [FIRST, FIRST, QUARTER, 3], shows: "June 14, 2002", why: "The release of March 14 has happened." },
      { values: [day("2004-01-31"), day("2004-01-31"), QUARTER, 1], shows: "February 29, 2004", why: "February ends early; the release after it is on March 31." },
      { values: [day("2002-12-14"), FIRST, QUARTER, 3], shows: "#N/A All shares are free on asOf: no release follows. Give an earlier asOf, or hide this with IFNA.", why: "Nothing is left to release." },
    ],
    sources: [SOURCE],
    related: ["LOCKUPSCHEDULE", "LOCKUPEXPIRY"],
  },
  LOCKUPSCHEDULE: {
    question: "What is released when?",
    gives: "One row for each release: the date, the shares released on it, the shares free from then on, and the part of all that they are. The rows spill into the cells below and to the right.",
    formats: ["date", "shares", "shares", "percent"],
    notes: [...RULES, "A table's cell cannot hold a spill: enter it outside a table. At most 1,000 releases."],
    examples: [
      {
        values: [85568119, FIRST, QUARTER, 3],
        shows: [["March 14, 2002", "21,392,029", "21,392,029", "25%"], ["June 14, 2002", "21,392,030", "42,784,059", "50%"], ["September 14, 2002", "21,392,030", "64,176,089", "75%"], ["December 14, 2002", "21,392,030", "85,568,119", "100%"]],
        why: "The parts add up to the whole.",
      },
      {
        values: [1000, day("2003-11-30"), { percent: "30%" }, 3],
        shows: [["November 30, 2003", "300", "300", "30%"], ["February 29, 2004", "300", "600", "60%"], ["May 30, 2004", "300", "900", "90%"], ["August 30, 2004", "100", "1,000", "100%"]],
        why: "The last step takes the remainder, and February its last day.",
      },
    ],
    sources: [SOURCE],
    related: ["LOCKUPAVAILABLE", "SCHEDULEAVAILABLE"],
  },
  SCHEDULEAVAILABLE: {
    question: "How many of these shares can be sold on a date, where the releases are uneven?",
    gives: "shares × the sum of the fractions released by then, rounded down to whole shares, less sold; not below 0.",
    formats: ["shares"],
    notes: ["The rows may stand in any order, and blank rows are ignored. Below 100% in all, the rest stays locked; above it is an error.", "Give the first two columns of the table LockUpSchedule, whose third is the cumulative percentage."],
    examples: [
      { values: [1001, day("2002-06-30"), LIST], shows: "400", why: "40% of 1,001, rounded down. In a sheet the block is a range, as A2:B3; 37329 is what a cell with March 14, 2002 holds." },
      { values: [1001, day("2002-09-14"), LIST, 100], shows: "901", why: "Everything is released, 100 are sold." },
    ],
    sources: [SOURCE],
    related: ["LOCKUPAVAILABLE", "LOCKUPSCHEDULE"],
  },
};
