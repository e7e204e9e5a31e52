import { formatLongDate } from "../../core/exact/formatLongDate";
import { isCovered, type Block, type Coverage } from "../../core/lockup/lockUpAgreement";
import type { HolderFacts, LockUpSet } from "../../workbook/lockUps/types";
import { readDate, type Say } from "../path/readLockUp";
import type { CoverageDraft } from "./agreementDraft";

/** A yes, a no, or what each holder has already. */
export type Choice = "same" | "yes" | "no";

/** What Rule 144 asks about holders, as it stands in the fields. */
export interface FactsDraft extends CoverageDraft {
  readonly affiliate: Choice;
  readonly related: string;
  readonly acquiredOn: string;
  readonly barsDispositions: Choice;
}

export type FactsField = "who" | "acquiredOn";

export const NEW_FACTS: FactsDraft = { covers: "holder", who: "", affiliate: "no", related: "", acquiredOn: "", barsDispositions: "no" };

/** The facts of one holder in the fields, as they are known so far; of several, nothing that would be changed. */
export function factsFor({ covers, who }: CoverageDraft, facts: readonly HolderFacts[]): FactsDraft {
  if (covers !== "holder") return { covers, who, affiliate: "same", related: "", acquiredOn: "", barsDispositions: "same" };
  const known = facts.find(({ name }) => isCovered({ kind: "holder", name: who }, { name, group: "" }));
  return { covers, who, affiliate: yesNo(known?.affiliate), related: known?.related ?? "", acquiredOn: known?.acquiredOn ? formatLongDate(known.acquiredOn) : "", barsDispositions: yesNo(known?.barsDispositions) };
}

/** The change that the fields mean, or what is wrong with which. For one holder an empty field is empty; for several it leaves each as it is. */
export function readFacts(draft: FactsDraft, blocks: readonly Block[]): { readonly change: ((set: LockUpSet) => LockUpSet) | null; readonly count: number; readonly problems: Readonly<Partial<Record<FactsField, string>>> } {
  const problems: Partial<Record<FactsField, string>> = {};
  const say: Say<FactsField> = (field, message) => { problems[field] = message; return null; };
  const covers: Coverage = draft.covers === "all" ? { kind: "all" } : draft.covers === "group" ? { kind: "group", group: draft.who } : { kind: "holder", name: draft.who };
  const meant = [...new Set(blocks.filter((block) => isCovered(covers, block)).map(({ name }) => name))];
  if (meant.length === 0) say("who", draft.who.trim() ? `No ${draft.covers} is called “${draft.who.trim()}”. Choose one from the list.` : "Enter whom it is about.");
  const isOne = draft.covers === "holder";
  const acquiredOn = draft.acquiredOn.trim() === "" ? null : readDate(draft.acquiredOn, "acquiredOn", say);
  const changed = (known: HolderFacts): HolderFacts => ({
    name: known.name,
    affiliate: draft.affiliate === "same" ? known.affiliate : draft.affiliate === "yes",
    barsDispositions: draft.barsDispositions === "same" ? known.barsDispositions : draft.barsDispositions === "yes",
    related: isOne || draft.related.trim() !== "" ? draft.related.trim() : known.related,
    acquiredOn: isOne || acquiredOn !== null ? acquiredOn : known.acquiredOn,
  });
  const change = (set: LockUpSet): LockUpSet => {
    const names = new Set(meant);
    const known = new Map(set.facts.map((one) => [one.name, one]));
    const now = meant.map((name) => changed(known.get(name) ?? { name, affiliate: false, related: "", acquiredOn: null, barsDispositions: false }));
    return { ...set, facts: [...set.facts.filter(({ name }) => !names.has(name)), ...now] };
  };
  return { change: Object.keys(problems).length === 0 ? change : null, count: meant.length, problems };
}

/** "an affiliate, related: Smith, acquired January 2, 2001": what is known of a holder. */
export function factsInWords({ affiliate, related, acquiredOn, barsDispositions }: HolderFacts): string {
  return [
    affiliate ? "an affiliate" : "no affiliate",
    ...(related ? [`related: ${related}`] : []),
    acquiredOn ? `acquired ${formatLongDate(acquiredOn)}` : "acquisition not known",
    ...(barsDispositions ? ["its cap bars dispositions"] : []),
  ].join(", ");
}

function yesNo(value: boolean | undefined): Choice {
  return value ? "yes" : "no";
}
