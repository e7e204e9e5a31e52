/** How a message of the workbook's side begins that states what became of the workbook, and the title that says so. */
const STATED: readonly { readonly opening: RegExp; readonly title: string }[] = [
  { opening: /^Nothing was changed[.:]\s*/, title: "Nothing was changed." },
  { opening: /^Not everything could be taken back[.:]\s*/, title: "Not everything could be taken back." },
  // A fault that nobody foresaw, from `runAction`: what it leaves is not known.
  { opening: /^(?=[A-Z][^.:]* stopped: )/, title: "It stopped before it was done." },
  { opening: /^(?=The refresh (?:stopped|still stands) in the middle)/, title: "The table is changed in part." },
];

/**
 * Messages in the order in which a person needs them: what became of the workbook, then the cause and the way out.
 * A message that does not say comes from work that only reads, so nothing was changed.
 */
export function outcomeFirst(messages: readonly string[]): { readonly title: string; readonly rest: readonly string[] } {
  const [first = "", ...others] = messages;
  const stated = STATED.find(({ opening }) => opening.test(first));
  if (!stated) return { title: "Nothing was changed.", rest: messages };
  const cause = first.replace(stated.opening, "");
  return { title: stated.title, rest: cause ? [cause.charAt(0).toUpperCase() + cause.slice(1), ...others] : others };
}
