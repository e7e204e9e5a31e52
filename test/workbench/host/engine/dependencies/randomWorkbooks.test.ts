import fc from "fast-check";
import { startAddinInNode, type AddinInNode } from "../../../../../src/workbench/host/node/startAddinInNode";

/** `WORKBOOKS=200` draws more workbooks, `WORKBOOK_SEED` the same again. */
const WORKBOOKS = Number(process.env["WORKBOOKS"] ?? 12);
const SEED = Number(process.env["WORKBOOK_SEED"] ?? Date.now() % 1_000_000);
const EDITS = 6;
const ROWS = 8;
const COLUMNS = 6;
const SHEETS = ["One", "Two", "Table"];
type Cells = Record<string, (string | number)[][]>;
type Pick = (below: number) => number;

/** A formula of a column that reads only columns further left, of any sheet, and rows further up in its own: so nothing is a circle. */
function formula(pick: Pick, sheet: number, row: number, column: number): string {
  const letter = (at: number): string => "ABCDEF"[at]!;
  const from = (): string => `${SHEETS[pick(SHEETS.length)]}!`;
  const cell = (): string => `${from()}$${letter(pick(column))}$${2 + pick(ROWS)}`;
  const area = (): string => {
    const at = letter(pick(column));
    const first = 2 + pick(ROWS - 2);
    return `${from()}$${at}$${first}:$${at}$${first + 2 + pick(ROWS - first)}`;
  };
  const number = (): string => `(MOD(ABS(${cell()}),3)+1)`;
  const wholly = ((at: string) => `${from()}$${at}$2:$${at}$${ROWS + 1}`)(letter(pick(column)));
  const other = wholly.replace(/\$[A-F]\$/g, `$${letter(pick(column))}$`);
  const above = row > 2 ? `SUM($${letter(column)}$2:INDEX($${letter(column)}$2:$${letter(column)}$${ROWS + 1},ROW()-2))` : "1";
  const forms = [
    () => `${cell()}+2*${cell()}`,
    () => `SUM(${area()})`,
    () => `INDEX(${area()},${number()})`,
    () => `SUM(INDEX(${wholly},${number()}):INDEX(${wholly},${number()}+3))`,
    () => `SUM(INDEX(${wholly},${number()}):INDEX(${other},${number()}+2))`,
    () => `SUM(INDEX(${wholly},INDEX(${area()},${number()})*0+1):INDEX(${wholly},MIN(8,3+COUNTIF(${area()},">"&${cell()}))))`,
    () => `SUM(${wholly.slice(0, wholly.indexOf(":"))}:INDEX(${wholly},ROW()-1))`,
    () => `IF(${cell()}>40,SUM(INDEX(${wholly},${number()}):INDEX(${wholly},7)),INDEX(${area()},${number()}))`,
    () => `IFERROR(MATCH(${cell()},${area()},0),SUMIF(${area()},">"&${cell()}))`,
    () => `SUMPRODUCT((${wholly}>${cell()})*(${other}))`,
    () => `SUM(Watched)+INDEX(Watched,${number()})`,
    () => `SUM(INDEX(Watched,${number()}):INDEX(Watched,4))`,
    () => `INDEX(Entries[C0],${number()})+SUM(INDEX(Entries[C0],${number()}):INDEX(Entries[C0],5))`,
    // In a table's column, which is one formula, what reads the rows above would read itself.
    ...(sheet < 2 ? [() => above, () => (row > 2 ? `$${letter(column)}$${row - 1}+${cell()}` : cell())] : []),
    ...(sheet === 2 && column > 1 ? [() => `[@C0]+SUM(INDEX(Entries[C1],${number()}):INDEX(Entries[C1],${number()}))`] : []),
  ];
  return `=MOD(${forms[pick(forms.length)]!()},97)`;
}

const drawn = fc.infiniteStream(fc.nat()).map((stream) => {
  const pick: Pick = (below) => (stream.next().value as number) % below;
  const content = (sheet: number, row: number, column: number): string | number => (column === 0 || pick(6) === 0 ? pick(97) : formula(pick, sheet, row, column));
  const grid = (sheet: number): Cells[string] => {
    const first = Array.from({ length: COLUMNS }, (_, column) => (column > 0 ? formula(pick, sheet, 2, column) : 0));
    // A table's column is one formula: another one, entered in one row, may fill it.
    return Array.from({ length: ROWS }, (_, row) => first.map((top, column) => (sheet === 2 && column > 0 ? top : content(sheet, row + 2, column))));
  };
  const cells: Cells = Object.fromEntries(SHEETS.map((name, sheet) => [name, grid(sheet)]));
  const edits = Array.from({ length: EDITS }, () => Array.from({ length: 1 + pick(3) }, () => {
    const [sheet, row] = [pick(SHEETS.length), pick(ROWS)];
    const column = sheet === 2 || pick(3) > 0 ? 0 : pick(COLUMNS);
    return { sheet, row, column, content: content(sheet, row + 2, column) };
  }));
  return { cells, edits };
});

async function read(addin: AddinInNode, what: "values" | "formulas"): Promise<Cells> {
  await addin.settle();
  return addin.Excel.run(async (context) => {
    const ranges = SHEETS.map((name) => context.workbook.worksheets.getItem(name).getRange(`A2:F${ROWS + 1}`).load(what));
    await context.sync();
    return Object.fromEntries(ranges.map((range, index) => [SHEETS[index], range[what] as Cells[string]]));
  });
}

/** The workbook as one person writes it: sheet by sheet, formulas of all columns at once. */
async function write(addin: AddinInNode, cells: Cells): Promise<void> {
  await addin.Excel.run(async (context) => {
    const sheets = SHEETS.map((name) => context.workbook.worksheets.add(name));
    sheets[2]!.getRange("A1:F1").values = [["C0", "C1", "C2", "C3", "C4", "C5"]];
    sheets[2]!.tables.add(`Table!A1:F${ROWS + 1}`, true).name = "Entries";
    context.workbook.names.add("Watched", sheets[0]!.getRange("A2:A5"));
    await context.sync();
    sheets.forEach((sheet, index) => { sheet.getRange(`A2:F${ROWS + 1}`).formulas = cells[SHEETS[index]!]!; });
    await context.sync();
  });
  await addin.settle();
}

async function written<T>(cells: Cells, use: (addin: AddinInNode) => Promise<T>): Promise<T> {
  const addin = await startAddinInNode();
  try {
    await write(addin, cells);
    return await use(addin);
  } finally {
    addin.dispose();
  }
}

test(`after each edit of a random workbook its values are those of a full calculation, and of the same workbook written anew (seed ${SEED})`, async () => {
  let changed = 0;
  for (const { cells, edits } of fc.sample(drawn, { numRuns: WORKBOOKS, seed: SEED })) {
    const edited = await written(cells, async (addin) => {
      let before = await read(addin, "values");
      for (const edit of [[], ...edits]) {
        await addin.Excel.run(async (context) => {
          for (const { sheet, row, column, content } of edit) context.workbook.worksheets.getItem(SHEETS[sheet]!).getRange("A2").getCell(row, column).formulas = [[content]];
          await context.sync();
        });
        const found = await read(addin, "values");
        addin.engine.recalculate();
        expect({ seed: SEED, edit, found }).toEqual({ seed: SEED, edit, found: await read(addin, "values") });
        if (JSON.stringify(found) !== JSON.stringify(before)) changed++;
        before = found;
      }
      return { formulas: await read(addin, "formulas"), values: before };
    });
    const anew = await written(edited.formulas, async (addin) => ({ formulas: await read(addin, "formulas"), values: await read(addin, "values") }));
    expect({ seed: SEED, formulas: edited.formulas }).toEqual({ seed: SEED, formulas: anew.formulas });
    expect({ seed: SEED, ...edited }).toEqual({ seed: SEED, ...anew });
    expect(JSON.stringify(anew.values)).not.toContain("#");
  }
  console.log(`${WORKBOOKS} random workbooks with ${EDITS} edits each, ${changed} of which changed a value; seed ${SEED}`);
  expect(changed).toBeGreaterThan(WORKBOOKS);
}, 900_000);
