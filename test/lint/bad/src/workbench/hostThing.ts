export const hostThing = 1;
