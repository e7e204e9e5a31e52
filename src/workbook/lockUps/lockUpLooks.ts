import { area, columnLetters } from "../plan/address";
import { SCHEDULE_HEADERS } from "../plan/lockUpSheet";
import { SUPPLY_COLUMN } from "../plan/lockUpSupply";
import type { RangeLook, Validation } from "../plan/sheetPlan";
import { DATE_FORMAT, FONT, headerLook, inputLook, quietText, RELEASE_FORMAT, SHARES_FORMAT } from "../plan/style";
import { DATE_HEADERS, EARLY_HEADERS, LOCK_UP_HEADERS } from "./lockUpTables";
import { LIST_COLUMNS, type SeveralLayout } from "./severalLayout";
import type { Filled, SeveralPlan } from "./severalPlan";

export function lockUpLooks({ layout, columns, otherColumns, isNew }: Filled, { tables }: SeveralPlan): RangeLook[] {
  const { sizes, rows } = layout;
  const lists = Math.max(sizes.dates, sizes.early, sizes.holidays, 1);
  const early = Math.max(1, sizes.early);
  const body = (left: number, header: number, width: number, count: number): string => area(left, header + 1, width, count);
  const at = { lockUps: tables.lockUps?.left ?? 0, dates: tables.dates?.left ?? LIST_COLUMNS.dates, early: tables.early?.left ?? LIST_COLUMNS.early, holidays: tables.holidays?.left ?? LIST_COLUMNS.holidays };
  const red = { color: "#C00000" };
  const grid = (all: readonly string[], header: number, count: number): RangeLook[] => all.flatMap((name, index): RangeLook[] => (/^Release \d+$/.test(name) || ["Available", "Locked", "Shares", "Offered"].includes(name) ? [{ address: area(index, header + 1, 1, count), numberFormat: SHARES_FORMAT }] : []));
  return [
    ...(isNew ? [
      { address: area(0, rows.lockUps - 1, 18, rows.lists + lists - rows.lockUps + 2), font: { name: FONT, size: 10, bold: false } },
      { address: area(0, rows.others - 1, otherColumns.length, sizes.others + 2), font: { name: FONT, size: 10 } },
      ...[`A${rows.lockUps - 1}`, `A${rows.lists - 1}`, `F${rows.lists - 1}`, `Q${rows.lists - 1}`, `A${rows.others - 1}`].map((address) => ({ address, font: { bold: true } })),
    ] : []),
    ...(tables.others && sizes.others > tables.others.rows ? [{ address: area(0, rows.others + 1 + tables.others.rows, otherColumns.length, sizes.others - tables.others.rows), font: { name: FONT, size: 10 } }] : []),
    headerLook(area(at.lockUps, rows.lockUps, LOCK_UP_HEADERS.length, 1)), headerLook(area(at.dates, rows.lists, DATE_HEADERS.length, 1)), headerLook(area(at.early, rows.lists, EARLY_HEADERS.length, 1)), headerLook(area(at.holidays, rows.lists, 1, 1)),
    headerLook(area(0, rows.schedule, SCHEDULE_HEADERS.length, 1)), headerLook(area(0, rows.others, otherColumns.length, 1)), headerLook(area(0, rows.byHolder, columns.length, 1)),
    inputLook(body(at.lockUps, rows.lockUps, LOCK_UP_HEADERS.length - 1, sizes.lockUps)), inputLook(body(at.dates, rows.lists, DATE_HEADERS.length - 1, sizes.dates)), inputLook(body(at.early, rows.lists, EARLY_HEADERS.length - 1, early)), inputLook(body(at.holidays, rows.lists, 1, sizes.holidays)),
    inputLook(area(0, rows.others + 1, 2, sizes.others)), inputLook(area(otherColumns.indexOf("Group"), rows.others + 1, 1, sizes.others)),
    ...[[at.lockUps + 4, rows.lockUps, sizes.lockUps], [at.lockUps + 10, rows.lockUps, sizes.lockUps], [at.dates + 1, rows.lists, sizes.dates], [at.early, rows.lists, early], [at.holidays, rows.lists, sizes.holidays]].map(([left, header, count]) => ({ address: body(left!, header!, 1, count!), numberFormat: "mmm d, yyyy", horizontal: "Right" as const })),
    { address: body(at.lockUps + 5, rows.lockUps, 1, sizes.lockUps), numberFormat: RELEASE_FORMAT }, { address: body(at.dates + 2, rows.lists, 1, sizes.dates), numberFormat: RELEASE_FORMAT }, { address: body(at.early + 5, rows.lists, 1, early), numberFormat: RELEASE_FORMAT }, { address: body(at.early + 4, rows.lists, 1, early), numberFormat: "#,##0" },
    { address: body(at.lockUps + 11, rows.lockUps, 1, sizes.lockUps), font: red }, { address: body(at.dates + 3, rows.lists, 1, sizes.dates), font: red }, { address: body(at.early + 9, rows.lists, 1, early), font: red },
    { address: area(0, rows.schedule + 1, 1, sizes.releases), numberFormat: DATE_FORMAT, horizontal: "Left", fill: "#FFFFFF", font: { color: "#000000" } },
    { address: area(1, rows.schedule + 1, 2, sizes.releases), numberFormat: RELEASE_FORMAT, fill: "#FFFFFF", font: { color: "#000000" } },
    { address: area(3, rows.schedule + 1, 1, sizes.releases), numberFormat: SHARES_FORMAT },
    { address: area(SUPPLY_COLUMN, rows.schedule + 1, 1, sizes.releases), numberFormat: SHARES_FORMAT }, { address: area(SUPPLY_COLUMN + 1, rows.schedule + 1, 1, sizes.releases), numberFormat: "0.0%" }, { address: area(SUPPLY_COLUMN + 2, rows.schedule + 1, 1, sizes.releases), numberFormat: "#,##0.0" },
    quietText(area(SUPPLY_COLUMN + 3, rows.schedule + 1, 1, sizes.releases)),
    ...columns.flatMap((name, index): RangeLook[] => (/^Release \d+$/.test(name) ? [{ address: `${columnLetters(index)}${rows.byHolder - 1}`, numberFormat: "mmm d, yyyy", horizontal: "Right", font: { italic: true } }] : [])),
    ...grid(columns, rows.byHolder, sizes.sellers + 1), ...grid(otherColumns, rows.others, sizes.others),
    { address: area(0, rows.byHolder + sizes.sellers + 1, columns.length, 1), font: { bold: true }, borders: ["EdgeTop", "EdgeBottom"] },
  ];
}

export function lockUpValidations({ sizes, rows }: SeveralLayout, left: (key: "lockUps" | "dates" | "early") => number): Validation[] {
  const list = (column: number, header: number, count: number, items: string): Validation => ({ address: area(column, header + 1, 1, count), rule: { kind: "list", items }, message: `Choose ${items.split(",").join(", ")}.` });
  const early = Math.max(1, sizes.early);
  return [
    list(left("lockUps") + 1, rows.lockUps, sizes.lockUps, "All,Group,Holder"), list(left("lockUps") + 3, rows.lockUps, sizes.lockUps, "Steps,Dates,Days"), list(left("lockUps") + 8, rows.lockUps, sizes.lockUps, "Yes,No"), list(left("lockUps") + 9, rows.lockUps, sizes.lockUps, "None,Next,Previous"),
    list(left("early") + 2, rows.lists, early, "All,Group,Holder"), list(left("early") + 6, rows.lists, early, "Trigger,Blackout,Waiver"), list(left("early") + 7, rows.lists, early, "Yes,No"), list(left("early") + 8, rows.lists, early, "Next,Last"),
  ];
}
