const TEXTS = /"[^"]*"/g;
/** What stands in brackets is a column's or a workbook's own name. */
const BRACKETS = /\[[^[\]]*\]/g;
const FETCHES = /(?:^|[^\p{L}\p{N}_])(?:_xlfn\.|_xludf\.)*(?:WEBSERVICE|IMAGE|RTD|CALL|REGISTER(?:\.ID)?|EXEC|SQL\.REQUEST)\s*\(/iu;
/** A program asked over DDE; a workbook of the network or the web. */
const ELSEWHERE = /\||\\\\|(?:https?|file):/i;

/**
 * Whether a formula sends or fetches something beyond this computer, or runs a program, by being entered: a formula that came with the workbook's
 * stored parts, and not from a person's hand, is then put back as text.
 */
export function reachesOut(formula: string): boolean {
  const bare = formula.replace(TEXTS, '""');
  return FETCHES.test(bare) || ELSEWHERE.test(bare.replace(BRACKETS, ""));
}
