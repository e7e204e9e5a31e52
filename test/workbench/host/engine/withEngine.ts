import { createUniverNode } from "#univer";
import { Engine } from "../../../../src/workbench/host/engine/engine";

export interface EngineBench {
  readonly engine: Engine;
  /** Writes cells of the active sheet, and waits for the calculation. */
  write(cells: Record<string, string | number | boolean>): Promise<void>;
  /** The value of a cell: a number, a text, a logical value, or null when it is empty. */
  value(address: string): unknown;
}

/** An engine for a test file, and a sheet of its own for each test. */
export function withEngine(): EngineBench {
  let started: Engine | null = null;
  const engine = (): Engine => {
    if (!started) throw new Error("The engine has not started.");
    return started;
  };
  beforeAll(() => { started = new Engine(createUniverNode()); });
  beforeEach(() => { engine().book.insertSheet().activate(); });
  afterAll(() => engine().dispose());
  const range = (address: string) => engine().book.getActiveSheet().getRange(address);
  return {
    get engine() { return engine(); },
    write: async (cells) => {
      for (const [address, content] of Object.entries(cells)) range(address).setValue(typeof content === "string" && content.startsWith("=") ? { f: content } : content);
      await engine().settle();
    },
    value: (address) => {
      const { startRow, startColumn } = range(address).getRange();
      const cell = engine().book.getActiveSheet().getSheet().getCellRaw(startRow, startColumn);
      return cell?.t === engine().U.core.CellValueType.BOOLEAN ? Boolean(cell.v) : cell?.v ?? null;
    },
  };
}
