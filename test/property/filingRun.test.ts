import { randomModel } from "../filing/generator/model";
import { Random } from "../filing/generator/random";
import { renderRun } from "../filing/generator/renderRun";
import { readText } from "../filing/readJson";

/** Pasted filings; more by RUN_CASES, others by RUN_SEED. */
const CASES = Number(process.env.RUN_CASES ?? 300);
const FIRST_SEED = Number(process.env.RUN_SEED ?? 1);
const FIELDS = ["noteRefs", "prior", "percentPrior", "offered", "after", "percentAfter"] as const;

describe("text whose columns are parted by single blanks", () => {
  it("gives no name or figure that is wrong and not marked, and reads most rows for certain where the headings are clear and the figures tie", () => {
    const wrong: string[] = [];
    let clearRows = 0;
    let sure = 0;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      const random = new Random(seed);
      const { text, expected, layout, headings } = renderRun(randomModel(random), random);
      const clear = headings === "line" && !layout.includes("wrapped") && layout.includes('"prior":true') && layout.includes('"after":true') && layout.includes('"warrants":false');
      let holders: ReturnType<typeof readText>["holders"] = [];
      try {
        holders = readText(text, "pasted.txt").holders;
      } catch (error) {
        expect(String(error)).toMatch(/no table: .{20}/);
      }
      if (clear) clearRows += expected.length;
      for (const holder of holders) {
        if (holder.needsReview) continue;
        const row = expected.find((one) => one.name === holder.name);
        const off = row ? FIELDS.filter((field) => !(field.startsWith("percent") && holder[field] === null) && JSON.stringify(holder[field]) !== JSON.stringify(row[field])) : ["name"];
        if (off.length > 0) wrong.push(`seed ${seed} (${layout}): ${holder.name} ${off.map((field) => `${field} ${JSON.stringify(holder[field as "name"])}`).join(", ")}`);
        else if (clear) sure++;
      }
      if (holders.length > 0 && holders.length < expected.length) wrong.push(`seed ${seed} (${layout}): ${holders.length} holders of ${expected.length}`);
    }
    expect(wrong).toEqual([]);
    expect(sure).toBeGreaterThan(clearRows * 0.8);
  });
});
