import { customFunctions } from "./customFunctions";

/** Tells the custom-functions runtime which code answers each id of functions.json. */
export function associateFunctions(): void {
  for (const [id, run] of Object.entries(customFunctions)) CustomFunctions.associate(id, run);
}
