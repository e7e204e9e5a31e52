import { type AddinInNode, startAddinInNode } from "../../../../src/workbench/host/node/startAddinInNode";

/** One add-in over an empty workbook for a test file; each test calls `fresh` where it needs cells of its own. */
export function inWorkbook(): { readonly host: () => AddinInNode; readonly sheet: (name: string) => Promise<void> } {
  let addin: AddinInNode | null = null;
  const host = (): AddinInNode => {
    if (!addin) throw new Error("The add-in has not started.");
    return addin;
  };
  beforeAll(async () => { addin = await startAddinInNode(); });
  afterAll(() => {
    const faults = addin?.host.faults ?? [];
    addin?.dispose();
    expect(faults).toEqual([]);
  });
  /** Adds a sheet and makes it the active one. */
  const sheet = (name: string): Promise<void> => Excel.run(async (context) => {
    context.workbook.worksheets.add(name).activate();
    await context.sync();
  });
  return { host, sheet };
}

/** The code of the Office error that `run` ends with. */
export async function errorCode(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    return (error as OfficeExtension.Error).code ?? String(error);
  }
  return "no error";
}
