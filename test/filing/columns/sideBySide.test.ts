import { Random } from "../generator/random";
import { grouped } from "../generator/model";
import { readText } from "../readJson";

/** Holders printed in two halves of a page, names and figures of random lengths. */
function page(seed: number): { readonly text: string; readonly rows: readonly (readonly [string, number, number])[] } {
  const random = new Random(seed);
  const count = random.whole(7, 30);
  const rows = Array.from({ length: count }, (_, index): [string, number, number] => {
    const owned = random.whole(1000, 900_000);
    return [`${random.pick(["Ann", "Robert", "Clementine"])} ${random.pick(["Lee", "Abernathy", "Poe"])}${String.fromCharCode(97 + (index % 26))}`, owned, random.whole(1, owned)];
  });
  const half = Math.ceil(count / 2);
  const width = random.whole(24, 30);
  const cell = (row: readonly [string, number, number] | undefined): string => (row ? row[0].padEnd(width) + grouped(row[1]).padStart(10) + grouped(row[2]).padStart(12) : "");
  const heading = ["Selling".padEnd(width) + "Shares".padStart(10) + "Shares".padStart(12), "Stockholder".padEnd(width) + "Owned".padStart(10) + "Offered".padStart(12), "-----------".padEnd(width) + "-----".padStart(10) + "-------".padStart(12)];
  const gap = " ".repeat(random.whole(3, 6));
  const lines = [...heading.map((line) => line + gap + line), ...rows.slice(0, half).map((row, index) => (cell(row) + gap + cell(rows[half + index])).trimEnd())];
  return { text: ["                SELLING STOCKHOLDERS", "", ...lines, "", "     The shares may be sold from time to time by the holders of them.", ""].join("\n"), rows };
}

describe("a printed table in two halves", () => {
  it("is read as one below the other, for 150 random pages", () => {
    for (let seed = 1; seed <= 150; seed++) {
      const { text, rows } = page(seed);
      expect([seed, readText(text, "page.txt").holders.map((holder) => [holder.name, holder.prior, holder.offered])]).toEqual([seed, rows]);
    }
  });
});
