const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
const LAST_SERIAL = 2_958_465;

/** The Excel serial that lies `months` after `serial`, at most its month's last day; null outside 1 Jan 1900 to 31 Dec 9999. */
export function addMonthsToSerial(serial: number, months: number): number | null {
  if (serial < 0 || serial > LAST_SERIAL) return null;
  const from = new Date(EPOCH + serial * DAY_MS);
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const day = Math.min(from.getUTCDate(), lastDay);
  const result = Math.round((Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), day) - EPOCH) / DAY_MS);
  return result >= 0 && result <= LAST_SERIAL ? result : null;
}
