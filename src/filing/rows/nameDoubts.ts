import { isAddressLine } from "./address";
import { isValue } from "./valueShape";

/** Why a holder's name may be none, in words; empty where it reads like one. */
export function nameDoubts(name: string): string[] {
  if (isValue(name)) return ["a figure stands where the name belongs"];
  return isAddressLine(name) ? ["an address stands where the name belongs"] : [];
}
