export const filingThing = 1;
