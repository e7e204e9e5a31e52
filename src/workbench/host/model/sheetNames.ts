import { fail } from "../protocol/hostError";

/** Refuses what Excel refuses as a sheet's name. */
export function checkSheetName(name: string): void {
  if (name.trim() === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name)) fail("InvalidArgument", `"${name}" can't be a sheet's name.`);
}
