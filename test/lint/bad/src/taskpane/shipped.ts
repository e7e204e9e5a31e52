import { hostThing } from "../workbench/hostThing";
export const shipped = hostThing;
