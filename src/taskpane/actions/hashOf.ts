import type { SelectedCells } from "../../workbook/types";

/** SHA-256 of bytes in hex; null where the browser keeps its digest from the page. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The same for cells: of their values, row by row; a blank cell and an empty one are one. */
export function hashOfCells(rows: SelectedCells["rows"]): Promise<string | null> {
  return hashOf(new TextEncoder().encode(JSON.stringify(rows)));
}
