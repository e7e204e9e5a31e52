/**
 * Goes into the parameters of the mutations by which tables follow an edit: they are part of it, and no change of their own.
 * (`trigger` would be the place, but Univer writes the running command's id over it.)
 */
export const FOLLOWING = { follows: true } as const;
