import type { CellWrite, InsertPlan, SheetPlan } from "../plan/sheetPlan";
import { applyLook } from "./applyLook";
import { addFlag, addLink, addValidation, setPage } from "./sheetExtras";

/** A piece of the plan that can be queued by itself: what it is for, and about how many bytes it puts on the wire. */
export interface WriteTask {
  readonly doing: string;
  readonly bytes: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
  readonly sheet: SheetPlan;
}

/** What a round trip may carry: Excel on the web refuses more than 5 MB, and JSON, quotes and the envelope come on top of our estimate. */
export const MOST_BYTES = 3_000_000;
const ACTION_BYTES = 350;
/** A block leaves room for the headings that go with it. */
const LARGEST_BLOCK = 0.95 * MOST_BYTES;

/** What goes out in one round trip. */
export interface WriteBatch {
  readonly stage: "values" | "formulas" | "look";
  readonly tasks: readonly WriteTask[];
}

/** Splits a plan into what goes out together, in order: values with tables, then formulas, then the look. */
export function writeBatches(plan: InsertPlan): WriteBatch[] {
  const stages = { values, formulas, look };
  return (Object.keys(stages) as WriteBatch["stage"][]).flatMap((stage) => pack(plan.sheets.flatMap(stages[stage])).map((tasks) => ({ stage, tasks })));
}

function values(sheet: SheetPlan): WriteTask[] {
  const doing = `Writing ${sheet.name}`;
  return [
    ...sheet.values.flatMap((write) => cellTasks(sheet, write, doing)),
    ...sheet.tables.map((table): WriteTask => ({
      doing, sheet, bytes: ACTION_BYTES * 8,
      queue: (target) => {
        const added = target.tables.add(table.address, true);
        added.name = table.name;
        added.style = "TableStyleLight1";
        added.showBandedRows = false;
        added.showFilterButton = sheet.key === "table" && table.totals !== null;
        if (table.totals) {
          added.showTotals = true;
          added.getTotalRowRange().formulas = [[...table.totals]];
        }
      },
    })),
  ];
}

function formulas(sheet: SheetPlan): WriteTask[] {
  return sheet.formulas.flatMap((write) => cellTasks(sheet, write, `Computing ${sheet.name}`));
}

function look(sheet: SheetPlan): WriteTask[] {
  const doing = `Formatting ${sheet.name}`;
  const task = (queue: WriteTask["queue"], actions = 3): WriteTask => ({ doing, sheet, bytes: ACTION_BYTES * actions, queue });
  return [
    ...sheet.looks.map((one) => task((target) => applyLook(target.getRange(one.address), one))),
    ...sheet.validations.map((one) => task((target) => addValidation(target.getRange(one.address), one))),
    ...(sheet.flag ? [task((target) => addFlag(target, sheet.flag!))] : []),
    ...sheet.links.map((link) => task((target) => addLink(target.getRange(link.address), link))),
    task((target) => setPage(target, sheet), 10),
  ];
}

/** One write, or several of whole rows where it would be too large for a round trip. */
function cellTasks(sheet: SheetPlan, { address, cells }: CellWrite, doing: string): WriteTask[] {
  const task = (target: string, block: CellWrite["cells"], bytes: number): WriteTask => ({
    doing, sheet, bytes: bytes + ACTION_BYTES,
    // A single text or number goes to every cell of the range; the type of `formulas` knows only blocks.
    queue: (worksheet) => { worksheet.getRange(target).formulas = (typeof block === "object" ? block.map((row) => [...row]) : block) as string[][]; },
  });
  if (typeof cells !== "object") return [task(address, cells, String(cells).length)];
  const [, first = "A", top = "1", last = first] = /^([A-Z]+)(\d+)(?::([A-Z]+)\d+)?$/.exec(address) ?? [];
  const tasks: WriteTask[] = [];
  for (let from = 0, to = 0; from < cells.length; from = to) {
    let bytes = 0;
    for (to = from; to < cells.length && (to === from || bytes < LARGEST_BLOCK); to++) bytes += JSON.stringify(cells[to]).length + 6;
    tasks.push(task(`${first}${Number(top) + from}:${last}${Number(top) + to - 1}`, cells.slice(from, to), bytes));
  }
  return tasks;
}

function pack(tasks: readonly WriteTask[]): WriteTask[][] {
  const batches: WriteTask[][] = [];
  let bytes = Infinity;
  for (const task of tasks) {
    if (bytes + task.bytes > MOST_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)!.push(task);
    bytes += task.bytes;
  }
  return batches;
}
