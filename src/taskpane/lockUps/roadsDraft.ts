import { formatLongDate } from "../../core/exact/formatLongDate";
import { formatShares } from "../../core/exact/formatShares";
import { parseShares } from "../../core/exact/parseShares";
import { messageOf } from "../../core/outcome";
import type { MarketTerms } from "../../workbook/lockUps/types";
import { readDate, type Say } from "../path/readLockUp";

/** The registration and the market as texts in fields; an empty one is not known. */
export interface RoadsDraft {
  readonly effectiveOn: string;
  readonly lapsedOn: string;
  readonly reportingIssuer: boolean;
  readonly averageWeeklyVolume: string;
  readonly averageDailyVolume: string;
}

export type RoadsField = "effectiveOn" | "lapsedOn" | "averageWeeklyVolume" | "averageDailyVolume";

export function draftOfRoads({ effectiveOn, lapsedOn, reportingIssuer, averageWeeklyVolume, averageDailyVolume }: MarketTerms): RoadsDraft {
  const day = (date: string | null): string => (date === null ? "" : formatLongDate(date));
  return {
    effectiveOn: day(effectiveOn), lapsedOn: day(lapsedOn), reportingIssuer,
    averageWeeklyVolume: averageWeeklyVolume === null ? "" : formatShares(Math.floor(averageWeeklyVolume)),
    averageDailyVolume: averageDailyVolume === null ? "" : formatShares(averageDailyVolume),
  };
}

/** The typed terms, or what is wrong with which field. */
export function readRoads(draft: RoadsDraft): { readonly market: MarketTerms | null; readonly problems: Readonly<Partial<Record<RoadsField, string>>> } {
  const problems: Partial<Record<RoadsField, string>> = {};
  const say: Say<RoadsField> = (field, message) => { problems[field] = message; return null; };
  const day = (field: "effectiveOn" | "lapsedOn"): string | null => (draft[field].trim() === "" ? null : readDate(draft[field], field, say));
  const volume = (field: "averageWeeklyVolume" | "averageDailyVolume", what: string): number | null => {
    if (draft[field].trim() === "") return null;
    const read = parseShares(draft[field], what);
    if (!read.ok) return say(field, messageOf(read));
    return read.value > 0 ? read.value : say(field, `${what} is 0. Enter more, or leave it empty.`);
  };
  const effectiveOn = day("effectiveOn");
  const lapsedOn = day("lapsedOn");
  if (effectiveOn && lapsedOn && lapsedOn <= effectiveOn) say("lapsedOn", `The registration would lapse on or before the day on which it became effective, ${formatLongDate(effectiveOn)}. Correct one of the dates.`);
  const averageWeeklyVolume = volume("averageWeeklyVolume", "The average weekly volume");
  const averageDailyVolume = volume("averageDailyVolume", "The average daily volume");
  const market = Object.keys(problems).length === 0 ? { effectiveOn, lapsedOn, reportingIssuer: draft.reportingIssuer, averageWeeklyVolume, averageDailyVolume } : null;
  return { market, problems };
}
