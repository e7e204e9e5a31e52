import { formatShares } from "../exact/formatShares";
import type { Finding } from "../finding";
import { report, type Check } from "./check";
import { footingExplanation } from "./footingExplanation";

/** Cover number = sum of offered = legal opinion (EX-5.1) = fee table (EX-107). A catch-all row without a number stands for the rest. */
export const registeredTies: Check = {
  id: "registered-ties",
  title: "The registered number is the same on the cover, in the table, in the opinion and in the fee table",
  run: ({ rows, totals, registered }) => {
    if (!rows.length || rows.some((row) => row.offered === null && !row.catchAll)) return [];
    const sum = rows.reduce((n, row) => n + (row.offered ?? 0), 0);
    const hasRest = rows.some((row) => row.offered === null);
    if (sum === 0) return [];
    const found = registered.filter((s) => s.value !== sum && !(hasRest && s.value > sum)).map((s): Finding => {
      const difference = s.value - sum;
      const total = totals?.offered === s.value ? ", as the printed total does" : "";
      return report("registered-ties", "error", `${capitalised(s.where)} says ${formatShares(s.value)} shares${total}; the rows offer ${formatShares(sum)}, ${formatShares(Math.abs(difference))} ${difference > 0 ? "less" : "more"}.${footingExplanation(rows, "offered", difference, s.where)}`, s.subject ?? { kind: "total", column: "offered" }, { kind: "total", column: "offered" });
    });
    return found;
  },
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
