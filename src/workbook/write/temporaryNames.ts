/** Sheets that are being written are hidden under a name of this beginning until all of them are complete. */
const MARK = "~Overhang ";
/** A write that stopped this long ago will not go on: its pane was closed. */
const STALE_MILLISECONDS = 15 * 60_000;

/** A name for a sheet while it is written; no two inserts share one. */
export function temporaryName(run: string, index: number): string {
  return `${MARK}${run}-${index + 1}`;
}

/** A mark of one insert, with the time in it. */
export function newRun(now: number, random: number): string {
  return `${now.toString(36)}${Math.floor(random * 46_656).toString(36).padStart(3, "0")}`;
}

/** Whether a sheet was left behind by an insert whose pane was closed in the middle. */
export function isLeftBehind(sheetName: string, now: number): boolean {
  if (!sheetName.startsWith(MARK)) return false;
  const started = parseInt(/^([0-9a-z]+)[0-9a-z]{3}-\d+$/.exec(sheetName.slice(MARK.length))?.[1] ?? "", 36);
  return Number.isFinite(started) && now - started > STALE_MILLISECONDS;
}
