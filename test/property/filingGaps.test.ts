import { randomModel } from "../filing/generator/model";
import { Random } from "../filing/generator/random";
import { renderText } from "../filing/generator/renderText";
import { readText } from "../filing/readJson";

/** Printed filings of each kind of damage; more by GAP_CASES, others by GAP_SEED. */
const CASES = Number(process.env.GAP_CASES ?? 400);
const FIRST_SEED = Number(process.env.GAP_SEED ?? 1);
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
    return (["prior", "percentPrior", "offered", "after", "percentAfter"] as const).flatMap((field) => (row[field] !== undefined && holder[field] !== null && holder[field] !== row[field] ? [`seed ${seed}: ${String(row.name)}, ${field} is ${holder[field]}, not ${String(row[field])}`] : []));
  });
}

/** One figure of a line, with the blanks before it. */
function pickFigure(lines: readonly string[], rows: readonly number[], random: Random): { readonly index: number; readonly line: string; readonly from: number; readonly gap: number; readonly length: number } | null {
  const index = rows[random.whole(0, rows.length - 1)] ?? 0;
  const line = lines[index] ?? "";
  const figures = [...line.matchAll(/(\s{2,})([\d*—–-]\S*)(?=\s{2,}|$)/g)];
  if (figures.length === 0) return null;
  const figure = random.pick(figures);
  return { index, line, from: figure.index, gap: figure[1]?.length ?? 0, length: figure[2]?.length ?? 0 };
}

/** Moves the figures of every row from one on to the right. */
function shift(lines: string[], rows: readonly number[], random: Random, by: readonly number[]): number {
  const from = rows[random.whole(1, rows.length - 2)] ?? 0;
  const blanks = " ".repeat(random.pick(by));
  for (const index of rows) if (index >= from) lines[index] = (lines[index] ?? "").replace(ROW, (_, name: string, gap: string, figures: string) => name + gap + blanks + figures);
  return from;
}

const KINDS: Readonly<Record<string, (lines: string[], rows: readonly number[], random: Random) => void>> = {
  "columns that shift to the right from a page on": (lines, rows, random) => {
    lines.splice(shift(lines, rows, random, [3, 4, 6, 8]), 0, "", "                                   - 14 -", "<PAGE>", "");
  },
  "columns that shift to the right in the middle of a page": (lines, rows, random) => {
    shift(lines, rows, random, [3, 4, 6, 8, 11, 13]);
  },
  "a figure that is left out, the others in their places": (lines, rows, random) => {
    const found = pickFigure(lines, rows, random);
    if (found) lines[found.index] = found.line.slice(0, found.from + found.gap) + " ".repeat(found.length) + found.line.slice(found.from + found.gap + found.length);
  },
  "a figure that vanished, so that the rest slid left by its length": (lines, rows, random) => {
    const found = pickFigure(lines, rows, random);
    if (found) lines[found.index] = found.line.slice(0, found.from + found.gap) + found.line.slice(found.from + found.gap + found.length);
  },
  "a figure that vanished with the blanks before it, so that the rest stands a whole column to the left": (lines, rows, random) => {
    const found = pickFigure(lines, rows, random);
    if (found) lines[found.index] = found.line.slice(0, found.from) + found.line.slice(found.from + found.gap + found.length);
  },
};

describe("printed tables in which figures stand elsewhere than the lines before showed: nothing is silently wrong", () => {
  it.each(Object.entries(KINDS))("%s", (_, damage) => {
    const cases = [...damaged(damage)];
    expect(cases.length).toBeGreaterThan(CASES / 2);
    expect(cases.flatMap(wrongIn)).toEqual([]);
  });

  it("the same tables undamaged leave hardly a row for a person", () => {
    let rows = 0;
    let marked = 0;
    for (const { text } of damaged(() => undefined)) {
      const { holders } = readText(text);
      rows += holders.length;
      marked += holders.filter((holder) => holder.needsReview).length;
    }
    expect(marked).toBeLessThan(rows / 100);
  });
});
