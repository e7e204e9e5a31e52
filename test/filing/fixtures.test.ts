import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readJson } from "./readJson";

const FOLDER = path.join(__dirname, "fixtures");

interface Expected {
  readonly offering: Readonly<Record<string, unknown>>;
  readonly headingNoteRefs?: readonly string[];
  readonly totals?: unknown;
  readonly noteRefs?: readonly string[];
  readonly holders: readonly Readonly<Record<string, unknown>>[];
}

describe("filings in the shapes that occur, each with figures chosen by hand", () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".json"))) {
    const base = path.join(FOLDER, name.replace(/\.json$/, ""));
    const file = existsSync(`${base}.htm`) ? `${base}.htm` : `${base}.txt`;
    const expected = JSON.parse(readFileSync(`${base}.json`, "utf8")) as Expected;

    it(`${path.basename(file)}: every row, mark, term and total, and no row for review`, () => {
      const json = readJson(file);
      expect(json.offering).toMatchObject(expected.offering);
      expect(json.holders.map((holder) => holder.name)).toEqual(expected.holders.map((holder) => holder.name));
      json.holders.forEach((holder, index) => expect(holder).toMatchObject({ ...expected.holders[index], needsReview: false }));
      if (expected.totals !== undefined) expect(json.totals).toEqual(expected.totals);
      if (expected.headingNoteRefs) expect(json.headingNoteRefs).toEqual(expected.headingNoteRefs);
      if (expected.noteRefs) expect(json.notes.map((note) => note.ref)).toEqual(expected.noteRefs);
    });

    it(`${path.basename(file)}: a table that ties gives no findings`, () => {
      expect(readJson(file).findings).toEqual([]);
    });
  }
});
