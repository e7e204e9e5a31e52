import fc from "fast-check";
import { checkTable } from "../../src/core/checks";
import { checkInputOf } from "../../src/core/checks/fromSellingTable";
import type { Finding } from "../../src/core/finding";
import { Random } from "../filing/generator/random";
import { asFiling, asWorkbook } from "./checkModel/bothWays";
import { broken, BREAKS } from "./checkModel/errors";
import { cleanModel } from "./checkModel/model";

const seeds = fc.integer({ min: 1, max: 2 ** 30 });
const told = (findings: readonly Finding[]): string[] => findings.map(({ severity, check, message }) => `${severity} ${check}: ${message}`);

describe("thousands of tables that tie give no finding", () => {
  it.each(["halfUp", "down"] as const)("read from a filing, percentages %s", (rounding) => {
    fc.assert(fc.property(seeds, (seed) => expect(told(checkTable(asFiling(cleanModel(seed, rounding))))).toEqual([])), { numRuns: Number(process.env.CHECK_RUNS ?? 2000) });
  });
  it("and standing in a workbook", () => {
    fc.assert(fc.property(seeds, (seed) => expect(told(checkTable(checkInputOf(asWorkbook(cleanModel(seed, "halfUp")))))).toEqual([])), { numRuns: Number(process.env.CHECK_RUNS ?? 2000) });
  });
});

describe("each clause, broken once in a table that ties, is told and its cell named", () => {
  describe.each(Object.keys(BREAKS))("%s", (clause) => {
    it.each([["from a filing", "filing"], ["in the workbook", "workbook"]] as const)("%s", (_way, way) => {
      let tried = 0;
      fc.assert(fc.property(seeds, (seed) => {
        const clean = cleanModel(seed, "halfUp");
        const error = broken(clean, clause, new Random(seed + 1));
        fc.pre(error !== null);
        tried++;
        const { model, check, subject, says } = error!;
        const findings = checkTable(way === "filing" ? asFiling(model) : checkInputOf(asWorkbook(model, clean)));
        const found = findings.filter((finding) => check.split("|").includes(finding.check) && finding.subjects.some((one) => JSON.stringify(one) === JSON.stringify(subject)));
        expect({ clause, seed, all: told(findings), found: found.length > 0 }).toMatchObject({ found: true });
        for (const words of says) expect(found.map(({ message }) => message).join("\n")).toContain(words);
      }), { numRuns: 120, maxSkipsPerRun: 200 });
      expect(tried).toBeGreaterThanOrEqual(100);
    });
  });
});

test("in a workbook that asks for relationships, a row without one is told; where nobody was asked nothing is", () => {
  fc.assert(fc.property(seeds, (seed) => {
    const model = cleanModel(seed, "halfUp");
    const named = model.rows.map((row, index) => ({ ...row, relationship: index === 0 ? "" : "None" }));
    expect(told(checkTable(checkInputOf(asWorkbook({ ...model, rows: named })))).filter((line) => line.includes("relationship-stated"))).toEqual([expect.stringContaining(model.rows[0]!.name)]);
    const unasked = model.rows.map((row) => ({ ...row, relationship: "" }));
    expect(told(checkTable(checkInputOf(asWorkbook({ ...model, rows: unasked }))))).toEqual([]);
  }), { numRuns: 200 });
});

test("what the filing's places state is left aside once a person has changed the term, and taken up again when it is what one of them says", () => {
  const found = (model: ReturnType<typeof cleanModel>, outstanding: number): string[] => {
    const table = asWorkbook(model);
    return told(checkTable(checkInputOf({ ...table, offering: { ...table.offering, sharesOutstanding: outstanding } }))).filter((line) => line.includes("one-outstanding"));
  };
  const model = cleanModel(7, "halfUp");
  const o = model.outstanding[0]!.value;
  model.outstanding.push({ value: o + 11, where: "risk factors, line 7" });
  expect([found(model, o).length, found(model, o + 11).length, found(model, o + 12).length]).toEqual([1, 1, 0]);
});
