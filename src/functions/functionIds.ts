/** The custom functions of the namespace OVERHANG. Workbooks hold these names: they never change once published. */
export const FUNCTION_IDS = [
  "PERCENTOWNED", "PERCENTAFTER", "PERCENTTEXT", "OWNERSHIPCAP", "CAPPEDSHARES",
  "LOCKUPEXPIRY", "LOCKUPAVAILABLE", "LOCKUPLOCKED", "LOCKUPNEXT", "LOCKUPSCHEDULE", "SCHEDULEAVAILABLE",
  "RULE144LIMIT", "PRORATA",
] as const;

export type FunctionId = (typeof FUNCTION_IDS)[number];
