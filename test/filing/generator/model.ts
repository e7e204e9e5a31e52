import type { Random } from "./random";

export interface ModelHolder {
  readonly name: string;
  readonly address: readonly string[];
  readonly marks: readonly string[];
  readonly section: string | null;
  readonly prior: number;
  readonly offered: number;
  readonly after: number;
  /** Shares of a second class, printed beside. */
  readonly warrants: number;
}

export interface Model {
  readonly outstanding: number;
  readonly holders: readonly ModelHolder[];
  readonly headingMark: string | null;
  readonly notes: readonly { readonly ref: string; readonly text: string }[];
  readonly columns: { readonly prior: boolean; readonly percentPrior: boolean; readonly after: boolean; readonly percentAfter: boolean; readonly warrants: boolean };
  readonly total: boolean;
  readonly zero: string;
  readonly decimals: number;
}

const FIRST = ["Ada", "Bruno", "Clara", "Dmitri", "Esther", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kira", "Liam", "Mona", "Nils", "Olga", "Pavel", "Quinn", "Rosa", "Sven", "Tara"];
const LAST = ["Abbott", "Brandt", "Castell", "Dorsey", "Ellery", "Fenwick", "Grayson", "Holt", "Iversen", "Jarvis", "Keller", "Lindqvist", "Marlow", "Norwood", "O'Brien", "Petrov", "Quigley", "Ramsey", "St. John", "Tanaka"];
const WORDS = ["Aspen", "Blue Heron", "Cobalt", "Driftwood", "Eastgate", "Fairmont", "Granite", "Highline", "Ironwood", "Juniper", "Kestrel", "Lakeshore", "Meridian", "Northstar", "Orchard", "Pinnacle", "Quarry", "Redwood", "Summit", "Tidewater"];
const KINDS = ["Capital Partners, L.P.", "Ventures III, LLC", "Master Fund, Ltd.", "Family Trust", "Holdings, Inc.", "Investments AG", "Opportunity Fund II, L.P.", "Foundation", "& Co.", "Growth Fund (Cayman) Ltd."];
const STREETS = ["Main Street", "Market Street, Suite 400", "Park Avenue, 12th Floor", "Harbor Drive", "Old Mill Road"];
const CITIES = ["Boston, MA 02110", "New York, NY 10022", "Palo Alto, CA 94301-1201", "Austin, Texas 78735", "Chicago, IL 60606"];

/** A table of random holders whose figures tie. */
export function randomModel(random: Random): Model {
  const outstanding = random.whole(2_000_000, 400_000_000);
  const count = random.chance(0.1) ? random.whole(30, 80) : random.whole(2, 18);
  const withAddress = random.chance(0.25);
  const sections = random.chance(0.15);
  const markStyle = random.pick(["digits", "digits", "digits", "letters", "capitals", "none"] as const);
  const names = new Set<string>();
  const notes: { ref: string; text: string }[] = [];
  const newMark = (): string => {
    const number = notes.length + 1;
    const ref = markStyle === "letters" ? String.fromCharCode(96 + number) : markStyle === "capitals" ? String.fromCharCode(64 + number) : String(number);
    notes.push({ ref, text: random.pick(["Includes shares held in trust.", "The manager votes these shares.", "Held of record by a nominee for the holder.", "A director of the Company."]) });
    return ref;
  };
  const mayMark = (): boolean => markStyle !== "none" && notes.length < (markStyle === "digits" ? 90 : 20);
  const headingMark = mayMark() && random.chance(0.4) ? newMark() : null;
  const columns = { prior: random.chance(0.9), percentPrior: random.chance(0.35), after: random.chance(0.92), percentAfter: random.chance(0.8), warrants: random.chance(0.12) };
  if (!columns.prior) columns.percentPrior = false;
  if (!columns.after) columns.percentAfter = false;
  let section: string | null = null;
  const holders = Array.from({ length: count }, (_, index): ModelHolder => {
    if (sections && (index === 0 || random.chance(0.2))) section = random.pick(["Transferees of the Sponsor", "Directors and Officers:", "Holders of Series A Preferred Stock", "Private Placement Investors"]);
    let name = "";
    while (name === "" || names.has(name)) name = randomName(random);
    names.add(name);
    const marks = mayMark() && random.chance(0.5) ? (random.chance(0.2) && mayMark() ? [newMark(), newMark()] : [newMark()]) : [];
    const offered = random.pick([random.whole(1_000, 90_000), random.whole(100_000, 999_999), random.whole(1_000_000, Math.max(1_000_001, Math.floor(outstanding / 20)))]);
    const after = random.chance(0.45) ? 0 : random.pick([random.whole(1, 900), random.whole(1_000, 99_999), random.whole(100_000, Math.floor(outstanding / 10))]);
    return { name, marks, section, offered, after, prior: offered + after, warrants: random.chance(0.3) ? 0 : random.whole(1_000, 500_000), address: withAddress ? [`${random.whole(1, 9999)} ${random.pick(STREETS)}`, random.pick(CITIES)] : [] };
  });
  return { outstanding, holders, headingMark, notes, columns, total: random.chance(0.5), zero: random.pick(["—", "-0-", "0", "–", "--"]), decimals: random.whole(1, 2) };
}

function randomName(random: Random): string {
  if (random.chance(0.45)) return `${random.pick(FIRST)} ${random.chance(0.3) ? `${random.pick(["A", "J", "M", "R"])}. ` : ""}${random.pick(LAST)}${random.chance(0.1) ? ", Jr." : ""}`;
  if (random.chance(0.1)) return `${random.pick(FIRST)} & ${random.pick(FIRST)} ${random.pick(LAST)}, JTWROS`;
  if (random.chance(0.05)) return `${random.whole(100, 9999)}${random.whole(100, 999)} Ontario Ltd.`;
  return `${random.pick(WORDS)} ${random.chance(0.3) ? `${random.pick(WORDS)} ` : ""}${random.pick(KINDS)}`;
}

export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

/** A count as the model prints it. */
export const countText = (model: Model, value: number): string => (value === 0 ? model.zero : grouped(value));

/** A percentage as the model prints it: rounded half up, "*" below one percent; null digits mean no "%" sign follows. */
export function percentText(model: Model, shares: number): { readonly text: string; readonly sign: boolean } {
  if (shares * 100 < model.outstanding) return shares === 0 && model.zero !== "0" ? { text: model.zero, sign: false } : { text: "*", sign: false };
  const scale = 10 ** model.decimals;
  const units = (BigInt(shares) * 200n * BigInt(scale) + BigInt(model.outstanding)) / (2n * BigInt(model.outstanding));
  const digits = units.toString().padStart(model.decimals + 1, "0");
  return { text: `${digits.slice(0, -model.decimals)}.${digits.slice(-model.decimals)}`, sign: true };
}
