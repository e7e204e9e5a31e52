/** Sheets that are being written are hidden, and begin under a name of this kind that no person gives. */
const SHEET = "~Overhang ";
/** While a sheet is written a hidden name refers to it; the last round trip takes the names away. */
const MARK = "Overhang_writing_";
/** A write that began this long ago will not go on: its pane was closed. */
const STALE_MILLISECONDS = 15 * 60_000;

/** A mark of one insert, with the time in it; no two inserts share one. */
export function newRun(now: number, random: number): string {
  return `${now.toString(36)}${Math.floor(random * 46_656).toString(36).padStart(3, "0")}`;
}

/** The first name of a sheet that is being written, by its index in the plan. */
export function temporaryName(run: string, index: number): string {
  return `${SHEET}${run}-${index + 1}`;
}

/** The hidden name that refers to a sheet while it is written. */
export function markName(run: string, index: number): string {
  return `${MARK}${run}_${index + 1}`;
}

/** All hidden names of one insert. */
export function markNames({ run, sheetCount }: { readonly run: string; readonly sheetCount: number }): string[] {
  return Array.from({ length: sheetCount }, (_, index) => markName(run, index));
}

/** Whether a name marks a sheet whose insert will not go on: its pane was closed in the middle. */
export function isLeftBehind(name: string, now: number): boolean {
  const [, time = ""] = /^([0-9a-z]+)[0-9a-z]{3}_\d+$/.exec(name.startsWith(MARK) ? name.slice(MARK.length) : "") ?? [];
  const started = parseInt(time, 36);
  return Number.isFinite(started) && now - started > STALE_MILLISECONDS;
}
