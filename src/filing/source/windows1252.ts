/** What the bytes 0x80 to 0x9F stand for, in order; five stand for nothing. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const CONTROLS = /[\u0080-\u009f]/g;

/**
 * The text of windows-1252 bytes. Node 20's own decoder leaves 0x80 to 0x9F as control characters, so they are put right here.
 * @example decodeWindows1252(new Uint8Array([0x93, 0x41, 0x94])) is "“A”"
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes).replace(CONTROLS, (control) => HIGH[control.charCodeAt(0) - 0x80] ?? control);
}
