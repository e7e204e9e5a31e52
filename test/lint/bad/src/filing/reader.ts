import { workbookThing } from "../workbook/workbookThing";
export const reader = workbookThing;
