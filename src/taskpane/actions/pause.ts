/** Lets the page answer whoever types, and then goes on. */
export const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });
