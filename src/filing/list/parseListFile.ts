import type { Outcome } from "../../core/finding";
import { finding } from "./holderList";
import type { ListGrid } from "./listGrid";

const MOST_BYTES = 50 * 1024 * 1024;
const isZip = (b: Uint8Array): boolean => b[0] === 0x50 && b[1] === 0x4b;
const isOldOffice = (b: Uint8Array): boolean => b[0] === 0xd0 && b[1] === 0xcf && b[2] === 0x11 && b[3] === 0xe0;

/** Cells of a holder list from a file's bytes; what the file is, its bytes say, not its name. The readers are loaded when they are needed. */
export async function parseListFile(name: string, bytes: Uint8Array): Promise<Outcome<ListGrid>> {
  const refuse = (message: string): Outcome<ListGrid> => ({ ok: false, findings: [finding("list-file", "error", message, 1)] });
  if (bytes.length === 0) return refuse(`${name} is empty. Choose the file that holds the list.`);
  const tooLarge = whyListTooLarge(name, bytes.length);
  if (tooLarge !== null) return refuse(tooLarge);
  if (isOldOffice(bytes)) return refuse(`${name} is an older Excel workbook (.xls) or has a password. Save it as .xlsx without a password, or as CSV, and choose it again.`);
  if (isZip(bytes) || /\.xls[xm]$/i.test(name)) return (await import("./parseXlsx")).parseXlsx(name, bytes);
  const parsed = (await import("./parseCsv")).parseCsv(name, bytes);
  if (parsed.ok && !parsed.value.rows.length) return refuse(`${name} has no rows. Choose the file that holds the list.`);
  return parsed;
}

/** Why a list of so many bytes is not read, known before it is loaded; null where it is not too large. */
export function whyListTooLarge(name: string, bytes: number): string | null {
  return bytes > MOST_BYTES ? `${name} is larger than 50 MB. A holder list is smaller: save the sheet with the list as a file of its own.` : null;
}
