import { checkTable } from "../../src/core/checks";
import { checkInputOf } from "../../src/core/checks/fromSellingTable";
import { internap2001 } from "../../src/filing/sample/internap2001";

/** Real errors of the 2001 table, found and reconciled by hand: the before total, the two lock-up dates, and shares that stand in two rows. */
test("the sample's own table shows the errors that a careful reader finds, and no more", () => {
  expect(checkTable(checkInputOf(internap2001)).map((f) => [f.severity, f.check, f.message])).toEqual([
    ["error", "column-footing", "The before total, 116,537,155, is 7,332,262 more than its rows, 109,204,893. That is exactly what the 4.99% cap takes off Capital Ventures International."],
    ["error", "lock-up-statements", "The lock-up is stated in two ways: the risk factors has 25% on March 14, 2001, then every 3 months; the plan of distribution has 25% on March 14, 2002, then every 3 months. March 14, 2001 lies before the agreement itself, of July 20, 2001: the date in the risk factors is likely wrong."],
    ["warning", "counted-twice", "Note 2 counts in Standish O'Grady's shares 3,569,395 that Todd US Ventures, LLC (1,693,365) and H&Q Internap Investors, LP (1,876,030) sell in rows of their own. When those are sold, 4,898,060 remain (3.2%, printed 5.5%), not 8,467,455."],
    ["warning", "counted-twice", "Note 5 counts in Daniel L. Burstein's shares 3,387,575 that Millennium Technology Ventures, LP sells in a row of its own. When those are sold, 257,901 remain (*, printed 2.4%), not 3,645,476."],
  ]);
});
