import { randomModel } from "../filing/generator/model";
import { Random } from "../filing/generator/random";
import { renderHtml } from "../filing/generator/renderHtml";
import { renderTabs } from "../filing/generator/renderTabs";
import { renderText } from "../filing/generator/renderText";
import { readText } from "../filing/readJson";

const CASES = Number(process.env.UNEVEN_CASES ?? 120);
const FIRST_SEED = Number(process.env.UNEVEN_SEED ?? 1);
const FIELDS = ["prior", "offered", "after"] as const;

type Row = Readonly<Record<string, unknown>>;

/** Figures read otherwise than the model has them, in rows that are not marked; a figure that was taken out may be null. */
function wrongFigures(text: string, expected: readonly Row[]): string[] {
  const byName = new Map(readText(text).holders.map((holder) => [holder.name, holder]));
  return expected.flatMap((row) => {
    const holder = byName.get(String(row.name));
    if (!holder || holder.needsReview) return [];
    const ties = holder.prior !== null && holder.offered !== null && holder.prior - holder.offered === holder.after;
    return ties ? [] : FIELDS.filter((field) => holder[field] !== null && holder[field] !== row[field]).map((field) => `${holder.name} ${field} ${String(holder[field])}, not ${String(row[field])}`);
  });
}

describe("tables with a slip in one row", () => {
  it("a cell too many or too few in HTML: no figure is wrong, not marked, and at odds with its own row", () => {
    const wrong: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      const random = new Random(seed);
      const { text, expected } = renderHtml(randomModel(random), random);
      const lines = text.split("\n");
      const at = random.pick(lines.flatMap((line, index) => (/<td/i.test(line) && /\d,\d{3}/.test(line) ? [index] : [])));
      const line = lines[at] ?? "";
      const cell = random.pick([...line.matchAll(/<td[^>]*>[^<]*(?:<\/td>)?/gi)]);
      const from = cell?.index ?? 0;
      lines[at] = random.chance(0.5) ? line.slice(0, from) + line.slice(from + (cell?.[0].length ?? 0)) : `${line.slice(0, from)}<td></td>${line.slice(from)}`;
      wrong.push(...wrongFigures(lines.join("\n"), expected).map((found) => `seed ${seed}: ${found} from ${lines[at] ?? ""}`));
    }
    expect(wrong).toEqual([]);
  });

  it.each([["text", renderText], ["tabs", renderTabs]] as const)("a figure left out in %s: the others keep their columns", (_, render) => {
    const wrong: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      const random = new Random(seed);
      const { text, expected } = render(randomModel(random), random);
      const lines = text.split("\n");
      const rows = lines.flatMap((line, index) => (/[A-Za-z].*\s\d{1,3}(?:,\d{3})+/.test(line) && !/total|based on|outstanding/i.test(line) ? [index] : []));
      if (rows.length === 0) continue;
      const at = random.pick(rows);
      const line = lines[at] ?? "";
      const figure = random.pick([...line.matchAll(/\s(\d{1,3}(?:,\d{3})+)/g)]);
      const from = (figure?.index ?? 0) + 1;
      const length = figure?.[1]?.length ?? 0;
      lines[at] = line.slice(0, from) + (line.includes("\t") ? "" : " ".repeat(length)) + line.slice(from + length);
      wrong.push(...wrongFigures(lines.join("\n"), expected).map((found) => `seed ${seed}: ${found} from ${JSON.stringify(lines[at])}`));
    }
    expect(wrong).toEqual([]);
  });
});
