import { loadMetadata } from "../../src/cli/calc/loadMetadata";
import { customFunctions } from "../../src/functions/customFunctions";
import { startAddinInNode } from "../../src/workbench/host/node/startAddinInNode";
import { figure, milliseconds, type Figure } from "./figure";

const ROWS = 10000;

/** Custom functions through the real runtime against the engine's own formula that does the same arithmetic, in one workbook. */
export async function functionsBench(): Promise<Figure[]> {
  const addin = await startAddinInNode({ functions: { metadata: await loadMetadata(), namespace: "OVERHANG", associate: customFunctions } });
  try {
    const write = (address: string, formulas: (string | number)[][]): Promise<void> => addin.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = formulas;
      await context.sync();
    });
    const rows = <T>(make: (row: number) => T): T[] => Array.from({ length: ROWS }, (_, i) => make(i + 1));
    await write(`A1:B${ROWS}`, rows((r) => [100000 + r, r % 1000]));
    await addin.settle();
    const timed = (column: string, make: (row: number) => string): Promise<number> => milliseconds(async () => { await write(`${column}1:${column}${ROWS}`, rows((r) => [make(r)])); await addin.settle(); });
    const own = await timed("C", (r) => `=(A${r}-B${r})/(1000000+B${r})`);
    const ours = await timed("D", (r) => `=OVERHANG.PERCENTAFTER(A${r},B${r},1000000,B${r})`);
    const edit = await milliseconds(async () => { await write("A1", [[200000]]); await addin.settle(); });
    const section = `${ROWS.toLocaleString("en-US")} custom functions`;
    return [
      figure(section, "functions a second through the runtime", ROWS / (ours / 1000), "1/s"),
      figure(section, "the engine's own formula a second", ROWS / (own / 1000), "1/s"),
      figure(section, "own formula / custom function, time", ours / own, "×"),
      figure(section, "one edit, until all is calculated", edit / 1000, "s"),
    ];
  } finally {
    addin.dispose();
  }
}
