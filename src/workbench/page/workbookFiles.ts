import type { SimHost } from "../host/simHost";

export function readWorkbook(_bytes: Uint8Array): Uint8Array { throw new Error("opening .xlsx workbooks is not here yet"); }
export function loadWorkbook(_host: SimHost, _file: Uint8Array): void { throw new Error("opening .xlsx workbooks is not here yet"); }
export function workbookBytes(_host: SimHost): Uint8Array { throw new Error("saving .xlsx workbooks is not here yet"); }
