import { randomModel } from "../filing/generator/model";
import { Random } from "../filing/generator/random";
import { renderTabs } from "../filing/generator/renderTabs";
import { readText } from "../filing/readJson";

const CASES = Number(process.env.RECOGNISED_CASES ?? 250);
const FIRST_SEED = Number(process.env.RECOGNISED_SEED ?? 1);

/** What recognition does to a page: figures repeated and misread beside lines that name nobody, page numbers, one digit wrong. */
function recognise(text: string, random: Random, columns: number): string {
  const out: string[] = [];
  let page = random.whole(5, 20);
  for (const line of text.split("\n")) {
    const cells = line.split("\t");
    const isRow = cells.length > 2 && /\t\d{1,3}(?:,\d{3})+/.test(line) && !/^Total/.test(line);
    if (!isRow) {
      out.push(line);
      continue;
    }
    const damaged = [...cells];
    if (columns === 3 && random.chance(0.08)) {
      const at = random.whole(1, 3);
      const digits = [...(damaged[at] ?? "")].flatMap((character, index) => (/\d/.test(character) ? [index] : []));
      if (digits.length > 3) {
        const digit = random.pick(digits);
        const before = damaged[at] ?? "";
        damaged[at] = before.slice(0, digit) + random.pick([..."123456789"].filter((other) => other !== before[digit])) + before.slice(digit + 1);
      }
    }
    out.push(damaged.join("\t"));
    if (random.chance(0.12)) out.push(["", ...cells.slice(1).map((cell) => cell.replace(/,/g, random.pick([".", " ", ",,"])).replace(/[38]/g, "0"))].join("\t"));
    if (random.chance(0.1)) out.push([`c/o Somebody`, ...cells.slice(1).map((cell) => cell.replace(/\d/g, () => random.pick(["", ",", "0."])))].join("\t"));
    if (random.chance(0.08)) out.push(["", String(page++), ...cells.slice(2).map(() => "")].join("\t"));
  }
  return out.join("\n");
}

describe("recognised text with repeated and misread figures", () => {
  it("gives every holder, and no figure that is wrong and not marked for review", () => {
    const wrong: string[] = [];
    let rows = 0;
    let marked = 0;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      const random = new Random(seed);
      const base = randomModel(random);
      const model = { ...base, columns: { prior: true, percentPrior: false, after: true, percentAfter: base.columns.percentAfter, warrants: false } };
      const { text, expected } = renderTabs(model, random);
      const holders = readText(recognise(text, random, 3), "recognised.txt").holders;
      const names = holders.map((holder) => holder.name).join("|");
      if (names !== expected.map((row) => row.name).join("|")) {
        wrong.push(`seed ${seed}: names ${names}`);
        continue;
      }
      holders.forEach((holder, index) => {
        rows++;
        if (holder.needsReview) marked++;
        for (const field of ["prior", "offered", "after"] as const) {
          const value = holder[field];
          if (value !== null && value !== expected[index]?.[field] && !holder.needsReview) wrong.push(`seed ${seed}: ${holder.name} ${field} ${value}, not ${String(expected[index]?.[field])}`);
        }
      });
    }
    console.log(`${CASES} recognised filings from seed ${FIRST_SEED}: ${rows} rows, ${marked} marked for review`);
    expect(wrong).toEqual([]);
    expect(marked).toBeLessThan(rows * 0.25);
  });
});
