const CATCH_ALL = /\b(?:all|any) other\b.*\b(?:holders?|stockholders|shareholders|securityholders|persons?|investors|noteholders|owners)\b|\bfuture transferees?\b|\b(?:other|unnamed|unidentified|unknown) (?:selling )?(?:security|stock|share|note)?\s?-?holders?\b|^others?$|^all others\b/i;

/**
 * Whether a row names nobody but stands for holders whom the prospectus does not name.
 * @param name the row's name as printed
 * @example "All other holders or future transferees" is one, "Other Mountain Fund, L.P." is not
 */
export function isCatchAllName(name: string): boolean {
  return CATCH_ALL.test(name.trim());
}
