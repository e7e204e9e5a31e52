const DAY = 86400000;

/** Excel's serial of an ISO date or date and time (cells of kind "d"); null where the text is none. Days count from 1899-12-30, or from 1904-01-01. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match) return null;
  const day = Date.parse(`${match[1]}T00:00:00Z`);
  if (Number.isNaN(day)) return null;
  const time = (Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0)) / 86400;
  return (day - Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30)) / DAY + time;
}
