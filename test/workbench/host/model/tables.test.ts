import { errorCode, inWorkbook } from "./withWorkbook";

describe("tables", () => {
  const { sheet } = inWorkbook();

  /** A sheet of its own with Holder, Prior, Offered and the calculated column After. */
  async function holders(name: string): Promise<void> {
    await sheet(name);
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("A4:D7").values = [["Holder", "Prior", "Offered", "After"], ["Ann", 1000, 100, ""], ["Bob", 2500, 500, ""], ["Cat", 400, 0, ""]];
      const table = worksheet.tables.add("A4:D7", true);
      table.name = name;
      table.columns.getItem("After").getDataBodyRange().formulas = [["=[@Prior]-[@Offered]"], ["=[@Prior]-[@Offered]"], ["=[@Prior]-[@Offered]"]];
      await context.sync();
    });
  }
  const inTable = <T>(name: string, act: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>): Promise<T> => Excel.run((context) => act(context.workbook.tables.getItem(name), context));

  it("makes a table of filled cells, whose formulas by column name calculate", async () => {
    await holders("Made");
    await inTable("Made", async (table, context) => {
      const body = table.getDataBodyRange();
      table.load("name, id, showTotals, showHeaders, style, showBandedRows, showFilterButton");
      table.columns.load("items/name");
      table.rows.load("count");
      body.load("address, values, formulas");
      await context.sync();
      expect([table.name, table.showTotals, table.showHeaders, table.style, table.showBandedRows, table.showFilterButton]).toEqual(["Made", false, true, "TableStyleMedium2", true, true]);
      expect(table.columns.items.map((column) => column.name)).toEqual(["Holder", "Prior", "Offered", "After"]);
      expect(table.rows.count).toBe(3);
      expect(body.address).toBe("Made!A5:D7");
      expect(body.values.map((row) => row[3])).toEqual([900, 2000, 400]);
      expect(body.formulas[0]![3]).toBe("=[@Prior]-[@Offered]");
    });
  });

  it("makes headers text, unique and never empty", async () => {
    await sheet("headers");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("A1:D2").values = [["Shares", "shares", "", 2024], [1, 2, 3, 4]];
      const table = worksheet.tables.add("A1:D2", true);
      const header = table.getHeaderRowRange();
      header.load("values, valueTypes");
      await context.sync();
      expect(header.values).toEqual([["Shares", "shares2", "Column3", "2024"]]);
      expect(header.valueTypes[0]!.every((type) => type === "String")).toBe(true);
    });
  });

  it("refuses a table over another, and a name that is taken", async () => {
    await holders("Taken");
    expect(await errorCode(Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add("C6:F9", true);
      await context.sync();
    }))).toBe("InvalidArgument");
    expect(await errorCode(inTable("Taken", async (table, context) => {
      table.name = "made";
      await context.sync();
    }))).toBe("ItemAlreadyExists");
    expect(await errorCode(inTable("Taken", async (table, context) => {
      table.name = "two words";
      await context.sync();
    }))).toBe("InvalidArgument");
  });

  it("renames a table in every formula, and keeps its id", async () => {
    await holders("Old");
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Old");
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B1:B2");
      cell.formulas = [["=SUM(Old[Prior])"], ["=ROWS(Old)"]];
      table.load("id");
      await context.sync();
      table.name = "New";
      cell.load("formulas, values");
      const found = context.workbook.tables.getItem(table.id);
      found.load("name");
      await context.sync();
      expect(cell.formulas).toEqual([["=SUM(New[Prior])"], ["=ROWS(New)"]]);
      expect(cell.values).toEqual([[3900], [3]]);
      expect(found.name).toBe("New");
    });
  });

  it("turns the totals row on beneath the body, with a label and a sum", async () => {
    await holders("Totals");
    await inTable("Totals", async (table, context) => {
      table.showTotals = true;
      const total = table.getTotalRowRange();
      const range = table.getRange();
      total.load("address, formulas, values");
      range.load("address");
      await context.sync();
      expect(total.address).toBe("Totals!A8:D8");
      expect(range.address).toBe("Totals!A4:D8");
      expect(total.formulas).toEqual([["Total", "", "", "=SUBTOTAL(109,[After])"]].map((row) => row.map((text) => (text === "=SUBTOTAL(109,[After])" ? "=SUBTOTAL(109,Totals[After])" : text))));
      expect(total.values[0]![3]).toBe(3300);
      total.formulas = [["Total", "=SUM([Prior])", "=SUM([Offered])", "=SUM([After])"]];
      total.load("values");
      await context.sync();
      expect(total.values).toEqual([["Total", 3900, 600, 3300]]);
      table.showTotals = false;
      range.load("address");
      const below = context.workbook.worksheets.getActiveWorksheet().getRange("A8:D8");
      below.load("values");
      await context.sync();
      expect(below.values).toEqual([["", "", "", ""]]);
    });
  });

  it("moves what stands beneath the table down for the totals row, and up again", async () => {
    await holders("Beneath");
    await inTable("Beneath", async (table, context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("A8").values = [["a note"]];
      table.showTotals = true;
      const after = worksheet.getRange("A8:A9");
      after.load("values");
      await context.sync();
      expect(after.values).toEqual([["Total"], ["a note"]]);
      table.showTotals = false;
      after.load("values");
      await context.sync();
      expect(after.values).toEqual([["a note"], [""]]);
    });
  });

  it("adds rows at the end and between, with the calculated column filled in", async () => {
    await holders("Rows");
    await inTable("Rows", async (table, context) => {
      table.showTotals = true;
      table.rows.add(undefined, [["Dan", 10, 1, null as never], ["Eve", 20, 2, null as never]]);
      table.rows.add(0, [["Zoe", 7, 7, null as never]]);
      const body = table.getDataBodyRange();
      body.load("values, address");
      table.rows.load("count");
      await context.sync();
      expect(body.address).toBe("Rows!A5:D10");
      expect(body.values.map((row) => [row[0], row[3]])).toEqual([["Zoe", 0], ["Ann", 900], ["Bob", 2000], ["Cat", 400], ["Dan", 9], ["Eve", 18]]);
      expect(table.rows.count).toBe(6);
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(4).delete();
      table.rows.getItemAt(3).delete();
      body.load("values");
      const rest = table.getDataBodyRange();
      rest.load("values");
      await context.sync();
      expect(rest.values.map((row) => row[0])).toEqual(["Ann", "Bob", "Cat"]);
    });
  });

  it("keeps one empty row when all are deleted", async () => {
    await holders("Emptied");
    await inTable("Emptied", async (table, context) => {
      [2, 1, 0].forEach((index) => table.rows.getItemAt(index).delete());
      const body = table.getDataBodyRange();
      body.load("values, address");
      await context.sync();
      expect(body.address).toBe("Emptied!A5:D5");
      expect(body.values).toEqual([["", "", "", ""]]);
    });
  });

  it("refuses rows of another width", async () => {
    await holders("Width");
    expect(await errorCode(inTable("Width", async (table, context) => {
      table.rows.add(undefined, [["Dan", 10]]);
      await context.sync();
    }))).toBe("InvalidArgument");
  });

  it("adds and deletes columns; a column keeps its id wherever it moves", async () => {
    await holders("Columns");
    await inTable("Columns", async (table, context) => {
      const offered = table.columns.getItem("Offered");
      offered.load("id, index");
      await context.sync();
      const { id } = offered;
      table.columns.add(1, [["Notes"], ["(1)"], [""], ["(2)"]].map(([text], row) => [row === 0 ? text! : `'${text!}`]));
      table.columns.add(undefined, undefined, "Group");
      table.columns.load("items/name, items/id, items/index");
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(["Holder", "Notes", "Prior", "Offered", "After", "Group"]);
      expect(table.columns.items.find((column) => column.id === id)?.index).toBe(3);
      const body = table.getDataBodyRange();
      body.load("values");
      await context.sync();
      expect(body.values[0]).toEqual(["Ann", "(1)", 1000, 100, 900, ""]);
      table.columns.getItem("Notes").delete();
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(["Holder", "Prior", "Offered", "After", "Group"]);
    });
  });

  it("moves its own cells alone where others stand above or beneath a column", async () => {
    await holders("Among");
    await inTable("Among", async (table, context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("A1:D1").values = [["title", "over Prior", "over Offered", "over After"]];
      table.showTotals = true;
      const outside = worksheet.getRange("H1:H3");
      outside.formulas = [["=SUM(Among[After])"], ["=SUM(Among[Offered])"], ["=Among[[#Totals],[After]]"]];
      await context.sync();
      table.columns.add(1, [["Notes"], ["x"], ["y"], ["z"]]);
      const range = table.getRange();
      const title = worksheet.getRange("A1:E1");
      range.load("address, values");
      title.load("values");
      outside.load("values");
      await context.sync();
      expect(range.address).toBe("Among!A4:E8");
      expect(range.values.slice(0, 2)).toEqual([["Holder", "Notes", "Prior", "Offered", "After"], ["Ann", "x", 1000, 100, 900]]);
      expect(title.values).toEqual([["title", "over Prior", "over Offered", "over After", ""]]);
      expect(outside.values).toEqual([[3300], [600], [3300]]);
      table.columns.getItem("Offered").delete();
      const left = table.getRange();
      left.load("address, values");
      title.load("values");
      outside.load("values, formulas");
      await context.sync();
      expect(left.address).toBe("Among!A4:D8");
      expect(left.values[0]).toEqual(["Holder", "Notes", "Prior", "After"]);
      expect(title.values).toEqual([["title", "over Prior", "over Offered", "over After", ""]]);
      expect(outside.formulas).toEqual([["=SUM(Among[After])"], ["=SUM(#REF!)"], ["=Among[[#Totals],[After]]"]]);
      expect(outside.values).toEqual([["#REF!"], ["#REF!"], ["#REF!"]]);
    });
  });

  it("resizes, with new headers where there are none", async () => {
    await holders("Resized");
    await inTable("Resized", async (table, context) => {
      table.resize("A4:E9");
      const range = table.getRange();
      const header = table.getHeaderRowRange();
      range.load("address");
      header.load("values");
      await context.sync();
      expect(range.address).toBe("Resized!A4:E9");
      expect(header.values).toEqual([["Holder", "Prior", "Offered", "After", "Column1"]]);
    });
    expect(await errorCode(inTable("Resized", async (table, context) => {
      table.resize("A5:E9");
      await context.sync();
    }))).toBe("InvalidArgument");
  });

  it("sorts by several columns and says by which", async () => {
    await holders("Sorted");
    await inTable("Sorted", async (table, context) => {
      table.sort.apply([{ key: 1, ascending: false }]);
      const names = table.columns.getItem("Holder").getDataBodyRange();
      const after = table.columns.getItem("After").getDataBodyRange();
      names.load("values");
      after.load("values");
      table.sort.load("fields");
      await context.sync();
      expect(names.values.flat()).toEqual(["Bob", "Ann", "Cat"]);
      expect(after.values.flat()).toEqual([2000, 900, 400]);
      expect(table.sort.fields).toEqual([{ key: 1, ascending: false }]);
      table.sort.clear();
      table.sort.load("fields");
      await context.sync();
      expect(table.sort.fields).toEqual([]);
    });
  });

  it("filters by values and by comparison; SUBTOTAL leaves the hidden rows out and SUM does not", async () => {
    await holders("Filtered");
    await inTable("Filtered", async (table, context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const sums = worksheet.getRange("G1:G2");
      sums.formulas = [["=SUBTOTAL(109,Filtered[Prior])"], ["=SUM(Filtered[Prior])"]];
      table.columns.getItem("Holder").filter.applyValuesFilter(["Ann", "Cat"]);
      const bob = worksheet.getRange("6:6");
      bob.load("rowHidden");
      sums.load("values");
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      expect(bob.rowHidden).toBe(true);
      expect(sums.values).toEqual([[1400], [3900]]);
      expect(table.autoFilter.isDataFiltered).toBe(true);
      table.clearFilters();
      table.columns.getItem("Prior").filter.applyCustomFilter(">=1000");
      bob.load("rowHidden");
      sums.load("values");
      await context.sync();
      expect(bob.rowHidden).toBe(false);
      expect(sums.values).toEqual([[3500], [3900]]);
      table.clearFilters();
      sums.load("values");
      await context.sync();
      expect(sums.values).toEqual([[3900], [3900]]);
    });
  });

  it("turns into plain cells, and formulas name those", async () => {
    await holders("Plain");
    await inTable("Plain", async (table, context) => {
      const outside = context.workbook.worksheets.getItem("Sheet1").getRange("D1");
      outside.formulas = [["=SUM(Plain[Offered])"]];
      const range = table.convertToRange();
      range.load("address, values");
      outside.load("formulas, values");
      const gone = context.workbook.tables.getItemOrNullObject("Plain");
      await context.sync();
      expect(range.address).toBe("Plain!A4:D7");
      expect(range.values[1]).toEqual(["Ann", 1000, 100, 900]);
      expect(outside.formulas).toEqual([["=SUM(Plain!$C$5:$C$7)"]]);
      expect(outside.values).toEqual([[600]]);
      expect(gone.isNullObject).toBe(true);
    });
  });

  it("is deleted with its cells, and formulas over it say #REF!", async () => {
    await holders("Deleted");
    await inTable("Deleted", async (table, context) => {
      const outside = context.workbook.worksheets.getItem("Sheet1").getRange("E1");
      outside.formulas = [["=SUM(Deleted[Offered])"]];
      table.delete();
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      outside.load("values");
      await context.sync();
      expect(used.isNullObject).toBe(true);
      expect(outside.values).toEqual([["#REF!"]]);
    });
  });

  it("keeps its looks", async () => {
    await holders("Looks");
    await inTable("Looks", async (table, context) => {
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.highlightFirstColumn = true;
      table.load("style, showBandedRows, showFilterButton, highlightFirstColumn");
      await context.sync();
      expect([table.style, table.showBandedRows, table.showFilterButton, table.highlightFirstColumn]).toEqual(["TableStyleLight1", false, false, true]);
    });
  });

  it("frees its name when its sheet is deleted", async () => {
    await holders("Freed");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Freed").delete();
      const gone = context.workbook.tables.getItemOrNullObject("Freed");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    await holders("Freed");
    await inTable("Freed", async (table, context) => {
      table.load("name");
      await context.sync();
      expect(table.name).toBe("Freed");
    });
  });
});
