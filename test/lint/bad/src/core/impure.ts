import { paneThing } from "../taskpane/paneThing";
export const impure = paneThing;
