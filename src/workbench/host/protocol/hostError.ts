/** What the simulated host answers instead of a value: the code and message that office.js turns into an `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(readonly code: string, message: string, readonly httpStatus: number) {
    super(message);
    this.name = "HostError";
  }
}

const KNOWN: Readonly<Record<string, readonly [message: string, httpStatus: number]>> = {
  AccessDenied: ["You cannot perform the requested operation.", 403],
  ApiNotFound: ["The API you are trying to use could not be found. It may be available in a newer version of Excel.", 404],
  GeneralException: ["There was an internal error while processing the request.", 500],
  InvalidArgument: ["The argument is invalid or missing or has an incorrect format.", 400],
  InvalidOperation: ["The operation attempted is invalid on the object.", 400],
  InvalidOperationInCellEditMode: ["Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.", 400],
  ItemAlreadyExists: ["The resource being created already exists.", 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  RequestPayloadSizeLimitExceeded: ["The request payload size has exceeded the limit.", 413],
};

/** Refuses with one of Office's own codes. */
export function fail(code: string, message?: string): never {
  const [text, httpStatus] = KNOWN[code] ?? [code, 400];
  throw new HostError(code, message ?? text, httpStatus);
}

/** Base of everything that has a name on the wire; its members are PascalCase as office.js sends them. */
export abstract class HostObject {
  readonly isHostObject = true;
}
