import { readTerms } from "../../../src/taskpane/path/readTerms";
import { EMPTY_TERMS, NO_LOCK_UP, type LockUpDraft, type TermsDraft } from "../../../src/taskpane/path/termsDraft";

const complete: TermsDraft = { ...EMPTY_TERMS, sharesOutstanding: "150,641,864", ownershipAsOf: "September 21, 2001" };
const withLockUp = (lockUp: Partial<LockUpDraft>): TermsDraft => ({ ...complete, lockUp: { ...NO_LOCK_UP, ...lockUp } });

test("empty terms name the two fields that are needed and why", () => {
  const { offering, problems } = readTerms(EMPTY_TERMS);
  expect(offering).toBeNull();
  expect(Object.keys(problems)).toEqual(["sharesOutstanding", "ownershipAsOf"]);
  expect(problems.sharesOutstanding).toMatch(/percentage/);
});

test("outstanding and a date are enough for an offering", () => {
  expect(readTerms(complete).offering).toMatchObject({ sharesOutstanding: 150641864, ownershipAsOf: "2001-09-21", sharesRegistered: null, lockUp: null, form: null });
});

test.each([["12.5"], ["-4"], ["many"], ["0"], ["1,23"]])("%s is refused as shares outstanding", (text) => {
  const { offering, problems } = readTerms({ ...complete, sharesOutstanding: text });
  expect(offering).toBeNull();
  expect(problems.sharesOutstanding).toBeTruthy();
});

test("a day that does not exist is refused with the way to write it", () => {
  expect(readTerms({ ...complete, ownershipAsOf: "February 29, 2002" }).problems.ownershipAsOf).toBe("“February 29, 2002” is not a date. Write it as March 14, 2002.");
});

test("equal steps are read exactly, and a bare 25 is 25%", () => {
  for (const releasePercent of ["25%", "25"]) {
    expect(readTerms(withLockUp({ kind: "steps", firstRelease: "3/14/2002", releasePercent, intervalMonths: "3" })).offering?.lockUp)
      .toEqual({ kind: "steps", firstRelease: "2002-03-14", releasePercent: { num: 1n, den: 4n }, intervalMonths: 3 });
  }
});

test("less than 100% without an interval is asked about, not guessed", () => {
  expect(readTerms(withLockUp({ kind: "steps", firstRelease: "March 14, 2002", releasePercent: "25%", intervalMonths: "" })).problems.intervalMonths).toMatch(/months between releases/);
  expect(readTerms(withLockUp({ kind: "steps", firstRelease: "March 14, 2002", releasePercent: "100%", intervalMonths: "" })).offering?.lockUp).toMatchObject({ intervalMonths: null });
});

test("a list of dates comes out in order, and empty lines at its end are passed over", () => {
  const releases = [{ date: "June 1, 2003", percent: "60%" }, { date: "May 1, 2003", percent: "40%" }, { date: "", percent: "" }];
  expect(readTerms(withLockUp({ kind: "dates", releases })).offering?.lockUp).toEqual({ kind: "dates", releases: [{ date: "2003-05-01", percent: { num: 2n, den: 5n } }, { date: "2003-06-01", percent: { num: 3n, den: 5n } }] });
});

test("a list of dates over 100%, with a date twice, or empty is refused where it is wrong", () => {
  const list = (...releases: [string, string][]): TermsDraft => withLockUp({ kind: "dates", releases: releases.map(([date, percent]) => ({ date, percent })) });
  expect(readTerms(list(["May 1, 2003", "60%"], ["June 1, 2003", "50%"])).problems.releases).toMatch(/more than 100%/);
  expect(readTerms(list(["May 1, 2003", "60%"], ["5/1/2003", "10%"])).problems.date1).toMatch(/already/);
  expect(readTerms(list(["", ""])).problems.releases).toMatch(/at least one/);
  expect(readTerms(list(["May 1, 2003", ""])).problems.percent0).toMatch(/Enter the percent/);
  expect(readTerms(list(["May 1, 2003", "0%"])).problems.percent0).toMatch(/releases nothing/);
});

test("a number of days is one release of everything", () => {
  expect(readTerms(withLockUp({ kind: "days", start: "September 15, 2001", days: "180" })).offering?.lockUp).toEqual({ kind: "steps", firstRelease: "2002-03-14", releasePercent: { num: 1n, den: 1n }, intervalMonths: null });
});
