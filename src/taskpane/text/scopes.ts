import type { Scope } from "../../workbook/share/types";

/** What is switched or frozen, as a person chooses it. */
export const SCOPES: readonly { readonly value: Scope; readonly title: string }[] = [{ value: "selection", title: "The selected cells" }, { value: "sheet", title: "This sheet" }, { value: "workbook", title: "The whole workbook" }];
