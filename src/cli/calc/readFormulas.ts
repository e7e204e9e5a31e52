/** The formulas of a text, one a line: blank lines are left out, "=" is put before a line that lacks it, a byte-order mark is ignored. */
export function readFormulas(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/).map((line) => line.trim());
  return lines.filter((line) => line !== "").map((line) => (line.startsWith("=") ? line : `=${line}`));
}
