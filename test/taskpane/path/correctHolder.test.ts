import { correctHolder, correctionOf } from "../../../src/taskpane/path/correctHolder";
import { holder } from "./pathFixtures";

const capped = { ...holder("Capital Ventures International", 0, 15244091), acquirable: 15244091, ownershipCap: { num: 499n, den: 10000n } };

test("a correction begins with the figures as they are, and unchanged gives the same holder", () => {
  expect(correctionOf(capped)).toEqual({ held: "0", acquirable: "15,244,091", offered: "15,244,091", ownershipCap: "4.99%" });
  expect(correctHolder(capped, correctionOf(capped)).holder).toEqual(capped);
});

test("what cannot be read is said at its field, and nothing is changed", () => {
  const { holder: corrected, problems } = correctHolder(capped, { held: "a few", acquirable: "1.5", offered: "10", ownershipCap: "200%" });
  expect(corrected).toBeNull();
  expect(Object.keys(problems).sort()).toEqual(["acquirable", "held", "ownershipCap"]);
});

test("what the filing printed no longer stands beside a corrected row", () => {
  const printed = { ...holder("A", 10, 5), printed: { ownedAfter: 4 } };
  expect(correctHolder(printed, { ...correctionOf(printed), held: "9" }).holder).not.toHaveProperty("printed");
});
