import type { ChartPlan, SheetPlan, Validation } from "../plan/sheetPlan";

/** Excel itself refuses an entry that breaks the rule. */
export function addValidation(range: Excel.Range, { rule, message }: Validation): void {
  range.dataValidation.rule = excelRule(rule);
  range.dataValidation.errorAlert = { title: "Overhang", message, showAlert: true, style: "Stop" };
}

function excelRule(rule: Validation["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "whole": return { wholeNumber: { formula1: rule.least, operator: "GreaterThanOrEqualTo" } };
    case "fraction": return { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    case "date": return { date: { formula1: "1900-03-01", operator: "GreaterThanOrEqualTo" } };
    case "list": return { list: { inCellDropDown: true, source: rule.items } };
  }
}

export function addFlag(sheet: Excel.Worksheet, { address, formula }: NonNullable<SheetPlan["flag"]>): void {
  const format = sheet.getRange(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = "#FFF2CC";
}

export function addLink(range: Excel.Range, { target, text }: SheetPlan["links"][number]): void {
  range.hyperlink = { documentReference: target, textToDisplay: text, screenTip: "Go to the cell" };
}

/** Columns of cumulative supply over the release dates, and the line of its percent of the class. */
export function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange(plan.values), "Columns");
  chart.title.text = plan.title;
  const series = chart.series.getItemAt(0);
  series.name = plan.seriesName;
  series.setXAxisValues(sheet.getRange(plan.categories));
  if (plan.line) {
    const line = chart.series.add(plan.line.seriesName);
    line.setValues(sheet.getRange(plan.line.values));
    line.setXAxisValues(sheet.getRange(plan.categories));
    line.chartType = "LineMarkers";
    line.axisGroup = "Secondary";
  }
  chart.legend.visible = plan.line !== undefined;
  if (plan.line) chart.legend.position = "Bottom";
  // Each release a column of its own, however far apart the dates lie.
  chart.axes.categoryAxis.categoryType = "TextAxis";
  chart.axes.categoryAxis.numberFormat = "mmm d, yyyy";
  chart.axes.valueAxis.numberFormat = "#,##0";
  chart.setPosition(plan.topLeft, plan.bottomRight);
}

/** Prints on letter, landscape, one page wide, the heading again on every page; the grid stays off the screen as it does off the page. */
export function setPage(sheet: Excel.Worksheet, { page, freeze }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.paperSize = "Letter";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.blackAndWhite = page.blackAndWhite;
  layout.setPrintArea(page.printArea);
  if (page.titleRows) layout.setPrintTitleRows(page.titleRows);
  if (freeze) sheet.freezePanes.freezeAt(sheet.getRange(freeze));
  sheet.showGridlines = false;
}
