import { createUniverNode } from "#univer";
import { Engine } from "../../../src/workbench/host/engine/engine";
import { openFile } from "../../../src/workbench/host/file/open/openWorkbook";
import { readXlsx } from "../../../src/workbench/host/file/read/readXlsx";
import { saveWorkbook } from "../../../src/workbench/host/file/save/saveWorkbook";
import { Workbook } from "../../../src/workbench/host/model/workbook";
import { writeXlsx } from "../../../src/workbench/host/file/write/writeXlsx";
import { assertWellFormed } from "../../workbench/host/file/wellFormed";
import { sampleWorkbook } from "../../workbench/host/file/sampleWorkbook";
import { chartCount, describeWithLibreOffice, recalculated, recalculatedValues, rewritten, toPdf } from "./soffice";

describeWithLibreOffice("a workbook that we wrote, in LibreOffice", () => {
  const bytes = writeXlsx(sampleWorkbook);

  test("shows the table as a prospectus prints it, computed anew", async () => {
    assertWellFormed(bytes);
    const sheets = await recalculated(bytes);
    expect(Object.keys(sheets).sort()).toEqual(["Lock-up", "Offering", "Selling Stockholders"]);
    const table = sheets["Selling Stockholders"]?.slice(2, 7);
    expect(table).toEqual([
      ["Selling stockholder", "Owned before", "Offered", "Owned after", "Percent after"],
      ["Ann & Co. <LP>", "1,000", "100", "900", "9.0%"],
      ["Bob", "2,500", "500", "2,000", "20.0%"],
      ["=Cat", "60", "60", "—", "—"],
      ["Total", "3,560", "660", "2,900", "29.0%"],
    ]);
    expect(sheets["Selling Stockholders"]?.[8]?.[0]).toBe("(1) A note.\nIts second line.");
    expect(sheets["Offering"]?.[1]?.[1]).toBe("January 31, 2024");
  });

  test("keeps what an add-in's functions gave, zeros and texts too, where it does not compute anew", async () => {
    const { Offering: cells } = await recalculatedValues(bytes, { recalculate: false });
    expect([cells?.["B4"], cells?.["B5"], cells?.["B6"]]).toEqual([0.09, 0, "*"]);
  });

  test("computes with the names and the totals row when nothing saved is trusted", async () => {
    const values = await recalculatedValues(bytes);
    expect(values["Offering"]?.["B3"]).toBe(660);
    expect(values["Selling Stockholders"]?.["E7"]).toBeCloseTo(0.29, 12);
  });

  test("comes back from LibreOffice as a workbook that the host opens and computes", async () => {
    const foreign = readXlsx(await rewritten(bytes));
    const [sheet] = foreign.sheets;
    expect(sheet?.tables.map(({ name, ref, totalsRow }) => ({ name, ref, totalsRow }))).toEqual([{ name: "Holders", ref: "A3:E7", totalsRow: true }]);
    expect(sheet?.columns[0]?.width).toBeCloseTo(34, 0);
    expect(foreign.definedNames).toContainEqual({ name: "Offering_SharesOutstanding", formula: "=Offering!$B$1" });
    expect(foreign.sheets[2]?.charts).toMatchObject([{ title: "Shares available", series: [{ values: { formula: "'Lock-up'!$B$2:$B$5", cached: [25, 50, 75, 100] } }] }]);
    const engine = new Engine(createUniverNode());
    try {
      const book = new Workbook(engine);
      await openFile(book, foreign);
      book.Worksheets.Indexer("Offering").GetRange("B1").Values = [[20000]];
      await engine.settle();
      expect(book.Worksheets.GetFirst().GetRange("D4:E7").Text).toEqual([["900", "4.5%"], ["2,000", "10.0%"], ["—", "—"], ["2,900", "14.5%"]]);
      assertWellFormed(await saveWorkbook(book));
    } finally {
      engine.dispose();
    }
  });

  test("has its chart, and prints", async () => {
    expect(await chartCount(bytes)).toBe(1);
    expect(new TextDecoder("latin1").decode((await toPdf(bytes)).subarray(0, 5))).toBe("%PDF-");
  });
});
