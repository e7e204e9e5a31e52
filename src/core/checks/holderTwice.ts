import type { Finding } from "../finding";
import { report, type Check } from "./check";

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, "");

/** No holder stands in two rows. */
export const holderTwice: Check = {
  id: "holder-twice",
  title: "No holder stands in two rows",
  run: ({ rows }) => {
    const first = new Map<string, number>();
    return rows.flatMap((row, index): Finding[] => {
      const key = plain(row.name);
      const before = first.get(key);
      if (key === "" || before === undefined) { first.set(key, index); return []; }
      return [report("holder-twice", "warning", `${row.name} stands in two rows. Add them together, or tell them apart.`, { kind: "holder", index, column: "name" }, { kind: "holder", index: before, column: "name" })];
    });
  },
};
