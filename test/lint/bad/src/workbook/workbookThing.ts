import { filingThing } from "../filing/filingThing";
export const workbookThing = filingThing;
