/** A day of the Gregorian calendar without zone or time, as `YYYY-MM-DD`; such texts sort in date order. */
export type CivilDate = string;
