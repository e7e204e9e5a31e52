import type { CellError } from "./cellError";

interface Noted {
  readonly pass: number;
  error?: CellError;
}

/** What custom functions said beside their errors, by cell: the first error of the cell's last calculation, as Excel shows it. */
export class ErrorMessages {
  private readonly noted = new Map<string, Noted>();

  begin(place: string, pass: number): void {
    if (this.noted.get(place)?.pass !== pass) this.noted.set(place, { pass });
  }

  note(place: string, error: CellError): void {
    const entry = this.noted.get(place);
    if (entry && !entry.error && error.message) entry.error = error;
  }

  at(place: string): CellError | undefined { return this.noted.get(place)?.error; }
}
