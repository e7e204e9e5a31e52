/** The bytes cannot be opened as a workbook; the message says why and what to do, for a person to read. */
export class WorkbookFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "WorkbookFileError";
  }
}
