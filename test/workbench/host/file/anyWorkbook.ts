import fc from "fast-check";
import { blockName, cellName } from "../../../../src/workbench/host/file/cellReference";
import { emptySheet, emptyWorkbookFile } from "../../../../src/workbench/host/file/types/emptyWorkbookFile";
import type { ChartKind } from "../../../../src/workbench/host/file/types/chartFile";
import type { FileCell, FileSheet, FileValue } from "../../../../src/workbench/host/file/types/sheetFile";
import type { FileStyle } from "../../../../src/workbench/host/file/types/styleFile";
import type { WorkbookFile } from "../../../../src/workbench/host/file/types/workbookFile";

/** Optional fields: present or left out, never undefined. */
const some = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) => fc.record(fields, { requiredKeys: [] });

const nasty = fc.constantFrom("", " ", "  two ", "a\nb", "a\r\nb", "tab\tbed", "<&>\"'", "_x0041_", "_x005F_", "\u0000\u0007\u001f", "=1+1", "é—日本語😀", "\ud800 alone", "0012", "TRUE", "#N/A", "\uFFFE", "xml:space", "]]>");
export const anyText = fc.oneof(nasty, fc.string({ unit: "grapheme", maxLength: 12 }), fc.string({ unit: "binary", maxLength: 6 }));
const color = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, "0")}`);
const value: fc.Arbitrary<FileValue> = fc.oneof(anyText, fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)), fc.integer(), fc.boolean(), fc.constantFrom("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A").map((error) => ({ error })));
const formula = fc.constantFrom("=1+1", "=SUM(A1:B2)", '=IF(A1="<",">","&")', "=XLOOKUP(1,A:A,B:B)", "=OVERHANG.PERCENTAFTER(100,40,1000)", "=FILTER(A1:A9,B1:B9>0)", "='My sheet'!A1*2", "=LET(x,1,x+1)", '="a""b"&_x', "=A1#", "=NORM.DIST(1,0,1,TRUE)", "=NETWORKDAYS.INTL(1,2)", "=T1[X]+T1[[#Totals],[Y z]]");
const code = fc.constantFrom("0", "#,##0", "0.0%", '[<0.01]"*";0.0%', '#,##0;(#,##0);"—"', "mmmm d, yyyy", "@", "m/d/yyyy", "#,##0_);(#,##0)");
const side = fc.record({ style: fc.constantFrom("thin" as const, "medium" as const, "double" as const), color }, { requiredKeys: ["style"] });
const font = some({ name: fc.constantFrom("Arial", "Times New Roman", "A & B"), size: fc.constantFrom(8, 9.5, 14), bold: fc.constant(true), italic: fc.constant(true), underline: fc.constantFrom("single" as const, "double" as const), strike: fc.constant(true), position: fc.constantFrom("superscript" as const, "subscript" as const), color });
const fill = fc.oneof(fc.record({ color }), fc.record({ pattern: fc.constantFrom("gray125", "darkDown"), color, background: color }));
const alignment = some({ horizontal: fc.constantFrom("left" as const, "centerContinuous" as const, "right" as const), vertical: fc.constantFrom("top" as const, "center" as const), wrapText: fc.constant(true), shrinkToFit: fc.constant(true), indent: fc.integer({ min: 1, max: 15 }), textRotation: fc.constantFrom(45, 135, 255) });
const filled = <T extends object>(arbitrary: fc.Arbitrary<T>) => arbitrary.filter((object) => Object.keys(object).length > 0);
const border = filled(some({ left: side, right: side, top: side, bottom: side }));
const style: fc.Arbitrary<FileStyle> = some({ numberFormat: code, font: filled(font), fill, border, alignment: filled(alignment), locked: fc.constant(false as const), formulaHidden: fc.constant(true as const), quotePrefix: fc.constant(true as const) }) as fc.Arbitrary<FileStyle>;
const difference = filled(some({ numberFormat: code, font: filled(some({ bold: fc.boolean(), italic: fc.boolean(), color })), fill: fc.record({ color }), border }));

const STYLES = 4;
const cell = (row: number, column: number): fc.Arbitrary<FileCell | null> =>
  fc
    .record({ value: fc.option(value, { nil: undefined }), formula: fc.option(formula, { nil: undefined, freq: 3 }), spread: fc.constantFrom("none", "none", "spill", "array"), style: fc.integer({ min: 0, max: STYLES - 1 }) })
    .map(({ value: v, formula: f, spread, style: s }) => (v === undefined && f === undefined && s === 0 ? null : { column, ...(v === undefined ? {} : { value: v }), ...(f === undefined ? {} : { formula: f }), ...(f === undefined || spread === "none" ? {} : { [spread]: cellName(row, column) }), ...(s === 0 ? {} : { style: s }) }));

const rows = fc
  .uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 5 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers
        .sort((a, b) => a - b)
        .map((row) =>
          fc
            .record({ cells: fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 4 }).chain((columns) => fc.tuple(...columns.sort((a, b) => a - b).map((column) => cell(row, column)))), more: some({ height: fc.constantFrom(12.75, 30), hidden: fc.constant(true as const), style: fc.integer({ min: 1, max: STYLES - 1 }) }) })
            .map(({ cells, more }) => ({ row, ...more, cells: cells.filter((one) => one !== null) })),
        ),
    ),
  )
  .map((list) => list.filter((row) => Object.keys(row).length > 2 || row.cells.length > 0));

const reference = fc.record({ formula: fc.constant("'My sheet'!$A$2:$A$4"), cached: fc.array(fc.oneof(fc.integer(), fc.constant(null)), { maxLength: 3 }) });
const labels = fc.record({ formula: fc.constant("Sheet!$B$2:$B$4"), cached: fc.array(fc.oneof(anyText, fc.constant(null)), { minLength: 1, maxLength: 3 }).map((list) => ["first", ...list]) });
/** Kinds that may stand together in one chart. */
const kindsTogether = fc.constantFrom<readonly ChartKind[]>(["line", "lineMarkers", "columnClustered", "area"], ["columnStacked", "areaStacked", "line"], ["barClustered"], ["barStacked"]);
const point = fc.record({ column: fc.nat(20), columnOffset: fc.nat(100000), row: fc.nat(20), rowOffset: fc.nat(100000) });
const axis = some({ title: fc.constantFrom("Date", "a & b\nc"), numberFormat: fc.constantFrom("#,##0", "mmm yyyy"), minimum: fc.integer(), maximum: fc.integer(), gridlines: fc.constant(true as const), hidden: fc.constant(true as const) });
const series = (kind: fc.Arbitrary<ChartKind>) => fc.record({ kind, values: reference, name: fc.oneof(fc.constant("Shares"), labels), categories: fc.oneof(labels, reference), color, secondaryAxis: fc.constant(true as const), dataLabels: fc.constant(true as const) }, { requiredKeys: ["kind", "values"] });
const chart = fc.record({ name: fc.constantFrom("Chart 1", "Lock-up & <releases>"), from: point, to: point, title: fc.option(fc.constantFrom("Shares", "two\nlines")), legend: fc.constantFrom("bottom" as const, "right" as const, null), series: kindsTogether.chain((kinds) => fc.tuple(fc.record({ kind: fc.constantFrom(...kinds), values: reference }), fc.array(series(fc.constantFrom(...kinds)), { maxLength: 3 }))).map(([first, rest]) => [first, ...rest]), categoryAxis: fc.tuple(axis, some({ scale: fc.constantFrom("text" as const, "dates" as const) })).map(([one, two]) => ({ ...one, ...two })), valueAxis: fc.tuple(axis, some({ majorUnit: fc.constant(5) })).map(([one, two]) => ({ ...one, ...two })) });

const ref = fc.record({ top: fc.nat(20), left: fc.nat(20), height: fc.nat(5), width: fc.nat(5) }).map(({ top, left, height, width }) => blockName({ top, left, bottom: top + height, right: left + width }));
const rule = fc.record({ type: fc.constantFrom("expression", "cellIs"), priority: fc.integer({ min: 1, max: 9 }), formulas: fc.array(fc.constantFrom("$A1>1", "XLOOKUP(1,A:A,B:B)=2"), { maxLength: 2 }), stopIfTrue: fc.constant(true as const), operator: fc.constantFrom("greaterThan"), style: difference }, { requiredKeys: ["type", "priority", "formulas"] });
const validation = fc.record({ ref, type: fc.constantFrom("list" as const, "decimal" as const, "custom" as const), operator: fc.constantFrom("greaterThan" as const, "notBetween" as const), formula1: fc.constantFrom('"holder,remaining,outstanding"', "0", "AND(A1>0)"), formula2: fc.constant("9"), allowBlank: fc.constant(true as const), hideArrow: fc.constant(true as const), errorStyle: fc.constant("warning" as const), showError: fc.constant(true as const), errorTitle: fc.constant("No & no"), error: fc.constant("line\nbreak"), showPrompt: fc.constant(true as const), promptTitle: fc.constant("Say"), prompt: fc.constant("<this>") }, { requiredKeys: ["ref", "type"] });
const link = fc.record({ ref, target: fc.constant("https://example.com/?a=1&b=2"), location: fc.constant("'My sheet'!A1"), tooltip: fc.constant("see"), display: fc.constant("there") }, { requiredKeys: ["ref"] });
const page = some({ orientation: fc.constantFrom("landscape" as const, "portrait" as const), paper: fc.constantFrom(1, 9), scale: fc.constantFrom(50, 90), fitToWidth: fc.constant(1), firstPage: fc.constant(3), overThenDown: fc.constant(true as const), blackAndWhite: fc.constant(true as const), margins: fc.constant({ left: 0.5, right: 0.5, top: 1, bottom: 1, header: 0.3, footer: 0.25 }), centerHorizontally: fc.constant(true as const), printGridlines: fc.constant(true as const), printHeadings: fc.constant(true as const), printArea: fc.constantFrom("A1:G60", "A1:B2,D4"), titleRows: fc.constant({ from: 0, to: 4 }), titleColumns: fc.constant({ from: 0, to: 0 }), headerFooter: filled(some({ oddHeader: fc.constant("&L&A & more"), oddFooter: fc.constant("&CPage &P of &N"), firstHeader: fc.constant("first") })) }).map((setup) => ("fitToWidth" in setup ? { ...setup, fitToHeight: 0 } : setup));

const PERSON = { id: "{C2345678-1234-4234-8234-123456789ABC}", name: "A. Reader & Co", userId: "reader@example.com", provider: "None" };
const guidOf = (number: number): string => `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
const remarkText = fc.constantFrom("one", "two\nlines", " a & <b> ", "é “quoted”");
const note = fc.record({ author: fc.constantFrom("", "A. Reader & Co"), text: remarkText, width: fc.constantFrom(108, 200.5), height: fc.constantFrom(59.25, 20), visible: fc.constant(true as const) }, { requiredKeys: ["author", "text", "width", "height"] }).map((one) => ({ note: one }));
const thread = fc.record({ text: remarkText, resolved: fc.option(fc.constant(true as const), { nil: undefined }), replies: fc.array(remarkText, { maxLength: 2 }) });
/** Threads first, as they come back: the file keeps them in a part of their own. */
const remarks = fc.record({ threads: fc.array(thread, { maxLength: 2 }), notes: fc.array(note, { maxLength: 2 }), start: fc.nat(1000) }).map(({ threads, notes, start }) => [
  ...threads.map(({ text, resolved, replies }, index) => {
    const entry = (words: string, number: number) => ({ id: guidOf(start * 100 + index * 10 + number), person: PERSON.id, created: "2026-01-02T03:04:05.67", text: words });
    return { cell: `B${index + 2}`, thread: { ...entry(text, 0), ...(resolved ? { resolved } : {}), replies: replies.map((words, number) => entry(words, number + 1)) } };
  }),
  ...notes.map((one, index) => ({ cell: `D${index * 3 + 1}`, ...one })),
]);

const sheet = (name: string): fc.Arbitrary<FileSheet> =>
  fc
    .record({
      rows,
      state: fc.constantFrom("visible" as const, "hidden" as const, "veryHidden" as const),
      view: some({ showGridlines: fc.constant(false as const), showHeadings: fc.constant(false as const), zoom: fc.constantFrom(80, 120), frozenRows: fc.constant(5), frozenColumns: fc.constant(1), activeCell: fc.constant("C7") }),
      columns: fc.constantFrom([], [{ from: 0, to: 0, width: 30.5 }, { from: 2, to: 5, hidden: true as const }, { from: 7, to: 7, width: 9, style: 1 }]),
      merges: fc.constantFrom([], ["A1:C1", "D4:D9"]),
      autoFilter: fc.constantFrom(null, { ref: "A1:D9", columns: [{ column: 1, values: ["a", "b & c"], blanks: true as const }, { column: 2, custom: [{ operator: "greaterThan", value: "5" }, { operator: "lessThan", value: "9" }], and: true as const }] }),
      conditionalFormats: fc.array(fc.record({ ref, rules: fc.array(rule, { minLength: 1, maxLength: 2 }) }), { maxLength: 2 }),
      dataValidations: fc.array(validation, { maxLength: 2 }),
      hyperlinks: fc.array(link, { maxLength: 2 }),
      charts: fc.array(chart, { maxLength: 2 }),
      remarks,
      pageSetup: page,
      protection: fc.constantFrom(null, { sheet: "1", objects: "1", formatCells: "0" }),
      more: some({ tabColor: color, defaultColumnWidth: fc.constant(12.5), defaultRowHeight: fc.constant(18) }),
    })
    .map(({ more, ...rest }) => ({ ...emptySheet(name), ...more, ...rest }) as FileSheet);

/** Small workbooks in which everything of the model may stand, tables aside (their cells must agree with them). */
export const anyWorkbook: fc.Arbitrary<WorkbookFile> = fc
  .record({
    sheets: fc.constantFrom(["Sheet"], ["My sheet", "O'Brien & <Co>"], ["A1", "Zwei", "三"]).chain((names) => fc.tuple(...names.map(sheet))),
    styles: fc.tuple(fc.constant<FileStyle>({}), style, style, style),
    definedNames: fc.constantFrom([], [{ name: "Offering_SharesOutstanding", formula: "='My sheet'!$B$2", comment: "one & only" }, { name: "Local", formula: "=XLOOKUP(1,$A:$A,$B:$B)", sheet: 0, hidden: true as const }]),
    customXml: fc.constantFrom([], [{ id: "{12345678-1234-4234-8234-123456789ABC}", xml: '<?xml version="1.0"?><o xmlns="urn:x">é & <![CDATA[<raw>]]></o>' }]),
    webExtensions: fc.constantFrom([], [{ id: "{A2345678-1234-4234-8234-123456789ABC}", addIn: "b2345678-1234-4234-8234-123456789abc", version: "1.0.0.0", store: "developer", storeType: "Registry", properties: { "Overhang.one": '{"a":"<\\n&>"}', two: "3" } }]),
    properties: some({ title: anyText.filter((text) => text !== ""), creator: fc.constant("A & B"), created: fc.constant("2026-01-02T03:04:05Z"), category: fc.constant("x"), manager: fc.constant("M. O'Manager"), company: fc.constant("A & Co.") }),
    calculationMode: fc.constantFrom("automatic" as const, "automaticExceptTables" as const, "manual" as const),
    fullCalculationOnLoad: fc.boolean(),
    date1904: fc.boolean(),
    structureLocked: fc.boolean(),
    persons: fc.constant([PERSON]),
  })
  .map((parts) => ({ ...emptyWorkbookFile([]), ...parts, activeSheet: parts.sheets.length - 1 }));
