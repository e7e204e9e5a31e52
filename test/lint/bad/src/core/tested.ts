import { helper } from "../../../helper";
export const tested = helper;
