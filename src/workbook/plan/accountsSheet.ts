import { area } from "./address";
import { cellText } from "./cellText";
import type { PlanContext } from "./planContext";
import type { SheetPlan } from "./sheetPlan";
import { FONT, headerLook, SHARES_FORMAT, titleLook } from "./style";

const HEADERS = ["Selling stockholder", "Account", "Held", "Acquirable in 60 days", "Offered", "Row of the list"];
const HEADER = 4;

/** The sheet `Accounts`: the lines of the list that were added together, as they stood; null when there are none. */
export function accountsSheet({ names, request: { accounts, mode } }: PlanContext): SheetPlan | null {
  if (accounts.length === 0) return null;
  const last = HEADER + accounts.length;
  const table = names.tables.accounts;
  const sums = [2, 3, 4];
  const totals = HEADERS.map((header, index) => {
    if (index === 0) return "Total";
    if (!sums.includes(index)) return "";
    return mode === "values" ? accounts.reduce((sum, line) => sum + [line.held, line.acquirable, line.offered][index - 2]!, 0) : `=SUM(${table}[${header}])`;
  });
  return {
    key: "accounts",
    name: names.sheets.accounts,
    values: [
      { address: "A1:A2", cells: [["Accounts added together"], ["Each line stands as in the list that the table was made from."]] },
      { address: area(0, HEADER, HEADERS.length, accounts.length + 1), cells: [HEADERS, ...accounts.map((line) => [cellText(line.holder), cellText(line.account), line.held, line.acquirable, line.offered, line.sourceRow])] },
    ],
    tables: [{ name: table, address: area(0, HEADER, HEADERS.length, accounts.length + 1), totals }],
    formulas: [],
    looks: [
      { address: `A1:F${last + 1}`, font: { name: FONT, size: 10 } },
      titleLook("A1"),
      { address: "A:A", columnWidth: 258 }, { address: "B:B", columnWidth: 140 }, { address: "C:F", columnWidth: 92 },
      headerLook(`A${HEADER}:F${HEADER}`),
      { address: `A${HEADER + 1}:B${last}`, wrap: true },
      { address: `C${HEADER + 1}:E${last + 1}`, numberFormat: SHARES_FORMAT },
      { address: `A${last + 1}:F${last + 1}`, font: { bold: true }, borders: ["EdgeTop", "EdgeBottom"] },
    ],
    validations: [],
    flag: null,
    links: [],
    chart: null,
    freeze: `A1:A${HEADER}`,
    page: { printArea: `A1:F${last + 1}`, titleRows: `$${HEADER}:$${HEADER}`, blackAndWhite: false },
  };
}
