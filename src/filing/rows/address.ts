const STREET = "(?:street|st\\.|st(?=,|\\s|$)|avenue|ave\\.?|road|rd\\.?|drive|dr\\.?|boulevard|blvd\\.?|lane|ln\\.?|way|court|ct\\.?|place|pl\\.?|square|sq\\.?|parkway|pkwy\\.?|plaza|circle|terrace|highway|hwy\\.?|broadway|glen|cove|quay|wharf|row|crescent|trail|turnpike|expressway|floor|center|centre|mews|alley|loop|embarcadero|island|main)(?![A-Za-z])";
const ORDINAL = "(?:\\d{1,4}\\s?(?:st|nd|rd|th)\\s)?";
const WORD = "(?:[A-Z][\\w.'’&-]{0,30},?\\s)";
const NUMBERED = new RegExp(`^#?\\d{1,6}[A-Z]?(?:\\s?[-–/]\\s?\\d{1,6})?,?\\s(?:[NSEW]\\.?\\s|North\\s|South\\s|East\\s|West\\s)?${ORDINAL}${WORD}{0,4}${STREET}`, "i");
/** "1267104 Ontario, Ltd." is a company. */
const ENTITY_AFTER_NUMBER = /^\d+\s(?:[A-Z][\w.&-]*,?\s){0,4}(?:Ltd|Limited|Inc|Corp|LLC|L\.L\.C|L\.?P|Partners|Trust|Fund|Holdings|ULC|Capital|Ventures|Associates|Foundation)\b/;
const SUITED = /^\d{1,6}\s(?:[A-Z][\w.'’-]{0,30},?\s){1,4}(?:suite|ste\.|apt\.|unit|floor|#)/i;
const SPELLED = new RegExp(`^(?:one|two|three|four|five|six|seven|eight|nine|ten)\\s${WORD}{0,4}${STREET}`, "i");
const ORDINAL_STREET = new RegExp(`^\\d{1,6}\\s\\d{1,4}\\s?(?:st|nd|rd|th)\\s(?:${STREET}|[NSEW]\\b)`, "i");
const LEADING = /^(?:c\/o\b|care of\b|attn\b|attention\s?:|p\.?\s?o\.?\s?box\b|suite\s\w|ste\.\s|floor\s\d|\d{1,3}(?:st|nd|rd|th)\sfloor|building\s\w|bldg\.?\s|unit\s#?\d|room\s\d|apt\.?\s|with (?:a )?cop(?:y|ies) to\b|telephone\b|tel\.?\s?:|fax\b|e-?mail\b|address\s?:)/i;
const ZIP_END = /^(?:[A-Z][\w.'’-]*\s){0,3}[A-Z][\w.'’-]*,?\s+(?:[A-Z]{2}\.?|D\.C\.|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?),?\s+\d{5}(?:-\d{4})?\.?(?:$|\s+(?:attn\b|attention\b))/i;
const COUNTRY = /^(?:.{0,60},\s)?(?:england|united kingdom|u\.?k\.?|bermuda|bahamas|cayman islands|british virgin islands|switzerland|germany|france|israel|canada|ireland|luxembourg|singapore|hong kong|japan|china|netherlands|sweden|guernsey|jersey, channel islands|usa|u\.s\.a\.)(?:\s[A-Z0-9 -]{2,10})?$/i;
const ZIP = /\b[A-Z]{2}\.?\s+\d{5}(?:-\d{4})?\b|,\s[A-Z][a-z]+\s\d{5}(?:-\d{4})?\b/;

/** True when a line of its own reads like part of a postal address or a contact line, not like a name. */
export function isAddressLine(line: string): boolean {
  return line.length < 200 && (LEADING.test(line) || numbered(line) || ORDINAL_STREET.test(line) || ZIP_END.test(line) || COUNTRY.test(line));
}

/** True when the words that follow in the same line begin an address. */
export function startsAddress(rest: string): boolean {
  const head = rest.slice(0, 160);
  return /^(?:c\/o\s|attn\b|attention\s?:|p\.?\s?o\.?\s?box\b|with (?:a )?cop(?:y|ies) to\b)/i.test(head) || numbered(head) || ORDINAL_STREET.test(head);
}

/** "425 California Street", "2905 San Gabriel, Suite 212", "One Bush Street"; not "TEN" behind a name. */
function numbered(words: string): boolean {
  if (ENTITY_AFTER_NUMBER.test(words)) return false;
  return NUMBERED.test(words) || SUITED.test(words) || (/^[A-Z][a-z]/.test(words) && SPELLED.test(words));
}

/** True when the words hold the end of a postal address. */
export function holdsPostalCode(words: string): boolean {
  return ZIP.test(words.slice(0, 2000));
}

/** Where in the words the first address ends: after the postal code and an attention line behind it; -1 where none does. */
export function addressEnd(words: string): number {
  const head = words.slice(0, 2000);
  const zip = ZIP.exec(head);
  const attention = /^attn\b/i.test(head) ? 0 : -1;
  let end = zip ? zip.index + zip[0].length : attention === 0 ? 0 : -1;
  if (end < 0) return -1;
  const behind = /^\s*(?:Attn\.?:?|Attention:?)\s[A-Z][\w'’-]+(?:\s[A-Z]\.){0,2}\s[A-Z][\w'’-]+/.exec(head.slice(end));
  if (behind) end += behind[0].length;
  else if (!zip) return -1;
  return end;
}

const CITY = /,\s(?:[A-Z]{2}\.?|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s+\d{5}(?:-\d{4})?/;
const NO_CITY_WORD = new RegExp(`^(?:${STREET}|.*[\\d#,].*|[nsew]{1,2}\\.?|north|south|east|west|suite|box|apt\\.?)$`, "i");

/** An address as lines: cut before a contact line, a street number and the city; "15 th" is "15th"; a line is not repeated. */
export function addressLines(words: readonly string[]): string[] {
  const lines = words.flatMap((line) => {
    const joined = joinOrdinals(line).replace(/ (?=(?:Attn|Attention|c\/o|P\.?O\.? Box)\b)/g, "\n").replace(/^(c\/o [^\n\d]{3,80}?) (?=(?:\d{1,6} |One |Two |Three )[A-Z0-9])/gm, "$1\n");
    return joined.split("\n").flatMap(cutBeforeCity);
  });
  return lines.map((line) => line.trim()).filter((line, index, all) => line !== "" && line !== all[index - 1]?.trim());
}

function cutBeforeCity(line: string): string[] {
  const comma = CITY.exec(line)?.index ?? -1;
  if (comma < 0) return [line];
  const before = line.slice(0, comma).split(" ");
  let from = before.length - 1;
  while (from > 0 && before.length - from < 3 && /^[A-Z]/.test(before[from - 1] ?? "") && !NO_CITY_WORD.test(before[from - 1] ?? "")) from--;
  return from === 0 ? [line] : [before.slice(0, from).join(" "), before.slice(from).join(" ") + line.slice(comma)];
}

/** "15 th Floor", as recognition leaves a raised ending, is "15th Floor". */
export function joinOrdinals(text: string): string {
  return text.replace(/(\d) (st|nd|rd|th)(?= |,|$)/gm, "$1$2");
}
