const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => NAMED[character]!);

/** The same in plain ASCII: every other character as a number, as EDGAR takes it. */
export function escapeAscii(text: string): string {
  return escapeHtml(text.normalize("NFC")).replace(/[^\n\x20-\x7e]/gu, (character) => (/\s/.test(character) ? " " : `&#${character.codePointAt(0)};`));
}
