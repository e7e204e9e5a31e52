import { decodeWindows1252 } from "../source/windows1252";

/** Text of a list's bytes: byte-order marks of UTF-8 and UTF-16 are honoured, other bytes are UTF-8, or windows-1252 where they are no valid UTF-8. */
export function decodeListText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);   // not a lost error: bytes that are no UTF-8 are read as Excel's older CSV
  }
}
