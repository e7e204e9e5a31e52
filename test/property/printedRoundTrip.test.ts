import type { Holder } from "../../src/core/ownership/holder";
import type { SellingTable } from "../../src/core/ownership/sellingTable";
import { edgarHtml } from "../../src/core/print/edgarHtml";
import { plainText } from "../../src/core/print/plainText";
import { printedTable, type PrintedTable } from "../../src/core/print/printedTable";
import { wordHtml } from "../../src/core/print/wordHtml";
import { randomModel } from "../filing/generator/model";
import { Random } from "../filing/generator/random";
import { readText } from "../filing/readJson";

const CASES = Number(process.env.FILING_CASES ?? 250);
const FIRST_SEED = Number(process.env.FILING_SEED ?? 1);
const FORMS: Readonly<Record<string, (table: PrintedTable) => string>> = { "for Word": wordHtml, "for EDGAR": edgarHtml, "as text": plainText };

const holder = (name: string, over: Partial<Holder>): Holder => ({ name, noteRefs: [], held: 0, acquirable: 0, offered: 0, offeredFromAcquirable: null, ownershipCap: null, group: "", relationship: "", brokerDealer: "", noticeAddress: "", ...over });

/** A selling-stockholder table of random holders, some with shares to be acquired. */
function randomTable(random: Random): SellingTable {
  const model = randomModel(random);
  return {
    offering: { issuer: random.pick(["Acme & Sons, Inc.", "Internap Network Services Corporation", ""]), form: null, sharesOutstanding: model.outstanding, ownershipAsOf: "2020-01-31", sharesRegistered: null, percentBasis: random.pick(["holder", "remaining", "outstanding"] as const), lockUp: null, supplementThreshold: null, sources: {} },
    holders: model.holders.map(({ name, marks, prior, offered }) => { const acquirable = random.chance(0.3) ? random.whole(0, prior) : 0; return holder(name, { noteRefs: [...marks], held: prior - acquirable, acquirable, offered }); }),
    notes: model.notes, headingNoteRefs: model.headingMark === null ? [] : [model.headingMark], printedTotals: null, showsPercentBefore: random.chance(0.4),
  };
}

const count = (cell: string): number => (cell === "—" ? 0 : Number(cell.replace(/,/g, "")));

/** What the reader makes of a printed table, where it differs; a row that it marks for review is told apart. */
function differences(printed: PrintedTable, text: string): string[] {
  const { holders, totals, notes, headingNoteRefs } = readText(text);
  const wide = printed.total.cells.length === 5;
  const wanted = printed.rows.map(({ name, marks, cells }) => {
    const [prior, percentPrior, offered, after, percentAfter] = wide ? cells : [cells[0], null, ...cells.slice(1)];
    return { name, noteRefs: marks, prior: count(prior!), percentPrior: percentPrior ?? null, offered: count(offered!), after: count(after!), percentAfter: percentAfter!, needsReview: false };
  });
  const found = holders.map(({ name, noteRefs, prior, percentPrior, offered, after, percentAfter, needsReview }) => ({ name, noteRefs, prior, percentPrior, offered, after, percentAfter, needsReview }));
  const wrong = wanted.flatMap((row, index) => (JSON.stringify(found[index]) === JSON.stringify(row) ? [] : [`${JSON.stringify(found[index])}, not ${JSON.stringify(row)}`]));
  if (found.length !== wanted.length) wrong.push(`${found.length} holders, not ${wanted.length}`);
  const [, offered, after] = wide ? [0, printed.total.cells[2]!, printed.total.cells[3]!] : [0, printed.total.cells[1]!, printed.total.cells[2]!];
  if (totals?.offered !== count(offered) || totals.after !== count(after)) wrong.push(`totals ${JSON.stringify(totals)}`);
  if (JSON.stringify(notes) !== JSON.stringify(printed.notes)) wrong.push(`notes ${JSON.stringify(notes).slice(0, 200)}, not ${JSON.stringify(printed.notes).slice(0, 200)}`);
  if (JSON.stringify(headingNoteRefs) !== JSON.stringify(printed.groups.find(({ marks }) => marks.length > 0)?.marks ?? [])) wrong.push(`heading marks ${JSON.stringify(headingNoteRefs)}`);
  return wrong;
}

describe("read(print(table)) = table", () => {
  it.each(Object.entries(FORMS))("%s: every name, mark, count and percentage, the totals and the notes of random tables", (_form, print) => {
    const wrong: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      const random = new Random(seed);
      const printed = printedTable(randomTable(random), { decimals: random.whole(1, 2), zeroShows: "—" });
      try {
        const [first] = differences(printed, print(printed));
        if (first) wrong.push(`seed ${seed}: ${first}`);
      } catch (error) {
        wrong.push(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(wrong).toHaveLength(0);
  });
});
