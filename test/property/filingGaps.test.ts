import { randomModel } from "../filing/generator/model";
import { Random } from "../filing/generator/random";
import { renderText } from "../filing/generator/renderText";
import { readText } from "../filing/readJson";

/** Printed filings; others by FILING_SEED. */
const CASES = 120;
const FIRST_SEED = Number(process.env.FILING_SEED ?? 1);
const ROW = /^(.*?[A-Za-z].*?\S)(\s{3,})(\S.*)$/;
const FIGURES_AT_END = /\s{2,}[\d*—–-][\d,]*\S*\s*$/;

/** Lines of a printed table that hold a name and figures. */
const rowsIn = (lines: readonly string[]): number[] => lines.flatMap((line, index) => (FIGURES_AT_END.test(line) && ROW.test(line) ? [index] : []));

interface Damaged {
  readonly seed: number;
  readonly text: string;
  readonly expected: readonly Readonly<Record<string, unknown>>[];
}

function* damaged(damage: (lines: string[], rows: readonly number[], random: Random) => void): Generator<Damaged, void, void> {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
    const random = new Random(seed);
    const rendered = renderText(randomModel(random), random);
    const lines = rendered.text.split("\n");
    const rows = rowsIn(lines);
    if (rows.length < 4) continue;
    damage(lines, rows, random);
    yield { seed, text: lines.join("\n"), expected: rendered.expected as unknown as Damaged["expected"] };
  }
}

/** Counts that differ from the table's in rows that nothing marks; a count that is not read at all is no wrong one. */
function wrongIn({ seed, text, expected }: Damaged): string[] {
  const holders = new Map(readText(text).holders.map((holder) => [holder.name, holder]));
  return expected.flatMap((row) => {
    const holder = holders.get(String(row.name));
    if (!holder || holder.needsReview) return [];
    return (["prior", "offered", "after"] as const).flatMap((field) => (row[field] !== undefined && holder[field] !== null && holder[field] !== row[field] ? [`seed ${seed}: ${String(row.name)}, ${field} is ${holder[field]}, not ${String(row[field])}`] : []));
  });
}

describe("printed tables in which figures stand elsewhere than the lines before showed", () => {
  it("columns that shift to the right from a page on: no count is silently wrong", () => {
    const wrong = [...damaged((lines, rows, random) => {
      const from = rows[random.whole(1, rows.length - 2)] ?? 0;
      const by = " ".repeat(random.pick([3, 4, 6, 8]));
      for (const index of rows) if (index >= from) lines[index] = (lines[index] ?? "").replace(ROW, (_, name: string, gap: string, figures: string) => name + gap + by + figures);
      lines.splice(from, 0, "", "                                   - 14 -", "<PAGE>", "");
    })].flatMap(wrongIn);
    expect(wrong).toEqual([]);
  });

  it("a count that is left out, the others in their places: no other takes its place", () => {
    const wrong = [...damaged((lines, rows, random) => {
      const index = rows[random.whole(0, rows.length - 1)] ?? 0;
      lines[index] = (lines[index] ?? "").replace(/(\s{2,})(\d[\d,]*)(?=\s{2,})/, (_, gap: string, count: string) => gap + " ".repeat(count.length));
    })].flatMap(wrongIn);
    expect(wrong).toEqual([]);
  });
});
