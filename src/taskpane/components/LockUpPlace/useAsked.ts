import { useState } from "react";
import type { CivilDate } from "../../../core/exact/civilDate";
import { formatLongDate } from "../../../core/exact/formatLongDate";
import { isCovered, type Coverage } from "../../../core/lockup/lockUpAgreement";
import type { CoverageDraft } from "../../lockUps/agreementDraft";
import type { LockUps } from "../../lockUps/lockUpsContext";
import { parseTypedDate } from "../../text/typedDate";

/** The question that the tab answers: on which day, and whose shares. */
export interface Asked {
  readonly text: string;
  /** null while the text is no date. */
  readonly date: CivilDate | null;
  readonly problem: string | undefined;
  readonly type: (text: string) => void;
  readonly whose: CoverageDraft;
  /** null while nobody is meant. */
  readonly covers: Coverage | null;
  readonly whoseProblem: string | undefined;
  readonly choose: (whose: CoverageDraft) => void;
}

/** Begins with everybody, on the day that the sheet looks at or on the first release. */
export function useAsked({ overhang, availableAsOf, ownershipAsOf }: Pick<LockUps, "overhang" | "availableAsOf" | "ownershipAsOf">): Asked {
  const [typed, type] = useState<string | null>(null);
  const [whose, choose] = useState<CoverageDraft>({ covers: "all", who: "" });
  const blocks = overhang ?? [];
  const first = blocks.flatMap(({ releases }) => releases[0]?.date ?? []).sort()[0];
  const text = typed ?? formatLongDate(availableAsOf ?? first ?? ownershipAsOf);
  const date = parseTypedDate(text);
  const meant = coverageOf(whose);
  const isMeant = meant !== null && blocks.some(({ block }) => isCovered(meant, block));
  return {
    text, date, type, whose, choose,
    problem: date ? undefined : text.trim() ? `“${text.trim()}” is not a date. Write it as March 14, 2002.` : "Enter a date, such as March 14, 2002.",
    covers: isMeant ? meant : null,
    whoseProblem: meant === null || isMeant ? undefined : `No ${whose.covers === "group" ? "group" : "holder"} is called “${whose.who.trim()}”. Choose one from the list.`,
  };
}

function coverageOf({ covers, who }: CoverageDraft): Coverage | null {
  const name = who.trim();
  if (covers === "all") return { kind: "all" };
  if (name === "") return null;
  return covers === "group" ? { kind: "group", group: name } : { kind: "holder", name };
}
