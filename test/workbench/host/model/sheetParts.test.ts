import { errorCode, inWorkbook } from "./withWorkbook";

describe("parts of a sheet", () => {
  const { host, sheet } = inWorkbook();

  it("freezes rows and columns, and says where", async () => {
    await sheet("frozen");
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      freezePanes.freezeRows(4);
      const rows = freezePanes.getLocation();
      rows.load("address");
      await context.sync();
      freezePanes.freezeAt("A1:B4");
      const both = freezePanes.getLocation();
      both.load("address");
      await context.sync();
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect([rows.address, both.address, none.isNullObject]).toEqual(["frozen!1:4", "frozen!A1:B4", true]);
    });
  });

  it("keeps how a sheet is printed; the print area and titles follow inserted rows", async () => {
    await sheet("printed");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const { pageLayout } = worksheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4" as never;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins("Inches", { left: 0.5, right: 0.5 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
      pageLayout.setPrintArea("A1:G60");
      pageLayout.setPrintTitleRows("$4:$5");
      await context.sync();
      worksheet.getRange("1:1").insert("Down");
      const area = pageLayout.getPrintArea();
      const titles = pageLayout.getPrintTitleRows();
      area.load("address");
      titles.load("address");
      pageLayout.load("orientation, zoom, centerHorizontally, leftMargin, topMargin");
      pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
      context.workbook.names.load("items/name");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.zoom, pageLayout.centerHorizontally, pageLayout.leftMargin, pageLayout.topMargin]).toEqual(["Landscape", { horizontalFitToPages: 1, verticalFitToPages: 0 }, true, 36, 54]);
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("Page &P of &N");
      expect([area.address, titles.address]).toEqual(["printed!A2:G61", "printed!5:6"]);
      expect(context.workbook.names.items).toEqual([]);
    });
  });

  it("refuses changes of a protected sheet except in cells that are not locked", async () => {
    await sheet("protected");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("B1").format.protection.locked = false;
      worksheet.protection.protect({ allowFormatColumns: true }, "secret");
      worksheet.getRange("B1").values = [[1]];
      worksheet.getRange("A:A").format.columnWidth = 90;
      worksheet.protection.load("protected, options");
      await context.sync();
      expect(worksheet.protection.protected).toBe(true);
      expect(worksheet.protection.options).toMatchObject({ allowFormatColumns: true, allowInsertRows: false });
    });
    const refused = (act: (worksheet: Excel.Worksheet) => void): Promise<string> => errorCode(Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("protected"));
      await context.sync();
    }));
    expect(await refused((worksheet) => { worksheet.getRange("A1").values = [[1]]; })).toBe("AccessDenied");
    expect(await refused((worksheet) => { worksheet.getRange("A1").format.fill.color = "red"; })).toBe("AccessDenied");
    expect(await refused((worksheet) => { worksheet.getRange("1:1").insert("Down"); })).toBe("AccessDenied");
    expect(await refused((worksheet) => { worksheet.tables.add("A5:B6", true); })).toBe("AccessDenied");
    expect(await refused((worksheet) => { worksheet.protection.unprotect("wrong"); })).toBe("AccessDenied");
    expect(await refused((worksheet) => { worksheet.protection.unprotect("secret"); worksheet.getRange("A1").values = [[1]]; })).toBe("no error");
  });

  it("refuses what a person does in the grid to a protected sheet", async () => {
    await sheet("guarded");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem("guarded");
      worksheet.getRange("B2").format.protection.locked = false;
      worksheet.protection.protect();
      await context.sync();
    });
    const { workbook } = host().host;
    const grid = workbook.Worksheets.Indexer("guarded").f;
    grid.getRange("A1").setValue(1);
    grid.getRange("B2").setValue(2);
    grid.insertRows(0, 1);
    expect(workbook.Worksheets.Indexer("guarded").GetRange("A1:B2").Values).toEqual([["", ""], ["", 2]]);
  });

  it("refuses new sheets while the workbook's structure is protected", async () => {
    const add = (): Promise<string> => errorCode(Excel.run(async (context) => {
      context.workbook.worksheets.add("another");
      await context.sync();
    }));
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await add()).toBe("AccessDenied");
    await Excel.run(async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    });
    expect(await add()).toBe("no error");
  });
});
