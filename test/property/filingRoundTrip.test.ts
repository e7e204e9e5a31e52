import { randomModel } from "../filing/generator/model";
import { Random } from "../filing/generator/random";
import { renderHtml, type Rendered } from "../filing/generator/renderHtml";
import { renderTabs } from "../filing/generator/renderTabs";
import { renderText } from "../filing/generator/renderText";
import { readText } from "../filing/readJson";

const CASES = Number(process.env.FILING_CASES ?? 400);
const FIRST_SEED = Number(process.env.FILING_SEED ?? 1);
const FORMATS = { html: renderHtml, text: renderText, tabs: renderTabs };

/** What differs between a filing's table and what was read of it; "" = nothing. */
function difference(rendered: Rendered): string {
  try {
    const { holders } = readText(rendered.text);
    const names = holders.map((holder) => holder.name);
    const wanted = rendered.expected.map((row) => row.name);
    if (JSON.stringify(names) !== JSON.stringify(wanted)) return `names ${JSON.stringify(names)}, not ${JSON.stringify(wanted)}`;
    for (const [index, row] of rendered.expected.entries()) {
      const holder = holders[index] as unknown as Record<string, unknown>;
      for (const [field, value] of Object.entries(row)) if (JSON.stringify(holder[field]) !== JSON.stringify(value)) return `${String(row.name)}: ${field} is ${JSON.stringify(holder[field])}, not ${JSON.stringify(value)} (${String(holder.reviewReason)})`;
    }
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("parse(render(table)) = table", () => {
  it.each(Object.entries(FORMATS))("%s: every name, mark, count and percentage of random holders in random layouts", (format, render) => {
    const failures: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      const random = new Random(seed);
      const rendered = render(randomModel(random), random);
      const found = difference(rendered);
      if (found !== "") failures.push(`seed ${seed} (${rendered.layout}): ${found}`);
    }
    console.log(`${format}: ${CASES} filings from seed ${FIRST_SEED}`);
    expect(failures).toEqual([]);
  });
});
