import { area } from "../plan/address";
import type { RangeLook } from "../plan/sheetPlan";
import { FONT, headerLook, inputLook, quietText, SHARES_FORMAT, titleLook } from "../plan/style";
import { applyLook } from "../write/applyLook";
import { addValidation } from "../write/sheetExtras";
import { fitBeside } from "./fitTables";
import type { LoadedTable } from "./loadTables";
import { FACT_HEADERS, MARKET_HEADERS, MARKET_TERMS, POSITION_HEADERS, SALE_HEADERS } from "./lockUpTables";
import { positionFormulas, positionTotals, saleFormulas } from "./marketFormulas";
import { addTable, enter, put, putColumn } from "./putCells";
import type { Filled, SeveralPlan } from "./severalPlan";
import { MARKET_COLUMNS, MARKET_HEADER } from "./severalLayout";
import { factRows, marketRows, saleRows } from "./termRows";

/** The sheet of the market: terms, facts about holders, sales, and what can be sold by which road. */
export function fillMarket(context: Excel.RequestContext, plan: SeveralPlan, placed: Filled): void {
  const { layout, market: sheet, columns } = placed;
  const { sizes, tables: ours } = layout;
  const { tables, inputs, mode, figures } = plan;
  const blocks = sizes.sellers + sizes.others;
  const place = (key: "market" | "facts" | "sales" | "positions", headers: readonly string[], rows: number): void => {
    const table = tables[key];
    if (table) fitBeside(context, sheet, widened(sheet, table, headers), rows);
    else addTable(context, sheet, ours[key], MARKET_COLUMNS[key], MARKET_HEADER, headers, rows);
  };
  place("market", MARKET_HEADERS, Math.max(MARKET_TERMS.length, tables.market?.rows ?? 0));
  place("facts", FACT_HEADERS, sizes.facts);
  place("sales", SALE_HEADERS, sizes.sales);
  place("positions", POSITION_HEADERS, blocks);
  if (!tables.market) {
    sheet.getRange("A1:A2").values = [["Market: what can be sold, by which road, and what holds the rest"], ["The shaded cells are entered. The two roads are alternatives; a share is counted once."]];
    put(sheet, { address: `A${MARKET_HEADER + 1}:A${MARKET_HEADER + MARKET_TERMS.length}`, cells: MARKET_TERMS.map((term) => [term]) });
    put(sheet, { address: `B${MARKET_HEADER + 3}`, cells: "Yes" });
    for (const look of looks(placed)) applyLook(sheet.getRange(look.address), look);
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(MARKET_HEADER);
  }
  if (inputs) {
    enter(sheet, MARKET_COLUMNS.market + 1, MARKET_HEADER, 1, MARKET_TERMS.length, marketRows(inputs));
    enter(sheet, MARKET_COLUMNS.facts, MARKET_HEADER, FACT_HEADERS.length, sizes.facts, factRows(inputs));
    enter(sheet, MARKET_COLUMNS.sales, MARKET_HEADER, SALE_HEADERS.length - 2, sizes.sales, saleRows(inputs));
  }
  const first = MARKET_HEADER + 1;
  const releaseColumn = (k: number): number => columns.indexOf(`Release ${k}`);
  const totals = positionTotals(layout);
  if (mode === "values") {
    if (figures) {
      enter(sheet, MARKET_COLUMNS.positions, MARKET_HEADER, POSITION_HEADERS.length, blocks, figures.positions);
      enter(sheet, MARKET_COLUMNS.sales + 4, MARKET_HEADER, 2, sizes.sales, figures.sales);
      put(sheet, { address: totals.address, cells: [[...figures.positionTotals]] });
    }
  } else {
    positionFormulas(layout, plan.capParts, mode === "functions").forEach((formula, index) => putColumn(sheet, MARKET_COLUMNS.positions + index, first, blocks, formula));
    saleFormulas(layout, releaseColumn).forEach((formula, index) => putColumn(sheet, MARKET_COLUMNS.sales + 4 + index, first, sizes.sales, formula));
    put(sheet, { address: totals.address, cells: [totals.cells] });
  }
  for (const look of bodyLooks(placed)) applyLook(sheet.getRange(look.address), look);
  const list = (column: number, rows: number, items: string): void => addValidation(sheet.getRange(area(column, first, 1, rows)), { address: "", rule: { kind: "list", items }, message: `Choose ${items.split(",").join(" or ")}.` });
  list(MARKET_COLUMNS.facts + 1, sizes.facts, "Yes,No");
  list(MARKET_COLUMNS.facts + 4, sizes.facts, "Yes,No");
  list(MARKET_COLUMNS.sales + 3, sizes.sales, "Prospectus,Rule 144");
  addValidation(sheet.getRange(`B${MARKET_HEADER + 3}`), { address: "", rule: { kind: "list", items: "Yes,No" }, message: "Choose Yes or No." });
}

/** A table of an earlier version may lack the last columns: the room beside it is there. */
function widened(sheet: Excel.Worksheet, table: LoadedTable, headers: readonly string[]): LoadedTable {
  if (table.columns.length >= headers.length) return table;
  sheet.getRange(area(table.left, table.header, headers.length, 1)).values = [[...headers]];
  sheet.tables.getItem(table.id).resize(area(table.left, table.header, headers.length, table.rows + 1));
  return { ...table, columns: headers };
}

function looks({ layout: { sizes } }: Filled): RangeLook[] {
  const last = MARKET_COLUMNS.positions + POSITION_HEADERS.length;
  return [
    { address: area(0, 1, last, MARKET_HEADER + sizes.sellers + sizes.others), font: { name: FONT, size: 10 } },
    titleLook("A1"), quietText("A2"),
    { address: "A:A", columnWidth: 200 }, { address: "B:B", columnWidth: 100 }, { address: "D:D", columnWidth: 180 }, { address: "E:H", columnWidth: 90 }, { address: "J:J", columnWidth: 90 }, { address: "K:K", columnWidth: 180 }, { address: "L:N", columnWidth: 90 }, { address: "O:O", columnWidth: 200 }, { address: "Q:Q", columnWidth: 200 }, { address: "R:Z", columnWidth: 92 }, { address: "AA:AA", columnWidth: 420 }, { address: "AB:AG", columnWidth: 92 },
    { address: area(MARKET_COLUMNS.positions, MARKET_HEADER - 1, 10, 1), font: { bold: true } },
  ];
}

function bodyLooks({ layout: { sizes } }: Filled): RangeLook[] {
  const blocks = sizes.sellers + sizes.others;
  const body = (column: number, columns: number, rows: number): string => area(column, MARKET_HEADER + 1, columns, rows);
  const { facts, sales, positions } = MARKET_COLUMNS;
  const date = { numberFormat: "mmm d, yyyy", horizontal: "Right" as const };
  return [
    ...[[0, 2], [facts, FACT_HEADERS.length], [sales, SALE_HEADERS.length], [positions, POSITION_HEADERS.length]].map(([left, columns]) => headerLook(area(left!, MARKET_HEADER, columns!, 1))),
    inputLook(body(1, 1, MARKET_TERMS.length)), inputLook(body(facts, FACT_HEADERS.length, sizes.facts)), inputLook(body(sales, SALE_HEADERS.length - 2, sizes.sales)),
    { address: body(1, 1, 2), ...date }, { address: area(1, MARKET_HEADER + 4, 1, 1), numberFormat: "#,##0.##" }, { address: body(facts + 3, 1, sizes.facts), ...date }, { address: body(sales, 1, sizes.sales), ...date },
    { address: body(sales + 2, 1, sizes.sales), numberFormat: "#,##0" }, { address: body(sales + 4, 1, sizes.sales), numberFormat: SHARES_FORMAT },
    { address: body(sales + 5, 1, sizes.sales), font: { color: "#C00000" } },
    { address: area(positions + 1, MARKET_HEADER - 1, 2, blocks + 2), numberFormat: SHARES_FORMAT }, { address: area(positions + 4, MARKET_HEADER - 1, 6, blocks + 2), numberFormat: SHARES_FORMAT },
    { address: body(positions + 10, 1, blocks), wrap: true, vertical: "Top" },
    { ...quietText(body(positions + 11, 6, blocks)), numberFormat: "#,##0" },
  ];
}
