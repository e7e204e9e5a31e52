import { internap2001 } from "../../../src/filing/sample/internap2001";
import { draftOfTable } from "../../../src/taskpane/path/draftOfTable";
import { readTerms } from "../../../src/taskpane/path/readTerms";
import type { Offering } from "../../../src/core/ownership/offering";

const record = { kind: "sample", name: "s", date: null, hash: null } as const;
const throughFields = (offering: Offering): Offering | null => readTerms(draftOfTable({ ...internap2001, offering }, record).terms).offering;

test("the sample's terms pass through the fields unchanged", () => {
  expect(throughFields(internap2001.offering)).toEqual(internap2001.offering);
});

test("thirds and a list of dates pass through the fields unchanged", () => {
  const third = { num: 1n, den: 3n };
  const steps: Offering = { ...internap2001.offering, lockUp: { kind: "steps", firstRelease: "2024-01-31", releasePercent: third, intervalMonths: 1 } };
  const dates: Offering = { ...internap2001.offering, lockUp: { kind: "dates", releases: [{ date: "2024-01-31", percent: third }, { date: "2024-02-29", percent: { num: 1n, den: 8n } }] } };
  expect(throughFields(steps)).toEqual(steps);
  expect(throughFields(dates)).toEqual(dates);
});
