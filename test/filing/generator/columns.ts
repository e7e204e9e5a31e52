import { countText, percentText, type Model, type ModelHolder } from "./model";
import type { Random } from "./random";

/** A column to print: two levels of heading, and a cell's text for a holder or for the totals. */
export interface PrintColumn {
  readonly upper: string;
  readonly lower: string;
  readonly group: string;
  readonly cell: (holder: ModelHolder) => { readonly text: string; readonly sign: boolean };
  readonly total: string | null;
}

const BEFORE = ["Shares Beneficially Owned Prior to the Offering", "Beneficial Ownership Before this Offering", "Common Stock Owned Before Offering", "Shares of Common Stock Beneficially Owned Prior to Offering"];
const OFFERED = ["Number of Shares Being Offered", "Shares Offered Hereby", "Maximum Number of Shares to be Sold Pursuant to this Prospectus", "Shares That May be Sold in this Offering", "Number of Shares Registered for Resale"];
const AFTER = ["Shares Beneficially Owned After the Offering", "Beneficial Ownership After this Offering", "Shares to be Owned Upon Completion of the Offering", "Common Stock Owned Following the Sale of All Shares Offered"];

/** The columns of a model in a random order of groups, the percentage beside its number. */
export function printColumns(model: Model, random: Random): PrintColumn[] {
  const sum = (of: (holder: ModelHolder) => number): string => countText(model, model.holders.reduce((total, holder) => total + of(holder), 0));
  const count = (of: (holder: ModelHolder) => number) => (holder: ModelHolder): { text: string; sign: boolean } => ({ text: countText(model, of(holder)), sign: false });
  const [before, offered, after] = [random.pick(BEFORE), random.pick(OFFERED), random.pick(AFTER)];
  const number = random.pick(["Number", "Shares", "Number of Shares", "No."]);
  const percent = random.pick(["Percent", "%", "Percentage", "Percent of Class"]);
  const stock = model.columns.warrants ? "Common Stock" : number;
  const groups: PrintColumn[][] = [];
  if (model.columns.prior) groups.push([
    { upper: before, lower: stock, group: "before", cell: count((holder) => holder.prior), total: sum((holder) => holder.prior) },
    ...(model.columns.percentPrior ? [{ upper: before, lower: percent, group: "before", cell: (holder: ModelHolder) => percentText(model, holder.prior), total: null }] : []),
    ...(model.columns.warrants ? [{ upper: before, lower: "Warrants", group: "before", cell: count((holder) => holder.warrants), total: null }] : []),
  ]);
  const mark = model.headingMark === null ? "" : ` (${model.headingMark})`;
  groups.push([
    { upper: offered + mark, lower: stock, group: "offered", cell: count((holder) => holder.offered), total: sum((holder) => holder.offered) },
    ...(model.columns.warrants ? [{ upper: offered + mark, lower: "Warrants", group: "offered", cell: count((holder) => holder.warrants), total: null }] : []),
  ]);
  if (model.columns.after) groups.push([
    { upper: after, lower: stock, group: "after", cell: count((holder) => holder.after), total: sum((holder) => holder.after) },
    ...(model.columns.percentAfter ? [{ upper: after, lower: percent, group: "after", cell: (holder: ModelHolder) => percentText(model, holder.after), total: null }] : []),
  ]);
  if (random.chance(0.2)) groups.sort(() => random.next() - 0.5);
  return groups.flat();
}

/** What the reader must find for a holder. */
export function expectedRow(model: Model, holder: ModelHolder): Record<string, unknown> {
  const percent = (shares: number): string => {
    const { text, sign } = percentText(model, shares);
    return sign ? `${text}%` : text;
  };
  return {
    name: holder.name, noteRefs: holder.marks, needsReview: false,
    prior: model.columns.prior ? holder.prior : null, percentPrior: model.columns.percentPrior ? percent(holder.prior) : null,
    offered: holder.offered, after: model.columns.after ? holder.after : null, percentAfter: model.columns.percentAfter ? percent(holder.after) : null,
  };
}
