import { formatShares } from "../exact/formatShares";
import type { Finding } from "../finding";
import { inWords, report, type Check } from "./check";
import type { CheckInput, KeptFigure } from "./checkInput";
import { findPercentBasis } from "./percentBasis";

/** So many rows that are cut off alike are told one by one; more of them together. */
const TOLD_APART = 5;
const NAMED = 3;
const REMEDY = "The printed figure stands as a value; clear the cell and fill the column's formula down to compute it.";

/** What a filing prints otherwise than its own inputs give stands as printed, and is told. */
export const printedFigure: Check = {
  id: "printed-figure",
  title: "A figure is printed as its row gives it",
  run: (input) => {
    const candidates = input.kept.filter((kept) => kept.stands && kept.isCutOff);
    const cutOff = candidates.length > 0 && cutsOff(input) ? candidates : [];
    const together = cutOff.length > TOLD_APART ? cutOff : [];
    const apart = input.kept.filter((kept) => !together.includes(kept));
    return [...apart.map((kept) => told(kept, cutOff.includes(kept))), ...(together.length > 0 ? [toldTogether(together)] : [])];
  },
};

/** Whether the table as a whole cuts its percentages off instead of rounding them. */
function cutsOff({ rows, outstanding }: CheckInput): boolean {
  const o = outstanding[0]?.value;
  return o !== undefined && findPercentBasis(rows, o)?.rounding === "down";
}

function told(kept: KeptFigure, isHabit: boolean): Finding {
  const gap = kept.difference === null ? "" : `, a difference of ${formatShares(kept.difference)}`;
  const given = kept.exact === null ? kept.given : `${kept.exact}${kept.isCutOff ? `, which rounds to ${kept.given} and is cut off to ${kept.printed}` : `, shown ${kept.given}`}`;
  const what = `${kept.row}: ${kept.figure} is printed as ${kept.printed}; ${kept.subject.kind === "total" ? "the rows" : "the row's other figures"} give ${given}${gap}.`;
  return report("printed-figure", kept.subject.kind === "total" || isHabit ? "info" : "warning", `${what} ${kept.stands ? REMEDY : "The cell shows what is computed."}`, kept.subject);
}

function toldTogether(kept: readonly KeptFigure[]): Finding {
  const first = kept.slice(0, NAMED).map(({ row, printed, given }) => `${row} ${printed}, which rounds to ${given}`);
  return report("printed-figure", "info", `${kept.length} percentages are printed cut off instead of rounded: ${inWords(kept.length > NAMED ? [...first, `${kept.length - NAMED} more`] : first)}. They stand as printed; clear a cell and fill the column's formula down to round it.`, ...kept.map(({ subject }) => subject));
}
