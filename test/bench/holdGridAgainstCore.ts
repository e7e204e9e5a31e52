import { fromSerial } from "../../src/core/exact/serialDate";
import { freedBy } from "../../src/core/lockup/blockReleases";
import type { LockUpAgreement } from "../../src/core/lockup/lockUpAgreement";
import { overhang } from "../../src/core/lockup/overhang";
import type { SellingTable } from "../../src/core/ownership/sellingTable";

/** Every row of so many is compared, the first and last among them, and all totals. */
const EVERY = 97;
/** The columns Selling stockholder, Offered, Available, Locked stand before the releases. */
const BEFORE_RELEASES = 4;

/** Compares the grid of the sheet Lock-up with the core's figures; @returns how many cells were equal. Throws at the first that is not. */
export async function holdGridAgainstCore(table: SellingTable, agreements: readonly LockUpAgreement[], asOf: string): Promise<number> {
  const outcome = overhang(agreements, table.holders.map(({ name, group, offered }) => ({ name, group, shares: offered })), new Set());
  if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
  const blocks = outcome.value;
  const rows = blocks.map((_, index) => index).filter((index) => index % EVERY === 0 || index === 1 || index === blocks.length - 1);
  const { dates, found, totals } = await Excel.run(async (context) => {
    const grid = context.workbook.tables.getItem("LockUpByHolder");
    const body = grid.getDataBodyRange();
    const total = grid.getTotalRowRange().load("values");
    const above = grid.getHeaderRowRange().getOffsetRange(-1, 0).load("values");
    const picked = rows.map((index) => body.getRow(index).load("values"));
    await context.sync();
    return { dates: above.values[0]!.slice(BEFORE_RELEASES), found: picked.map(({ values }) => values[0] as unknown[]), totals: total.values[0] as unknown[] };
  });
  const expected = (index: number): number[] => {
    const { block, releases } = blocks[index]!;
    const available = freedBy(asOf, releases);
    return [block.shares, available, block.shares - available, ...dates.map((serial) => (typeof serial === "number" ? releases.filter(({ date }) => date === fromSerial(serial)).reduce((sum, { released }) => sum + released, 0) : 0))];
  };
  const hold = (what: string, cells: readonly unknown[], wanted: readonly number[]): void => wanted.forEach((want, column) => {
    if ((cells[column + 1] || 0) !== want) throw new Error(`${what}, column ${column + 2}: the sheet shows ${String(cells[column + 1])}, the core ${want}.`);
  });
  rows.forEach((index, at) => hold(`Row ${index + 1}`, found[at]!, expected(index)));
  const sums = blocks.map((_, index) => expected(index)).reduce((all, row) => all.map((sum, column) => sum + row[column]!));
  hold("Total", totals, sums);
  return (rows.length + 1) * sums.length;
}
