const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** EDGAR refuses them, as characters and as numbers: the numbers from 128 to 159 stand for nothing in HTML. */
// eslint-disable-next-line no-control-regex -- these very characters are taken out
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => NAMED[character]!);

/** The same in plain ASCII: every other character as a number, as EDGAR takes it. */
export function escapeAscii(text: string): string {
  return escapeHtml(text.normalize("NFC").replace(CONTROLS, "")).replace(/[^\n\x20-\x7e]/gu, (character) => (/\s/.test(character) ? " " : `&#${character.codePointAt(0)};`));
}
