import { type AddinInNode, startAddinInNode } from "../../../../src/workbench/host/node/startAddinInNode";
import { FUNCTIONS, METADATA } from "./sampleFunctions";

export interface FormulaBench {
  readonly addin: AddinInNode;
  /** Writes cells by address ("A1", or a block by its first cell) and waits for all values. */
  write(cells: Record<string, unknown>): Promise<void>;
  value(address: string): unknown;
  values(address: string): unknown[][];
  message(address: string): string | undefined;
}

/** An add-in with the functions of the tests, and a sheet of its own for each test. */
export function withFunctions(): FormulaBench {
  let started: AddinInNode | null = null;
  const addin = (): AddinInNode => {
    if (!started) throw new Error("The add-in has not started.");
    return started;
  };
  beforeAll(async () => { started = await startAddinInNode({ functions: { metadata: METADATA, namespace: "TEST", associate: FUNCTIONS } }); });
  beforeEach(() => { addin().engine.book.insertSheet().activate(); });
  afterAll(() => {
    const { faults } = addin().host;
    addin().dispose();
    expect(faults).toEqual([]);
  });
  const range = (address: string) => addin().host.workbook.Worksheets.GetActiveWorksheet().GetRange(address);
  return {
    get addin() { return addin(); },
    write: async (cells) => {
      for (const [address, content] of Object.entries(cells)) range(address).Formulas = [[content]] as never;
      await addin().settle();
    },
    value: (address) => range(address).Values?.[0]?.[0],
    values: (address) => range(address).Values ?? [],
    message: (address) => {
      const { r, c } = range(address).box;
      return addin().engine.messageAt(addin().engine.book.getActiveSheet().getSheetId(), r, c);
    },
  };
}
