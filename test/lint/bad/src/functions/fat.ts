import { workbookThing } from "../workbook/workbookThing";
export const fat = workbookThing;
