import type { Subject } from "../../../src/core/finding";
import type { Random } from "../../filing/generator/random";
import { group, printed, type Model, type ModelRow } from "./model";

/** One clause broken in a table that ties: the check that must tell it, and what it must name. */
export interface Broken { readonly model: Model; readonly check: string; readonly subject: Subject; readonly says: readonly string[] }

type Break = (model: Model, random: Random) => Omit<Broken, "model"> | null;

const holder = (index: number, column: Extract<Subject, { kind: "holder" }>["column"]): Subject => ({ kind: "holder", index, column });
const plain = (row: ModelRow): boolean => row.cap === null && !row.catchAll;

function someRow(model: Model, random: Random, fits: (row: ModelRow) => boolean): number {
  const rows = model.rows.flatMap((row, index) => (fits(row) ? [index] : []));
  return rows.length === 0 ? -1 : random.pick(rows);
}

const statedOtherwise = (place: number): Break => (model, random) => {
  const stated = model.registered[place];
  if (!stated) return null;
  const off = random.whole(1, 5000);
  stated.value += off;
  return { check: "registered-ties", subject: { kind: "term", term: "sharesRegistered" }, says: [group(stated.value), group(stated.value - off), group(off)] };
};

const total = (key: "prior" | "offered" | "after", column: "ownedBefore" | "offered" | "ownedAfter"): Break => (model, random) => {
  if (!model.totals) return null;
  const was = model.totals[key];
  const off = random.whole(1, 99_999);
  model.totals[key] += off;
  return { check: "column-footing", subject: { kind: "total", column }, says: [group(was + off), group(was), group(off)] };
};

const newNote = (model: Model, index: number, text: string): string => {
  const ref = `n${model.notes.length + 1}`;
  model.notes.push({ ref, text });
  model.rows[index]!.refs.push(ref);
  return ref;
};

export const BREAKS: Readonly<Record<string, Break>> = {
  "the cover states another number than the rows offer": statedOtherwise(0),
  "the legal opinion states another number": statedOtherwise(1),
  "the fee table states another number": statedOtherwise(2),
  "after is not before less offered": (model, random) => {
    const index = someRow(model, random, (row) => plain(row) && row.offered < row.prior);
    if (index < 0) return null;
    const row = model.rows[index]!;
    const was = row.after;
    row.after += random.whole(1, 5000);
    return { check: "row-arithmetic", subject: holder(index, "ownedAfter"), says: [row.name, group(row.after), group(row.after - was)] };
  },
  "a capped row keeps less than before less offered": (model, random) => {
    const index = someRow(model, random, (row) => row.cap !== null && row.prior - row.offered > 10);
    if (index < 0) return null;
    const row = model.rows[index]!;
    row.after = row.prior - row.offered - random.whole(1, 9);
    return { check: "row-arithmetic", subject: holder(index, "ownedAfter"), says: [row.name, group(row.after)] };
  },
  "the before column does not foot": total("prior", "ownedBefore"),
  "the offered column does not foot": total("offered", "offered"),
  "the after column does not foot": total("after", "ownedAfter"),
  "a percentage follows from no basis": (model, random) => {
    const index = someRow(model, random, (row) => /^\d/.test(row.percentAfter) && plain(row));
    if (index < 0 || model.rows.filter(({ percentAfter }) => /^\d/.test(percentAfter)).length < 3) return null;
    const row = model.rows[index]!;
    row.percentAfter = row.percentAfter.replace(/^\d+/, (digits) => String(Number(digits) + random.whole(7, 20)));
    return { check: "percent-cells", subject: holder(index, "percentAfter"), says: [row.name, row.percentAfter] };
  },
  "a percentage before follows from nothing": (model, random) => {
    const index = someRow(model, random, (row) => row.percentPrior !== null && /^\d/.test(row.percentPrior) && plain(row));
    if (index < 0) return null;
    const row = model.rows[index]!;
    row.percentPrior = row.percentPrior!.replace(/^\d+/, (digits) => String(Number(digits) + random.whole(7, 20)));
    return { check: "percent-cells", subject: holder(index, "percentBefore"), says: [row.name, row.percentPrior] };
  },
  "* stands at one percent or more": (model, random) => {
    const index = someRow(model, random, (row) => plain(row) && row.after * 40 > model.outstanding[0]!.value + row.acquirable);
    if (index < 0 || model.rows.filter(({ percentAfter }) => /^\d/.test(percentAfter)).length < 3) return null;
    model.rows[index]!.percentAfter = "*";
    return { check: "percent-cells|printed-figure", subject: holder(index, "percentAfter"), says: [model.rows[index]!.name] };
  },
  "1.0% stands below one percent, where other rows print *": (model, random) => {
    const o = model.outstanding[0]!.value;
    const index = someRow(model, random, (row) => plain(row) && row.acquirable === 0 && row.percentAfter === "*");
    if (index < 0 || model.rows.filter(({ percentAfter }) => /^\d/.test(percentAfter)).length < 2 || model.rows.filter(({ percentAfter }) => percentAfter === "*").length < 2) return null;
    const row = model.rows[index]!;
    row.after = Math.floor((o * 96) / 10_000);
    row.held = row.after + row.offered;
    row.prior = row.held;
    row.percentAfter = "1.0%";
    if (row.percentPrior !== null) row.percentPrior = printed(row.prior, o, model.rounding, 1);
    if (model.rounding === "down" || row.after * 10_000 < o * 95.5) return null;
    model.totals = null;
    model.notes = model.notes.filter(({ ref }) => !row.refs.includes(ref));
    row.refs = [];
    row.brokerDealer = "";
    return { check: "percent-cells", subject: holder(index, "percentAfter"), says: [row.name, "1.0%"] };
  },
  "the total's percentage is another": (model) => {
    if (!model.totals || !/^\d/.test(model.totals.percentAfter)) return null;
    model.totals.percentAfter = model.totals.percentAfter.replace(/^\d+/, (digits) => String(Number(digits) + 60));
    return { check: "total-percent", subject: { kind: "total", column: "percentAfter" }, says: [model.totals.percentAfter] };
  },
  "a mark has no note": (model, random) => {
    const index = random.whole(0, model.rows.length - 1);
    model.rows[index]!.refs.push("99");
    if (model.notes.length === 0) return null;
    return { check: "marks-and-notes", subject: holder(index, "notes"), says: [model.rows[index]!.name, "99"] };
  },
  "a note has no mark": (model) => {
    model.notes.push({ ref: "98", text: "Held of record by a nominee." });
    return { check: "marks-and-notes", subject: { kind: "note", ref: "98" }, says: ["98"] };
  },
  "a note's parts do not add up to its row": (model, random) => {
    const index = someRow(model, random, (row) => plain(row) && row.prior > 3000);
    if (index < 0) return null;
    const row = model.rows[index]!;
    const part = Math.floor(row.prior / 3) + 1;
    const off = random.whole(1, 500);
    const sum = row.prior + off;
    if ([row.prior, row.offered, row.after].includes(sum) || [row.prior, row.offered, row.after].includes(part)) return null;
    const ref = newNote(model, index, `Consists of ${group(part)} shares held directly and ${group(sum - part)} shares held by a nominee.`);
    return { check: "note-parts", subject: { kind: "note", ref }, says: [row.name, group(sum), group(row.prior), group(off)] };
  },
  "a note includes more than its row": (model, random) => {
    const index = someRow(model, random, plain);
    if (index < 0) return null;
    const row = model.rows[index]!;
    const most = Math.max(row.prior, row.offered, row.after);
    const ref = newNote(model, index, `Includes ${group(most + 7)} shares issuable upon exercise of options.`);
    return { check: "note-parts", subject: { kind: "note", ref }, says: [row.name, group(most + 7), group(most)] };
  },
  "a note counts what another row sells": (model, random) => {
    const seller = someRow(model, random, (row) => plain(row) && row.offered >= 1000);
    const index = someRow(model, random, (row) => plain(row) && row !== model.rows[seller] && seller >= 0 && row.prior >= model.rows[seller]!.offered);
    if (seller < 0 || index < 0) return null;
    const { name, offered } = model.rows[seller]!;
    const ref = newNote(model, index, `Includes ${group(offered)} shares held by ${name}.`);
    return { check: "counted-twice", subject: { kind: "note", ref }, says: [model.rows[index]!.name, name, group(offered)] };
  },
  "the shares outstanding are stated twice, otherwise": (model) => {
    const o = model.outstanding[0]!.value;
    model.outstanding.push({ value: o + 11, where: "risk factors, line 7" });
    return { check: "one-outstanding", subject: { kind: "term", term: "sharesOutstanding" }, says: [group(o), group(o + 11), "isk factors, line 7"] };
  },
  "the date of ownership is stated twice, otherwise": (model) => {
    model.dates.push({ value: "2024-04-15", where: "the offering, line 12" });
    return { check: "one-ownership-date", subject: { kind: "term", term: "ownershipAsOf" }, says: ["April 15, 2024", "May 15, 2024"] };
  },
  "the lock-up is stated twice, otherwise": (model) => {
    const [stated] = model.lockUps;
    if (stated?.value.kind !== "steps") return null;
    model.lockUps[1] = { value: { ...stated.value, firstRelease: "2025-11-30" }, where: "plan of distribution, line 190", agreedOn: null };
    return { check: "lock-up-statements", subject: { kind: "term", term: "firstRelease" }, says: ["November 30, 2024", "November 30, 2025", "risk factors, line 40", "plan of distribution, line 190"] };
  },
  "the lock-up releases before its agreement": (model) => {
    const [stated] = model.lockUps;
    if (stated?.value.kind !== "steps") return null;
    model.lockUps = [{ ...stated, value: { ...stated.value, firstRelease: "2024-04-30" } }];
    return { check: "lock-up-dates", subject: { kind: "term", term: "firstRelease" }, says: ["April 30, 2024", "May 1, 2024"] };
  },
  "the lock-up releases before the date of ownership": (model) => {
    const [stated] = model.lockUps;
    if (stated?.value.kind !== "steps") return null;
    model.lockUps = [{ ...stated, agreedOn: null, value: { ...stated.value, firstRelease: "2023-11-30" } }];
    return { check: "lock-up-dates", subject: { kind: "term", term: "firstRelease" }, says: ["November 30, 2023", "May 15, 2024"] };
  },
  "a holder stands in two rows": (model) => {
    const [index, twin] = [0, model.rows.length - 1];
    if (index === twin || model.rows[twin]!.catchAll) return null;
    model.rows[twin]!.name = model.rows[index]!.name.toUpperCase().replace(",", "");
    return { check: "holder-twice", subject: holder(twin, "name"), says: [model.rows[twin]!.name] };
  },
  "a broker-dealer has no note": (model, random) => {
    const index = someRow(model, random, (row) => row.brokerDealer !== "Affiliate");
    if (index < 0) return null;
    model.rows[index]!.brokerDealer = "Registered broker-dealer";
    return { check: "broker-dealer-note", subject: holder(index, "brokerDealer"), says: [model.rows[index]!.name] };
  },
  "a row offers more than it owns, and says no reason": (model, random) => {
    const index = someRow(model, random, (row) => plain(row) && row.refs.length === 0 && row.after === 0);
    if (index < 0) return null;
    const row = model.rows[index]!;
    const off = random.whole(1, 9000);
    row.offered += off;
    return { check: "offered-within-owned", subject: holder(index, "offered"), says: [row.name, group(row.offered), group(row.prior), group(off)] };
  },
};

/** Breaks a copy of a model; null where the clause has nothing to break in it. */
export function broken(clean: Model, name: string, random: Random): Broken | null {
  const model = structuredClone(clean);
  const done = BREAKS[name]!(model, random);
  return done && { model, ...done };
}
