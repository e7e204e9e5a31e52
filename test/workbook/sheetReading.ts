/** A sheet as a person reads it: what each cell shows, its value and what was entered, from A1. */
export interface SheetView {
  readonly text: string[][];
  readonly values: (string | number | boolean)[][];
  readonly formulas: (string | number | boolean)[][];
}

export async function readSheets<Name extends string>(...names: Name[]): Promise<Record<Name, SheetView>> {
  return Excel.run(async (context) => {
    const ranges = names.map((name) => context.workbook.worksheets.getItem(name).getUsedRange(true).load("text,values,formulas"));
    await context.sync();
    return Object.fromEntries(ranges.map(({ text, values, formulas }, index) => [names[index], { text, values, formulas }])) as Record<Name, SheetView>;
  });
}

/** Everything of a workbook that an insert could leave behind. */
export async function fingerprint(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load("items/name,items/visibility,items/position");
    const tables = workbook.tables.load("items/name");
    const names = workbook.names.load("items/name,items/formula");
    const parts = workbook.customXmlParts.load("items/id");
    const active = workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load("address,formulas"));
    await context.sync();
    return {
      active: active.name,
      sheets: sheets.items.map((sheet, index) => [sheet.name, sheet.visibility, used[index]!.isNullObject ? null : [used[index]!.address, used[index]!.formulas]]),
      tables: tables.items.map(({ name }) => name).sort(),
      names: names.items.map(({ name, formula }) => [name, formula]).sort(),
      parts: parts.items.map(({ id }) => id).sort(),
    };
  });
}

/** Types into one cell as an add-in of somebody else would, and waits for the calculation. */
export async function enter(sheet: string, address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}
