import { emptySheet, emptyWorkbookFile } from "../../../../src/workbench/host/file/types/emptyWorkbookFile";
import type { FileCell, FileRow } from "../../../../src/workbench/host/file/types/sheetFile";
import type { WorkbookFile } from "../../../../src/workbench/host/file/types/workbookFile";

const row = (number: number, ...cells: readonly (Omit<FileCell, "column"> | null)[]): FileRow => ({ row: number - 1, cells: cells.flatMap((cell, column) => (cell ? [{ column, ...cell }] : [])) });
const v = (value: string | number, style?: number): Omit<FileCell, "column"> => ({ value, ...(style === undefined ? {} : { style }) });
const f = (formula: string, value: FileCell["value"], style?: number): Omit<FileCell, "column"> => ({ formula, value, ...(style === undefined ? {} : { style }) });

/**
 * A table as a prospectus has it, small enough to check by hand: three holders of 1,000, 2,500 and 60 shares sell 100, 500
 * and 60 of 10,000 outstanding, so 900, 2,000 and 0 remain: 9%, 20% and nothing, together 2,900 or 29%.
 */
export const sampleWorkbook: WorkbookFile = {
  ...emptyWorkbookFile([
    {
      ...emptySheet("Selling Stockholders"),
      uid: "{3D5E9C1E-7F60-4C7E-9B2F-2C9F3D1B7A10}",
      view: { frozenRows: 3, showGridlines: false },
      columns: [{ from: 0, to: 0, width: 34 }, { from: 1, to: 4, width: 14 }],
      rows: [
        row(1, v("Selling stockholders", 1)),
        row(3, v("Selling stockholder", 2), v("Owned before", 2), v("Offered", 2), v("Owned after", 2), v("Percent after", 2)),
        ...[["Ann & Co. <LP>", 1000, 100, 900, 0.09], ["Bob", 2500, 500, 2000, 0.2], ["=Cat", 60, 60, 0, 0]].map(([name = "", held = 0, sold = 0, after = 0, percent = 0], at) => row(4 + at, v(name, at === 2 ? 6 : undefined), v(held, 3), v(sold, 3), f("=[@[Owned before]]-[@Offered]", after, 3), f("=[@[Owned after]]/Offering_SharesOutstanding", percent, 4))),
        row(7, v("Total"), f("=SUM(Holders[Owned before])", 3560, 3), f("=SUBTOTAL(109,Holders[Offered])", 660, 3), f("=SUM(Holders[Owned after])", 2900, 3), f("=Holders[[#Totals],[Owned after]]/Offering_SharesOutstanding", 0.29, 4)),
        row(9, v("(1) A note.\nIts second line.", 5)),
      ],
      merges: ["A9:E9"],
      tables: [
        {
          id: 1,
          name: "Holders",
          ref: "A3:E7",
          headerRow: true,
          totalsRow: true,
          style: { name: "TableStyleLight1", firstColumn: false, lastColumn: false, bandedRows: true, bandedColumns: false },
          autoFilter: { ref: "A3:E6", columns: [] },
          columns: [
            { id: 1, name: "Selling stockholder", totalsRowLabel: "Total" },
            { id: 2, name: "Owned before", totalsRowFunction: "custom", totalsRowFormula: "=SUM(Holders[Owned before])" },
            { id: 3, name: "Offered", totalsRowFunction: "sum" },
            { id: 4, name: "Owned after", calculatedColumnFormula: "=[@[Owned before]]-[@Offered]", totalsRowFunction: "custom", totalsRowFormula: "=SUM(Holders[Owned after])" },
            { id: 5, name: "Percent after", calculatedColumnFormula: "=[@[Owned after]]/Offering_SharesOutstanding", totalsRowFunction: "custom", totalsRowFormula: "=Holders[[#Totals],[Owned after]]/Offering_SharesOutstanding" },
          ],
        },
      ],
      conditionalFormats: [{ ref: "A4:E6", rules: [{ type: "expression", priority: 1, formulas: ["$C4>=500"], style: { fill: { color: "#FFE699" } } }] }],
      dataValidations: [{ ref: "C4:C6", type: "whole", operator: "greaterThanOrEqual", formula1: "0", showError: true, errorTitle: "Offered", error: "A whole number of shares." }],
      hyperlinks: [{ ref: "A9", location: "Offering!B1", display: "Offering" }],
      pageSetup: { orientation: "landscape", fitToWidth: 1, fitToHeight: 0, printArea: "A1:E9", titleRows: { from: 0, to: 2 }, headerFooter: { oddFooter: "&CPage &P of &N" } },
    },
    {
      ...emptySheet("Offering"),
      uid: "{3D5E9C1E-7F60-4C7E-9B2F-2C9F3D1B7A11}",
      rows: [
        row(1, v("Shares outstanding"), v(10000, 3)),
        row(2, v("As of"), v(45322, 7)),
        row(3, v("Offered in all"), f("=SUM(Holders[Offered])", 660)),
        row(4, v("By function"), f("=OVERHANG.PERCENTAFTER(1000,100,10000)", 0.09)),
        row(5, v("Of none"), f("=OVERHANG.CAPPEDSHARES(0,10000,5%)", 0)),
        row(6, v("Text"), f('=OVERHANG.PERCENTTEXT(0.001,1,"*")', "*")),
        row(7, v("Refused"), f("=OVERHANG.PERCENTOWNED(-1,10000)", { error: "#VALUE!" })),
      ],
    },
    {
      ...emptySheet("Lock-up"),
      uid: "{3D5E9C1E-7F60-4C7E-9B2F-2C9F3D1B7A12}",
      rows: [row(1, v("Release"), v("Shares")), ...[[45400, 25], [45490, 50], [45580, 75], [45670, 100]].map(([date = 0, shares = 0], at) => row(2 + at, v(date, 7), v(shares))), row(8, { formula: "=OVERHANG.PRORATA(10,B2:B3)", value: 3, spill: "A8:A9" }), row(9, v(7)), row(11, { formula: "=SEQUENCE(2)", value: 1, spill: "A11:A12" }), row(12, v(2))],
      charts: [
        {
          name: "Shares available",
          from: { column: 3, columnOffset: 0, row: 1, rowOffset: 0 },
          to: { column: 10, columnOffset: 0, row: 15, rowOffset: 0 },
          title: "Shares available",
          legend: null,
          series: [{ kind: "line", name: { formula: "'Lock-up'!$B$1", cached: ["Shares"] }, categories: { formula: "'Lock-up'!$A$2:$A$5", cached: [45400, 45490, 45580, 45670], numberFormat: "mmmm d, yyyy" }, values: { formula: "'Lock-up'!$B$2:$B$5", cached: [25, 50, 75, 100] }, color: "#4472C4" }],
          categoryAxis: { scale: "dates", numberFormat: "mmm yyyy", title: "Release" },
          valueAxis: { gridlines: true, numberFormat: "#,##0", minimum: 0 },
        },
      ],
    },
  ]),
  styles: [
    {},
    { font: { bold: true, size: 14 } },
    { font: { bold: true }, fill: { color: "#DDEBF7" }, border: { bottom: { style: "thin", color: "#000000" } }, alignment: { horizontal: "centerContinuous", wrapText: true, vertical: "center" } },
    { numberFormat: '#,##0;(#,##0);"—"' },
    { numberFormat: '[=0]"—";[<0.01]"*";0.0%' },
    { alignment: { wrapText: true, vertical: "top" } },
    { quotePrefix: true },
    { numberFormat: "mmmm d, yyyy" },
  ],
  definedNames: [{ name: "Offering_SharesOutstanding", formula: "=Offering!$B$1" }],
  customXml: [{ id: "{0A5E9C1E-7F60-4C7E-9B2F-2C9F3D1B7A10}", xml: '<overhang xmlns="urn:overhang:test"><v>1</v></overhang>' }],
  webExtensions: [{ id: "{7F0C8A52-3D1E-4B6A-9C47-5E2B8D94A1F6}", addIn: "7f0c8a52-3d1e-4b6a-9c47-5e2b8d94a1f6", version: "1.0.0.0", store: "developer", storeType: "Registry", properties: { note: '"kept"' } }],
};
