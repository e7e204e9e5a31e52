const STREET = "(?:street|st\\.|st(?=,|\\s|$)|avenue|ave\\.?|road|rd\\.?|drive|dr\\.?|boulevard|blvd\\.?|lane|ln\\.?|way|court|ct\\.?|place|pl\\.?|square|sq\\.?|parkway|pkwy\\.?|plaza|circle|terrace|highway|hwy\\.?|broadway|glen|cove|quay|wharf|row|crescent|trail|turnpike|expressway|floor|center|centre|mews|alley|loop|embarcadero|island|main)";
const ORDINAL = "(?:\\d{1,4}\\s?(?:st|nd|rd|th)\\s)?";
const WORD = "(?:[A-Z0-9][\\w.'’&-]{0,30},?\\s)";
const NUMBERED = new RegExp(`^(?:#?\\d{1,6}[A-Z]?(?:\\s?[-–/]\\s?\\d{1,6})?,?\\s(?:[NSEW]\\.?\\s|North\\s|South\\s|East\\s|West\\s)?${ORDINAL}${WORD}{0,4}|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\\s${WORD}{0,4})${STREET}`, "i");
const ORDINAL_STREET = new RegExp(`^\\d{1,6}\\s\\d{1,4}\\s?(?:st|nd|rd|th)\\s(?:${STREET}|[NSEW]\\b)`, "i");
const LEADING = /^(?:c\/o\b|care of\b|attn\b|attention\s?:|p\.?\s?o\.?\s?box\b|suite\s\w|ste\.\s|floor\s\d|\d{1,3}(?:st|nd|rd|th)\sfloor|building\s\w|bldg\.?\s|unit\s#?\d|room\s\d|apt\.?\s|with (?:a )?cop(?:y|ies) to\b|telephone\b|tel\.?\s?:|fax\b|e-?mail\b|address\s?:)/i;
const ZIP_END = /(?:\b[A-Z]{2}\.?|[a-z]{4,}|D\.C\.),?\s+\d{5}(?:-\d{4})?\.?$/;
const COUNTRY = /^(?:.{0,60},\s)?(?:england|united kingdom|u\.?k\.?|bermuda|bahamas|cayman islands|british virgin islands|switzerland|germany|france|israel|canada|ireland|luxembourg|singapore|hong kong|japan|china|netherlands|sweden|guernsey|jersey, channel islands|usa|u\.s\.a\.)(?:\s[A-Z0-9 -]{2,10})?$/i;
const ZIP = /\b[A-Z]{2}\.?\s+\d{5}(?:-\d{4})?\b|,\s[A-Z][a-z]+\s\d{5}(?:-\d{4})?\b/;

/** True when a line of its own reads like part of a postal address or a contact line, not like a name. */
export function isAddressLine(line: string): boolean {
  return line.length < 200 && (LEADING.test(line) || NUMBERED.test(line) || ORDINAL_STREET.test(line) || ZIP_END.test(line) || COUNTRY.test(line));
}

/** True when the words that follow in the same line begin an address. */
export function startsAddress(rest: string): boolean {
  const head = rest.slice(0, 160);
  return /^(?:c\/o\s|attn\b|attention\s?:|p\.?\s?o\.?\s?box\b|with (?:a )?cop(?:y|ies) to\b)/i.test(head) || NUMBERED.test(head) || ORDINAL_STREET.test(head);
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
