import { randomModel } from "../filing/generator/model";
import { Random } from "../filing/generator/random";
import { renderHtml, type Rendered } from "../filing/generator/renderHtml";
import { renderTabs } from "../filing/generator/renderTabs";
import { renderText } from "../filing/generator/renderText";
import { readText } from "../filing/readJson";

/** Filings of each format; more by FILING_CASES, others by FILING_SEED. */
const CASES = Number(process.env.FILING_CASES ?? 250);
const FIRST_SEED = Number(process.env.FILING_SEED ?? 1);
const FORMATS = { html: renderHtml, text: renderText, tabs: renderTabs };

interface Reading {
  /** Differs from the table, and nothing says so. */
  readonly wrong: string[];
  /** Left for a person: rows marked for review, or no table found. */
  readonly unsure: string[];
}

/** What was read otherwise than the table has it. */
function compare(rendered: Rendered): Reading {
  const wrong: string[] = [];
  const unsure: string[] = [];
  let holders: readonly Readonly<Record<string, unknown>>[] = [];
  try {
    holders = readText(rendered.text).holders as unknown as readonly Readonly<Record<string, unknown>>[];
  } catch (error) {
    return { wrong, unsure: [error instanceof Error ? error.message : String(error)] };
  }
  const [names, wanted] = [holders, rendered.expected].map((rows) => rows.map((row) => row.name));
  if (JSON.stringify(names) !== JSON.stringify(wanted)) return { wrong: [`names ${JSON.stringify(names)}, not ${JSON.stringify(wanted)}`], unsure };
  rendered.expected.forEach((row, index) => {
    const holder = holders[index] ?? {};
    const fields = Object.keys(row).filter((field) => JSON.stringify(holder[field]) !== JSON.stringify(row[field]));
    if (fields.length === 0) return;
    const found = `${String(row.name)}: ${fields.map((field) => `${field} is ${JSON.stringify(holder[field])}, not ${JSON.stringify(row[field])}`).join("; ")}`;
    (holder.needsReview === true ? unsure : wrong).push(found);
  });
  return { wrong, unsure };
}

describe("parse(render(table)) = table", () => {
  it.each(Object.entries(FORMATS))("%s: every name, mark, count and percentage of random holders in random layouts; what is not is marked", (format, render) => {
    const wrong: string[] = [];
    const unsure: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      const random = new Random(seed);
      const rendered = render(randomModel(random), random);
      const reading = compare(rendered);
      const label = `seed ${seed} (${rendered.layout})`;
      if (reading.wrong.length > 0) wrong.push(`${label}: ${reading.wrong[0] ?? ""}`);
      if (reading.unsure.length > 0) unsure.push(`${label}: ${reading.unsure[0] ?? ""}`);
    }
    console.log(`${format}: ${CASES} filings from seed ${FIRST_SEED}, ${unsure.length} left for a person${unsure.map((line) => `\n  ${line}`).join("")}`);
    expect(wrong).toEqual([]);
    expect(unsure.length).toBeLessThanOrEqual(Math.ceil(CASES / 200));
  });
});
