import type { Finding } from "../../../src/core/finding";
import { ofSource } from "../../../src/taskpane/path/ofSource";
import { draft, holder } from "./pathFixtures";

const about = (message: string, ...rows: number[]): Finding => ({ check: "x", severity: "error", message, subjects: rows.map((index) => ({ kind: "holder", index })) });

test("findings of the source follow their rows; what a correction or leaving out settles is gone, what is about other rows too stays", () => {
  const source = draft({ findings: [about("first", 0), about("second", 1), about("third", 2), about("both", 1, 2), about("none")] });
  const told = ofSource(source, { rowOf: [0, 2] }, { 0: { kind: "corrected", holder: holder("Alder LP", 1, 1) }, 1: { kind: "leftOut" }, 2: { kind: "accepted" } });
  expect(told.map(({ message, subjects }) => [message, subjects.map((subject) => (subject.kind === "holder" ? subject.index : null))])).toEqual([["third", [1]], ["both", [1]], ["none", []]]);
});
