export const paneThing = 1;
