import type { Finding } from "../finding";
import { report, type Check } from "./check";

/** What the reading of the filing was not sure of is told until somebody has changed it: the row's shares offered, its name, or the lock-up. */
export const leftForReview: Check = {
  id: "left-for-review",
  title: "Figures that the reading was not sure of",
  run: ({ doubts, rows, lockUp }) => {
    const at = new Map(rows.map(({ name, offered }, index) => [`${name}\n${offered}`, index]));
    return doubts.flatMap(({ check, severity, message, row }): Finding[] => {
      if (row === null) return lockUp === null ? [report(check, severity, message, { kind: "term", term: "firstRelease" })] : [];
      const index = at.get(`${row.name}\n${row.offered}`);
      return index === undefined ? [] : [report(check, severity, message, { kind: "holder", index, column: "offered" })];
    });
  },
};
