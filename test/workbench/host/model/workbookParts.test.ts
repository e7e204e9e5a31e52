import { errorCode, inWorkbook } from "./withWorkbook";

describe("what belongs to the whole workbook", () => {
  const { host } = inWorkbook();

  it("keeps settings, shared with the common API", async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("palette", { dark: true });
      settings.add("visits", 3);
      settings.load("items/key, items/value");
      const missing = settings.getItemOrNullObject("nothing");
      await context.sync();
      expect(settings.items.map((item) => [item.key, item.value])).toEqual([["palette", { dark: true }], ["visits", 3]]);
      expect(missing.isNullObject).toBe(true);
      const visits = settings.getItem("visits");
      visits.value = 4;
      visits.load("value");
      settings.getItem("palette").delete();
      const count = settings.getCount();
      await context.sync();
      expect([visits.value, count.value]).toEqual([4, 1]);
    });
    expect(host().host.workbook.settings.get("visits")).toBe(4);
  });

  it("keeps custom XML parts, found by namespace and by id", async () => {
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add('<?xml version="1.0"?><t:terms xmlns:t="urn:example:terms"><t:a/></t:terms>');
      parts.add("<other xmlns='urn:example:other'/>");
      part.load("id, namespaceUri");
      await context.sync();
      expect(part.namespaceUri).toBe("urn:example:terms");
      const scoped = parts.getByNamespace("urn:example:terms");
      const only = scoped.getOnlyItem();
      const none = parts.getByNamespace("urn:example:none").getOnlyItemOrNullObject();
      const count = scoped.getCount();
      const xml = only.getXml();
      only.load("id");
      await context.sync();
      expect([only.id, count.value, none.isNullObject]).toEqual([part.id, 1, true]);
      expect(xml.value).toContain("<t:a/>");
      part.setXml('<terms xmlns="urn:example:terms">changed</terms>');
      const changed = parts.getItem(part.id).getXml();
      await context.sync();
      expect(changed.value).toBe('<terms xmlns="urn:example:terms">changed</terms>');
      part.delete();
      const gone = parts.getItemOrNullObject(part.id);
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(await errorCode(Excel.run(async (context) => {
      context.workbook.customXmlParts.add("no xml at all");
      await context.sync();
    }))).toBe("InvalidArgument");
  });

  it("keeps the document's properties", async () => {
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Selling stockholders";
      properties.load("title, subject");
      await context.sync();
      expect([properties.title, properties.subject]).toEqual(["Selling stockholders", ""]);
    });
  });

  it("answers how it calculates and in which culture it shows numbers", async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      application.load("calculationMode, decimalSeparator");
      application.cultureInfo.load("name");
      application.cultureInfo.numberFormat.load("numberDecimalSeparator, numberGroupSeparator");
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate("Full");
      await context.sync();
      expect([application.calculationMode, application.decimalSeparator, application.cultureInfo.name]).toEqual(["Manual", ".", "en-US"]);
      expect(application.cultureInfo.numberFormat.numberGroupSeparator).toBe(",");
      application.calculationMode = "Automatic";
      await context.sync();
    });
  });

  it("loads only what is asked for: anything else is not loaded", async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name");
      const top = context.workbook.names;
      top.load({ name: true, top: 1 } as never);
      await context.sync();
      expect(sheets.items[0]!.name).toBe("Sheet1");
      expect(() => sheets.items[0]!.position).toThrow(/not available/);
    });
  });

  it("loads through several objects at once", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.load("values, format/font/bold, worksheet/name");
      await context.sync();
      expect([range.values, range.format.font.bold, range.worksheet.name]).toEqual([[[""]], false, "Sheet1"]);
    });
  });

  it("loads everything that it models of an object when no names are given", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("B2");
      const { format } = range;
      [sheet, range, format, format.font].forEach((object) => object.load());
      await context.sync();
      expect([sheet.name, range.address, format.wrapText, format.font.size]).toEqual(["Sheet1", "Sheet1!B2", false, 11]);
    });
  });
});
