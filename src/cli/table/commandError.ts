/** A fault of the command line or of what it was given: its message is for the person, and the exit code is 1, or 2 where a file holds no table. */
export class CommandError extends Error {
  constructor(message: string, readonly exitCode: 1 | 2 = 1) {
    super(message);
    this.name = "CommandError";
  }
}
