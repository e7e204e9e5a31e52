import { type AddinInNode, startAddinInNode, type StartOptions } from "../../../../src/workbench/host/node/startAddinInNode";

/** One add-in over an empty workbook for a test file; at the end no fault of the host itself may have been noted. */
export function withAddin(options: StartOptions = {}): { readonly current: AddinInNode } {
  const held: { addin: AddinInNode | null } = { addin: null };
  beforeAll(async () => { held.addin = await startAddinInNode(options); });
  afterAll(() => {
    const faults = held.addin?.host.faults ?? [];
    held.addin?.dispose();
    expect(faults).toEqual([]);
  });
  return {
    get current() {
      if (!held.addin) throw new Error("The add-in has not started.");
      return held.addin;
    },
  };
}

/** The error that `run` ends with, as office.js reports it. */
export async function errorOf(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("It was not refused.");
}

/** A batch that reads the name of the first sheet. */
export const readOnce = (excel: typeof Excel = Excel): Promise<string> => excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst().load("name");
  await context.sync();
  return sheet.name;
});

/** A batch that writes one cell of the first sheet. */
export const writeOnce = (value: unknown, address = "A1", excel: typeof Excel = Excel): Promise<void> => excel.run(async (context) => {
  context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
  await context.sync();
});

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something is so; fails when it does not come about. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 1000) throw new Error(`It did not come about: ${String(isSo)}`);
    await pause(10);
  }
}
