import { hostThing } from "../workbench/hostThing";
export const ribbon = hostThing;
