/** The day on which a file was last changed, as ISO date; null where the browser does not say, as of what was pasted. */
export function fileDate(file: File): string | null {
  return file.lastModified > 0 ? new Date(file.lastModified).toISOString().slice(0, 10) : null;
}
