import { describeAgreement } from "../../../src/core/lockup/describeAgreement";
import { NEW_AGREEMENT, NEW_EARLY, type AgreementDraft } from "../../../src/taskpane/lockUps/agreementDraft";
import { agreementFindings } from "../../../src/taskpane/lockUps/agreementFindings";
import { draftOfAgreement } from "../../../src/taskpane/lockUps/draftOfAgreement";
import { readAgreement } from "../../../src/taskpane/lockUps/readAgreement";
import { NO_LOCK_UP, type LockUpDraft } from "../../../src/taskpane/path/termsDraft";

const quarters: Partial<LockUpDraft> = { kind: "steps", firstRelease: "March 14, 2002", releasePercent: "25%", intervalMonths: "3" };
const draft = (terms: Partial<LockUpDraft>, rest: Partial<AgreementDraft> = {}): AgreementDraft => ({ ...NEW_AGREEMENT, ...rest, terms: { ...NO_LOCK_UP, ...terms } });
const blocks = [{ name: "Oak", group: "Funds", shares: 1000 }, { name: "Chief", group: "Officers", shares: 500 }];
const said = (given: AgreementDraft, others: Parameters<typeof agreementFindings>[1] = [], holidays: readonly string[] = []): readonly string[] => {
  const { agreement } = readAgreement(given);
  if (!agreement) throw new Error("the terms could not be read");
  return agreementFindings(agreement, others, blocks, holidays, "2001-09-21").map(({ severity, message }) => `${severity}: ${message}`);
};

test("terms as typed are read back in a sentence", () => {
  const { agreement } = readAgreement(draft(quarters, { covers: "group", who: "Funds", roll: "next" }));
  expect(agreement && describeAgreement(agreement, new Set())).toBe("Shares of the group \"Funds\" are released 25% on March 14, 2002, 25% on June 14, 2002, 25% on September 16, 2002 and 25% on December 16, 2002. The shares are free on the day itself. A date that is no business day moves to the next one.");
});

test.each([[false, "2002-03-14"], [true, "2002-03-15"]])("180 days, through and including their last day: %s, end on %s", (throughAndIncluding, end) => {
  const { agreement } = readAgreement(draft({ kind: "days", start: "September 15, 2001", days: "180", throughAndIncluding }));
  expect(agreement?.terms).toEqual({ kind: "days", start: "2001-09-15", days: 180, throughAndIncluding });
  expect(agreement && describeAgreement(agreement, new Set())).toContain(end === "2002-03-14" ? "March 14, 2002" : "March 15, 2002");
});

test("what nobody has typed yet is missing, not wrong", () => {
  const { agreement, wrong, missing } = readAgreement(draft({ kind: "steps" }, { covers: "holder", early: [NEW_EARLY] }));
  expect(agreement).toBeNull();
  expect(wrong).toEqual({});
  expect(Object.keys(missing).sort()).toEqual(["earlyAmount0", "earlyDate0", "firstRelease", "who"]);
});

test.each<[string, Partial<LockUpDraft>, string, RegExp]>([
  ["a doubled date", { kind: "dates", releases: [{ date: "May 1, 2003", percent: "60%" }, { date: "5/1/2003", percent: "10%" }] }, "date1", /stands in the list already/],
  ["more than 100%", { kind: "dates", releases: [{ date: "May 1, 2003", percent: "60%" }, { date: "June 1, 2003", percent: "50%" }] }, "releases", /more than 100%/],
  ["an empty row between others", { kind: "dates", releases: [{ date: "May 1, 2003", percent: "60%" }, { date: "", percent: "" }, { date: "June 1, 2003", percent: "40%" }] }, "date1", /Release 2 is empty/],
  ["a day that does not exist", { ...quarters, firstRelease: "February 30, 2002" }, "firstRelease", /is not a date/],
  ["a fraction of a day", { kind: "days", start: "May 1, 2003", days: "1.5" }, "days", /whole number/],
  ["an end past the year 9999", { kind: "days", start: "December 1, 9990", days: "180" }, "start", /9999/],
])("%s is told at its field, and no agreement comes of it", (_what, terms, field, message) => {
  const { agreement, wrong } = readAgreement(draft(terms));
  expect(agreement).toBeNull();
  expect(wrong).toMatchObject({ [field]: expect.stringMatching(message) });
});

test("an early release takes shares or a percent", () => {
  const early = (amount: string) => readAgreement(draft(quarters, { early: [{ ...NEW_EARLY, date: "January 2, 2002", amount, reason: "trigger", covers: "holder", who: "Oak", proRata: true }] }));
  expect(early("10%").agreement?.early).toEqual([{ date: "2002-01-02", covers: { kind: "holder", name: "Oak" }, amount: { percent: { num: 1n, den: 10n } }, reason: "trigger", proRata: true, takenFrom: "next" }]);
  expect(early("1,000").agreement?.early[0]?.amount).toEqual({ shares: 1000 });
  expect(early("1.5").wrong.earlyAmount0).toMatch(/fraction of a share/);
  expect(early("0").wrong.earlyAmount0).toMatch(/Nothing is released/);
});

test("every shape passes through the fields unchanged", () => {
  const shapes: readonly Partial<LockUpDraft>[] = [quarters, { kind: "dates", releases: [{ date: "May 1, 2003", percent: "33.333333333%" }, { date: "June 1, 2003", percent: "12.5%" }] }, { kind: "days", start: "May 1, 2003", days: "90", throughAndIncluding: true }];
  for (const shape of shapes) {
    const { agreement } = readAgreement(draft(shape, { name: "L", agreedOn: "July 20, 2001", covers: "group", who: "Funds", roll: "previous", early: [{ ...NEW_EARLY, date: "January 2, 2002", amount: "12.5%" }] }));
    if (!agreement) throw new Error("the terms could not be read");
    expect(readAgreement(draftOfAgreement(agreement)).agreement).toEqual(agreement);
  }
});

test("findings as typed: weekends and holidays, the wrong order, an overlap, nobody, below 100%", () => {
  const all = readAgreement(draft(quarters, { name: "First" })).agreement;
  if (!all) throw new Error("the terms could not be read");
  expect(said(draft(quarters), [], ["2002-03-14"])).toEqual(["info: Lock-up \"All holders\" releases on March 14, 2002 (a holiday), September 14, 2002 (a Saturday), December 14, 2002 (a Saturday). Shares can be sold from the next business day on; choose whether the date moves."]);
  expect(said(draft({ ...quarters, firstRelease: "March 14, 2001" }, { name: "L", agreedOn: "July 20, 2001", roll: "next" }))).toEqual([expect.stringMatching(/^error: Lock-up "L" releases on March 14, 2001, before it was made on July 20, 2001/)]);
  expect(said(draft(quarters, { name: "Second", roll: "next" }), [all])).toEqual([expect.stringMatching(/^error: Lock-up "Second" overlaps "First"/)]);
  expect(said(draft(quarters, { covers: "holder", who: "Nobody", roll: "next" }))).toEqual([expect.stringMatching(/^warning: Lock-up "Nobody" covers nobody/)]);
  expect(said(draft({ kind: "dates", releases: [{ date: "May 1, 2003", percent: "60%" }] }, { covers: "holder", who: "Oak" }))).toEqual([expect.stringMatching(/^warning: Lock-up "Oak" releases 60\.00% in all/)]);
});

test("a name that another lock-up has is refused, whatever its case", () => {
  const first = readAgreement(draft(quarters, { name: "July 20, 2001", covers: "group", who: "Funds" })).agreement;
  if (!first) throw new Error("the terms could not be read");
  expect(said(draft(quarters, { name: "july 20, 2001", covers: "group", who: "Officers", roll: "next" }), [first])).toContainEqual(expect.stringMatching(/^error: Another lock-up is called "July 20, 2001"/));
});

test("findings as typed say nothing of what other lock-ups were told already", () => {
  const weekend = readAgreement(draft(quarters, { covers: "group", who: "Officers" })).agreement;
  if (!weekend) throw new Error("the terms could not be read");
  expect(said(draft(quarters, { covers: "group", who: "Funds", roll: "next" }), [weekend])).toEqual([]);
});
