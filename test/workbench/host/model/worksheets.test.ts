import { errorCode, inWorkbook } from "./withWorkbook";

const names = (): Promise<string[]> => Excel.run(async (context) => {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  return sheets.items.map((sheet) => sheet.name);
});

describe("worksheets", () => {
  inWorkbook();

  it("adds a sheet at the end, without activating it", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Holders");
      const active = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name, position, visibility");
      active.load("name");
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility, active.name]).toEqual(["Holders", 1, "Visible", "Sheet1"]);
    });
    expect(await names()).toEqual(["Sheet1", "Holders"]);
  });

  it("gives a sheet without a name the next free one", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("Sheet3");
      sheet.delete();
      await context.sync();
    });
  });

  it("finds sheets by name whatever its case, and answers a null object for one that is not there", async () => {
    await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject("holders");
      const missing = context.workbook.worksheets.getItemOrNullObject("Nobody");
      found.load("name");
      await context.sync();
      expect([found.isNullObject, found.name, missing.isNullObject]).toEqual([false, "Holders", true]);
    });
    expect(await errorCode(Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nobody").activate();
      await context.sync();
    }))).toBe("ItemNotFound");
  });

  it("refuses a name that is taken or that Excel does not allow", async () => {
    const rename = (name: string): Promise<string> => errorCode(Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Holders").name = name;
      await context.sync();
    }));
    expect(await rename("sheet1")).toBe("ItemAlreadyExists");
    expect(await rename("a/b")).toBe("InvalidArgument");
    expect(await rename("a name of more than thirty-one characters")).toBe("InvalidArgument");
  });

  it("renames a sheet in the formulas that name it, and quotes the name in addresses", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Holders");
      sheet.getRange("A1").values = [[21]];
      const outside = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      outside.formulas = [["=Holders!A1*2"]];
      await context.sync();
      sheet.name = "Selling Stockholder's";
      const range = sheet.getRange("A1:B2");
      range.load("address");
      outside.load("formulas, values");
      await context.sync();
      expect(outside.formulas).toEqual([["='Selling Stockholder''s'!A1*2"]]);
      expect(outside.values).toEqual([[42]]);
      expect(range.address).toBe("'Selling Stockholder''s'!A1:B2");
      sheet.name = "Holders";
      await context.sync();
    });
  });

  it("moves, colours, hides and shows sheets", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Holders");
      sheet.position = 0;
      sheet.tabColor = "#336699";
      sheet.showGridlines = false;
      sheet.visibility = "VeryHidden";
      sheet.load("position, tabColor, showGridlines, visibility");
      await context.sync();
      expect([sheet.position, sheet.tabColor, sheet.showGridlines, sheet.visibility]).toEqual([0, "#336699", false, "VeryHidden"]);
      expect(await errorCode(Excel.run(async (inner) => {
        inner.workbook.worksheets.getItem("Holders").activate();
        await inner.sync();
      }))).toBe("InvalidOperation");
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      sheet.visibility = "Visible";
      sheet.position = 1;
      const stillActive = context.workbook.worksheets.getActiveWorksheet();
      stillActive.load("name");
      sheet.load("visibility");
      await context.sync();
      // A sheet that is shown again does not come into view.
      expect([active.name, stillActive.name, sheet.visibility]).toEqual(["Sheet1", "Sheet1", "Visible"]);
    });
    expect(await names()).toEqual(["Sheet1", "Holders"]);
  });

  it("goes to a neighbour when the active sheet is deleted, and keeps the last visible sheet", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Gone");
      sheet.activate();
      await context.sync();
      sheet.delete();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect([active.name, count.value]).toEqual(["Holders", 2]);
    });
    expect(await errorCode(Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Holders").delete();
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    }))).toBe("InvalidOperation");
    expect(await names()).toEqual(["Sheet1"]);
  });

  it("walks to the next and previous sheet, and to the first and last", async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const second = sheets.add("second");
      const third = sheets.add("third");
      second.visibility = "Hidden";
      const next = sheets.getFirst().getNext();
      const visible = sheets.getFirst().getNext(true);
      const last = sheets.getLast();
      const none = third.getNextOrNullObject();
      [next, visible, last].forEach((sheet) => sheet.load("name"));
      await context.sync();
      expect([next.name, visible.name, last.name, none.isNullObject]).toEqual(["second", "third", "third", true]);
    });
  });

  it("names what it does not model", async () => {
    const message = await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().shapes.load("items");
      await context.sync();
      return "answered";
    }).catch((error: OfficeExtension.Error) => `${error.code}: ${error.message}`);
    expect(message).toBe("ApiNotFound: Worksheet.shapes is not modelled by the simulated host.");
  });
});
