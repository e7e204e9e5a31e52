import { formatShares } from "../../core/exact/formatShares";
import type { Holder } from "../../core/ownership/holder";
import type { Offering } from "../../core/ownership/offering";
import type { FilingDraft } from "../../filing/draft/filingDraft";
import { toSellingTable, type EnteredTerms } from "../../filing/draft/toSellingTable";

/** Another reading of a row that would tie as well: what to call it, and the row that it gives. */
export interface Alternative {
  readonly label: string;
  readonly holder: Holder;
}

const FIGURES = [["prior", "before"], ["offered", "offered"], ["after", "after"]] as const;

/** The other readings that the reader found for a row of a filing; a number that fits several of its figures is one reading. */
export function alternativesOf(filing: FilingDraft | null, index: number, offering: Offering): readonly Alternative[] {
  const row = filing?.holders[index];
  if (!filing || !row) return [];
  const entered: EnteredTerms = offering;
  const values = [...new Set(FIGURES.flatMap(([figure]) => row[figure].alternatives))];
  return values.flatMap((value) => {
    const fitting = FIGURES.filter(([figure]) => row[figure].alternatives.includes(value));
    const reread = Object.fromEntries(fitting.map(([figure]) => [figure, { ...row[figure], value }]));
    const read = toSellingTable({ ...filing, holders: [{ ...row, ...reread }] }, entered);
    const holder = read.ok ? read.value.holders[0] : undefined;
    return holder ? [{ label: `Read ${formatShares(value)} as ${fitting.map(([, name]) => name).join(" and ")}`, holder }] : [];
  });
}
