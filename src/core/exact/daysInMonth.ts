/**
 * Days of a month of the Gregorian calendar.
 * @param year 1 to 9999
 * @param month 1 to 12
 * @example daysInMonth(2000, 2) is 29; daysInMonth(1900, 2) is 28
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
