import { decodeWindows1252 } from "./windows1252";

/** Bytes beyond which a file is refused: the largest submissions with a selling-stockholder table are far below it. */
export const LARGEST_FILE_BYTES = 100 * 1024 * 1024;

export type Decoded = { readonly ok: true; readonly text: string; readonly encoding: "utf-8" | "utf-16" | "windows-1252" } | { readonly ok: false; readonly reason: string };

const SAMPLE_BYTES = 65536;
/** What a decoder puts where bytes are no character. */
const REFUSED = "\ufffd";

/**
 * The text of a filing's bytes: by its byte-order mark, else UTF-8 where it is valid, else windows-1252.
 * @param bytes the whole file
 * @returns the text without byte-order mark, or the reason why it is none: empty, too large, or not text
 * @example decodeBytes(new Uint8Array([0x96])).text is "–"
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, reason: "The file is empty. Choose a filing that has text in it." };
  const tooLarge = whyTooLarge(bytes.length);
  if (tooLarge !== null) return { ok: false, reason: tooLarge };
  const binary = binaryKind(bytes);
  if (binary !== null) return { ok: false, reason: `The file is ${binary}, not a filing in HTML or plain text. Open the filing's .htm or .txt document from EDGAR.` };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { ok: true, text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { ok: true, text: new TextDecoder("utf-16be").decode(bytes), encoding: "utf-16" };
  const text = new TextDecoder("utf-8").decode(bytes);
  if (isUtf8(text)) return { ok: true, text, encoding: "utf-8" };
  return { ok: true, text: decodeWindows1252(bytes), encoding: "windows-1252" };
}

/** Why a file of so many bytes is not read, known before it is loaded; null where it is not too large. */
export function whyTooLarge(bytes: number): string | null {
  if (bytes <= LARGEST_FILE_BYTES) return null;
  return `The file has ${Math.round(bytes / 1048576)} MB; at most ${LARGEST_FILE_BYTES / 1048576} MB are read. Save the main document of the submission alone and open that.`;
}

/** No byte was refused, or so few beside good characters beyond ASCII that the file is UTF-8 with a slip in it. */
function isUtf8(text: string): boolean {
  if (!text.includes(REFUSED)) return true;
  const refused = text.split(REFUSED).length - 1;
  const good = text.match(/[\u0080-\ufffc\ufffe\uffff]/g)?.length ?? 0;
  return refused * 20 < good;
}

function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (head.startsWith("%PDF")) return "a PDF";
  if (head.startsWith("PK\u0003\u0004")) return "a zip archive or an Office document";
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) return "an old Office document";
  if (head.startsWith("\u0089PNG") || head.startsWith("GIF8") || head.startsWith("\u00ff\u00d8\u00ff")) return "a picture";
  if (head.startsWith("\u001f\u008b")) return "a compressed archive";
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return null;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let strange = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) strange++;
  return strange > sample.length / 200 ? "binary" : null;
}
