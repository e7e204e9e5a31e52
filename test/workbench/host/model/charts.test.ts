import { errorCode, inWorkbook } from "./withWorkbook";

describe("charts", () => {
  const { host, sheet } = inWorkbook();

  it("makes series of a block: the first row names them, a first column of dates is their categories", async () => {
    await sheet("chart");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("A1:C3").values = [["Release date", "Available", "Locked"], ["3/14/2002", 25, 75], ["6/14/2002", 50, 50]];
      const chart = worksheet.charts.add("ColumnClustered", worksheet.getRange("A1:C3"), "Columns");
      chart.name = "Lock-up";
      chart.title.text = "Shares free of the lock-up";
      chart.setPosition("E2", "L20");
      chart.axes.valueAxis.numberFormat = "#,##0";
      chart.axes.categoryAxis.title.text = "Date";
      chart.legend.position = "Bottom";
      const second = chart.series.getItemAt(1);
      second.chartType = "Line";
      second.axisGroup = "Secondary";
      second.format.line.color = "#AA0000";
      chart.load("name, chartType, left, top, width, height");
      chart.title.load("text");
      chart.series.load("items/name, items/chartType");
      await context.sync();
      expect([chart.name, chart.chartType, chart.title.text]).toEqual(["Lock-up", "ColumnClustered", "Shares free of the lock-up"]);
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([4 * 48, 15, 8 * 48, 19 * 15]);
      expect(chart.series.items.map((series) => series.chartType)).toEqual(["ColumnClustered", "Line"]);
    });
    const record = host().host.workbook.Worksheets.Indexer("chart").Charts.Items()[0]!.record();
    expect(record.series).toEqual([
      { name: "=chart!$B$1", values: "=chart!$B$2:$B$3", categories: "=chart!$A$2:$A$3" },
      { name: "=chart!$C$1", values: "=chart!$C$2:$C$3", categories: "=chart!$A$2:$A$3", type: "Line", axisGroup: "Secondary", lineColor: "#AA0000" },
    ]);
  });

  it("adds series by hand, finds charts by name, deletes them, and refuses kinds that it does not model", async () => {
    await sheet("by hand");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = worksheet.charts.add("Line", worksheet.getRange("A1:A2"));
      const series = chart.series.add("Free");
      series.setValues(worksheet.getRange("D1:D5"));
      series.setXAxisValues(worksheet.getRange("C1:C5"));
      const found = worksheet.charts.getItemOrNullObject("Chart 1");
      const count = chart.series.getCount();
      await context.sync();
      expect([found.isNullObject, count.value]).toEqual([false, 2]);
      chart.delete();
      const none = worksheet.charts.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
    expect(await errorCode(Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.charts.add("Pie", worksheet.getRange("A1:A2"));
      await context.sync();
    }))).toBe("ApiNotFound");
  });
});
