import { writeXlsx } from "../../../src/workbench/host/file/write/writeXlsx";
import { assertWellFormed } from "../../workbench/host/file/wellFormed";
import { sampleWorkbook } from "../../workbench/host/file/sampleWorkbook";
import { chartCount, describeWithLibreOffice, recalculated, recalculatedValues, toPdf } from "./soffice";

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

  test("has its chart, and prints", async () => {
    expect(await chartCount(bytes)).toBe(1);
    expect(new TextDecoder("latin1").decode((await toPdf(bytes)).subarray(0, 5))).toBe("%PDF-");
  });
});
