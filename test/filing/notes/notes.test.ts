import { findNotes } from "../../../src/filing/notes/findNotes";
import { noteParts } from "../../../src/filing/notes/noteParts";
import { brokerDealerIn, capIn, relationshipIn } from "../../../src/filing/notes/noteTerms";
import { offeredFromAcquirable } from "../../../src/filing/notes/offeredFromAcquirable";
import type { Paragraph } from "../../../src/filing/terms/paragraphs";

const paragraphs = (...texts: string[]): Paragraph[] => texts.map((text, index) => ({ text, start: index, end: index + 1, section: "", block: index, fromTable: false }));
const refs = (texts: string[], wanted: string[]): unknown[] => findNotes(paragraphs(...texts), new Set(wanted)).map((note) => [note.ref, note.text]);

describe("findNotes", () => {
  it("ties each note to its mark, and leaves out what * means", () => {
    expect(refs(["* Less than 1%.", "(1) One.", "2. Two.", "\uE0003\uE001 Three.", "† Four.", "PLAN OF DISTRIBUTION", "(5) No note."], ["1", "2", "3", "†"])).toEqual([["1", "One."], ["2", "Two."], ["3", "Three."], ["†", "Four."]]);
  });
  it("puts a note together that a page break cuts", () => {
    expect(refs(["(1) Held by the fund and", "12", "Table of Contents", "its general partner.", "(2) Two."], ["1", "2"])).toEqual([["1", "Held by the fund and its general partner."], ["2", "Two."]]);
  });
  it("numbers notes whose marks were lost by their place, where exactly as many are missing", () => {
    expect(refs(["(1) One.", "Includes two.", "- Pursuant to three.", "(4) Four."], ["1", "2", "3", "4"])).toEqual([["1", "One."], ["2", "Includes two."], ["3", "Pursuant to three."], ["4", "Four."]]);
    expect(refs(["(1) One.", "More words.", "(4) Four."], ["1", "4"])).toEqual([["1", "One. More words."], ["4", "Four."]]);
  });
});

describe("noteParts", () => {
  it("lists the shares of each instrument and knows those still to be acquired", () => {
    const { relation, parts } = noteParts("Consists of (i) 7,110,000 shares of common stock issuable upon the exercise of pre-funded warrants held by Mr. Fan, (ii) 2,070,000 shares purchased by A Ltd., and (iii) 26,666 shares held by B.");
    expect(relation).toBe("consists");
    expect(parts.map((part) => [part.shares, part.acquirable])).toEqual([[7110000, true], [2070000, false], [26666, false]]);
  });
  it("goes on to sentences that include more, and not to others", () => {
    expect(noteParts("Includes 100 shares held by A. Also includes 200 shares issuable upon conversion of notes. A owns 900 shares of its parent.").parts.map((part) => part.shares)).toEqual([100, 200]);
  });
  it("leaves out what is said not to be counted, and shares inside others", () => {
    expect(noteParts("Includes 100 shares held by A and excludes 50 shares issuable upon exercise of warrants.").parts.map((part) => part.shares)).toEqual([100]);
    expect(noteParts("Consists of 100 shares, of which 40 shares are held in trust.").parts.map((part) => part.shares)).toEqual([100]);
    expect(noteParts("Mr. Lee votes 100 shares.")).toEqual({ relation: null, parts: [] });
  });
});

describe("what a note says of its holder", () => {
  it("finds the one cap, and whether the figures are limited by it", () => {
    expect(capIn("may not convert to the extent that it would beneficially own more than 4.99% of the outstanding shares of common stock")).toEqual({ cap: "4.99%", applied: true });
    expect(capIn("may not be exercised if the holder would beneficially own in excess of 9.99% of the shares outstanding. The amounts above do not give effect to this limitation.")).toEqual({ cap: "9.99%", applied: false });
    expect(capIn("would beneficially own in excess of 4.99% or 9.99% of the outstanding common stock upon exercise")).toBeNull();
    expect(capIn("may not own more than 4.99% of the outstanding common stock upon exercise. The holder may increase this to any other percentage not in excess of 9.99% of the outstanding common stock.")).toMatchObject({ cap: "4.99%" });
    expect(capIn("The warrants are subject to a beneficial ownership limitation of 9.99%.")).toEqual({ cap: "9.99%", applied: true });
    expect(capIn("Both are subject to a 4.99% beneficial ownership blocker, and the figures are shown without regard to it.")).toEqual({ cap: "4.99%", applied: false });
    expect(capIn("subject to an ownership limitation of 4.99% or 9.99%, as the holder elects")).toBeNull();
    expect(capIn("holds 12% of a fund")).toBeNull();
  });
  it("finds positions and broker-dealers", () => {
    expect(relationshipIn("Ann Lee, a director of the Company, votes.")).toMatch(/director of the Company/);
    expect(relationshipIn("Ann Lee is a director of the general partner.")).toBe("");
    expect(brokerDealerIn("The holder is a registered broker-dealer.")).toMatch(/broker-dealer/);
    expect(brokerDealerIn("The holder is not a broker-dealer or an affiliate of one.")).toBe("");
  });
  it("tells how many of the offered shares are still to be acquired", () => {
    const part = (shares: number, acquirable: boolean) => ({ shares, what: "", acquirable });
    expect(offeredFromAcquirable([part(1250000, false), part(6799, true)], 1250000)).toBe(0);
    expect(offeredFromAcquirable([part(70, true), part(30, false), part(5, false)], 100)).toBe(70);
    expect(offeredFromAcquirable([part(70, true), part(70, false)], 70)).toBeNull();
  });
});
