/** The terms that have a name of their own in the workbook, and the names' endings. */
export const TERM_NAMES = {
  issuer: "Issuer",
  sharesOutstanding: "SharesOutstanding",
  ownershipAsOf: "OwnershipAsOf",
  sharesRegistered: "SharesRegistered",
  percentBasis: "PercentBasis",
  firstRelease: "FirstRelease",
  releasePercent: "ReleasePercent",
  intervalMonths: "IntervalMonths",
  availableAsOf: "AvailableAsOf",
} as const;

export type NamedTerm = keyof typeof TERM_NAMES;

/** Every name that one set of ours has in a workbook. */
export interface SetNames {
  /** "" for the first set, "_2" for the second. */
  readonly suffix: string;
  readonly sheets: { readonly table: string; readonly offering: string; readonly lockUp: string; readonly checks: string; readonly accounts: string };
  readonly tables: { readonly table: string; readonly terms: string; readonly schedule: string; readonly byHolder: string; readonly supply: string; readonly checks: string; readonly accounts: string; readonly reviewed: string };
  readonly terms: Readonly<Record<NamedTerm, string>>;
}

/** The names of the nth set, from 1. */
export function setNames(n: number): SetNames {
  const suffix = n === 1 ? "" : `_${n}`;
  const sheet = (name: string): string => (n === 1 ? name : `${name} (${n})`);
  return {
    suffix,
    sheets: { table: sheet("Selling Stockholders"), offering: sheet("Offering"), lockUp: sheet("Lock-up"), checks: sheet("Checks"), accounts: sheet("Accounts") },
    tables: { table: `SellingStockholders${suffix}`, terms: `OfferingTerms${suffix}`, schedule: `LockUpSchedule${suffix}`, byHolder: `LockUpByHolder${suffix}`, supply: `LockUpSupply${suffix}`, checks: `Checks${suffix}`, accounts: `Accounts${suffix}`, reviewed: `ReviewedFindings${suffix}` },
    terms: Object.fromEntries(Object.entries(TERM_NAMES).map(([term, name]) => [term, `Offering_${name}${suffix}`])) as Record<NamedTerm, string>,
  };
}

/** The number of the set that a suffix names: 1 for "", 2 for "_2"; null when it is none of ours. */
export function setNumber(suffix: string): number | null {
  if (suffix === "") return 1;
  const match = /^_([1-9]\d*)$/.exec(suffix);
  return match && Number(match[1]) > 1 ? Number(match[1]) : null;
}

/** The first set of which no sheet, table or name is taken; Excel compares them without regard to case, tables and names in one list. */
export function freeSetNames(taken: { readonly sheets: readonly string[]; readonly tables: readonly string[]; readonly names: readonly string[] }, from = 1): SetNames {
  const sheets = new Set(taken.sheets.map(fold));
  const others = new Set([...taken.tables, ...taken.names].map(fold));
  for (let n = from; ; n++) {
    const names = setNames(n);
    const free = Object.values(names.sheets).every((name) => !sheets.has(fold(name)))
      && [...Object.values(names.tables), ...Object.values(names.terms)].every((name) => !others.has(fold(name)));
    if (free) return names;
  }
}

const fold = (name: string): string => name.toLowerCase();
