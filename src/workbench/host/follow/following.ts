/** Marks the mutations by which tables follow an edit: they are part of it, and no change of their own. */
export const FOLLOWING = "host.follow";
