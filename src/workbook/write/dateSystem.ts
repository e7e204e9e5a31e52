/** Dates count from 1904, an option of old Mac workbooks: a date's serial is 1,462 less there. */
export class CountsFrom1904 extends Error {
  constructor() { super("dates count from 1904"); this.name = "CountsFrom1904"; }
}

/** The serial of January 1, 2000 where dates count from 1904; elsewhere it is 36,526. */
const MILLENNIUM_SINCE_1904 = 35_064;

/**
 * Queues the question which day the workbook counts from, which no property of a workbook tells: DATE answers in its date system.
 * Office.js takes a function's call for a change, so it goes out only with changes; a read-only workbook would refuse it.
 * @returns after the next round trip throws CountsFrom1904 where dates count so
 */
export function askDateSystem({ workbook }: Excel.RequestContext): () => void {
  const millennium = workbook.functions.date(2000, 1, 1).load("value");
  return () => {
    if (millennium.value === MILLENNIUM_SINCE_1904) throw new CountsFrom1904();
  };
}
