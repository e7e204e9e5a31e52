import { area } from "./address";
import type { LockUpLayout } from "./lockUpLayout";
import { SUPPLY_COLUMN, SUPPLY_HEADERS, volumeCell } from "./lockUpSupply";
import type { PlanContext } from "./planContext";
import type { RangeLook } from "./sheetPlan";
import { DATE_FORMAT, FONT, headerLook, inputLook, quietText, RELEASE_FORMAT, SHARES_FORMAT, titleLook } from "./style";

export function lockUpLooks({ request: { table } }: PlanContext, layout: LockUpLayout): RangeLook[] {
  const { releases, scheduleHeader, firstRelease, holderHeader, firstHolder, totalRow } = layout;
  const width = 4 + releases;
  /** The supply table beside the schedule may reach farther than the releases. */
  const reach = Math.max(width, SUPPLY_COLUMN + SUPPLY_HEADERS.length);
  const count = table.holders.length;
  const isList = table.offering.lockUp?.kind === "dates";
  return [
    { address: area(0, 1, reach, totalRow), font: { name: FONT, size: 10 } },
    titleLook("A1"),
    { address: "A:A", columnWidth: 230 },
    { address: area(1, 1, reach - 1, 1).replace(/\d+/g, ""), columnWidth: 94 },
    quietText("A4:B9"),
    quietText(area(3, holderHeader - 3, releases + 1, 2)),
    { address: "A10", font: { bold: true, color: "#C00000" } },
    { address: "B4:B7", numberFormat: "#,##0" },
    { address: "B8", numberFormat: RELEASE_FORMAT },
    { address: "B9", numberFormat: "#,##0" },
    { address: area(3, holderHeader - 3, releases + 1, 2), numberFormat: "#,##0", horizontal: "Right" },
    headerLook(area(0, scheduleHeader, 4, 1)),
    { address: area(1, scheduleHeader, 3, 1), horizontal: "Right" },
    { address: area(0, firstRelease, 1, releases), numberFormat: DATE_FORMAT, horizontal: "Left" },
    { address: area(1, firstRelease, 2, releases), numberFormat: RELEASE_FORMAT },
    { address: area(3, firstRelease, 1, releases), numberFormat: SHARES_FORMAT },
    headerLook(area(SUPPLY_COLUMN, scheduleHeader, SUPPLY_HEADERS.length, 1)),
    { address: area(SUPPLY_COLUMN, scheduleHeader, 3, 1), horizontal: "Right" },
    { address: area(SUPPLY_COLUMN, firstRelease, 1, releases), numberFormat: SHARES_FORMAT },
    { address: area(SUPPLY_COLUMN + 1, firstRelease, 1, releases), numberFormat: "0.0%" },
    { address: area(SUPPLY_COLUMN + 2, firstRelease, 1, releases), numberFormat: "#,##0.0" },
    { ...quietText(area(SUPPLY_COLUMN + 3, firstRelease, 1, releases)), indent: 1 },
    inputLook(volumeCell(scheduleHeader).replace(/\$/g, "")),
    { address: volumeCell(scheduleHeader).replace(/\$/g, ""), numberFormat: "#,##0" },
    { address: "A11", font: { bold: true, color: "#C00000" } },
    ...(isList ? [inputLook(area(0, firstRelease, 2, releases))] : []),
    { address: area(4, holderHeader - 1, releases, 1), numberFormat: "mmm d, yyyy", horizontal: "Right", font: { italic: true } },
    headerLook(area(0, holderHeader, width, 1)),
    { address: area(1, holderHeader, width - 1, 1), horizontal: "Right" },
    { address: area(0, firstHolder, 1, count), wrap: true },
    { address: area(1, firstHolder, width - 1, count + 1), numberFormat: SHARES_FORMAT },
    { address: area(0, totalRow, width, 1), font: { bold: true }, borders: ["EdgeTop", "EdgeBottom"] },
  ];
}
