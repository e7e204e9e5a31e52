import { findForm } from "../../../src/filing/terms/form";
import { findIssuer } from "../../../src/filing/terms/issuer";
import { findLockUps } from "../../../src/filing/terms/lockUps";
import { findOutstanding } from "../../../src/filing/terms/outstanding";
import { findOwnershipDates } from "../../../src/filing/terms/ownershipDate";
import type { Paragraph } from "../../../src/filing/terms/paragraphs";
import { findCoverNumbers, findOpinionNumber } from "../../../src/filing/terms/registered";
import { splitSentences } from "../../../src/filing/terms/sentences";

const paragraphs = (...texts: string[]): Paragraph[] => texts.map((text, index) => ({ text, start: index, end: index + 1, section: "", block: index, fromTable: false }));
const NO_HEADER = { formType: null, company: null, filed: null };
const PART = { type: null, start: 0, end: 0 };

describe("shares outstanding", () => {
  it.each([
    ["The applicable percentages of ownership are based on an aggregate of 150,641,864 shares of common stock issued and outstanding as of September 21, 2001.", 150641864, "2001-09-21"],
    ["Percentages are based on 46,294,912 shares of common stock outstanding as of March\u00a04, 2025, which includes shares offered.", 46294912, "2025-03-04"],
    ["based upon 91,000,000 Class A ordinary shares issued and outstanding on April 5th, 2021", 91000000, "2021-04-05"],
    ["The percentage rests on a base: it is calculated on 12,345,678 outstanding shares of common stock as of June 30, 2010.", 12345678, "2010-06-30"],
    ["As of May 1, 2020, there were 9,000,000 shares of our common stock outstanding.", 9000000, "2020-05-01"],
    ["The table states holdings as of March 1, 1997. The Company had 8,123,456 shares of Common Stock outstanding on that date.", 8123456, "1997-03-01"],
  ])("%s", (text, shares, date) => expect(findOutstanding(paragraphs(text.replace("\u00a0", " ")))[0]).toMatchObject({ shares, date }));

  it("are not the shares of a holder, nor those issuable", () => {
    expect(findOutstanding(paragraphs("consist of (i) 21,592,000 outstanding shares of our common stock held by the selling stockholders and (ii) 20,076,500 shares of our common stock issuable upon the exercise of outstanding warrants"))).toEqual([]);
  });
});

describe("dates of ownership", () => {
  it("are those that holdings are stated as of", () => {
    expect(findOwnershipDates(paragraphs("The table shows the beneficial ownership of our common stock as of\nSeptember 21, 2001 by each selling stockholder.")).map((found) => found.date)).toEqual(["2001-09-21"]);
    expect(findOwnershipDates(paragraphs("Our revenue as of June 30, 2001 grew."))).toEqual([]);
  });
});

describe("registered numbers", () => {
  it("are the cover's own lines first, then what a sentence offers", () => {
    expect(findCoverNumbers(paragraphs("PROSPECTUS", "654,514 Shares of Common Stock", "This Prospectus relates to 700,000 shares of Common Stock.")).map((number) => number.shares)).toEqual([654514, 700000]);
    expect(findOpinionNumber(paragraphs("the registration of the offer and resale of an aggregate of 41,668,500 shares (the Shares) of common stock"))?.shares).toBe(41668500);
  });
});

describe("lock-ups", () => {
  it("in equal steps", () => {
    const [lockUp] = findLockUps(paragraphs("The selling stockholders have entered into lock-up agreements pursuant to the agreement dated July 20, 2001, prohibiting any sale of the shares to be sold until March 14, 2002 at which time 25% of the shares will be released. An additional 25% of the shares will be released from lock-up every three months thereafter."), null);
    expect(lockUp).toMatchObject({ agreementDate: "2001-07-20", terms: { kind: "steps", firstRelease: "2002-03-14", releasePercent: { num: 1n, den: 4n }, intervalMonths: 3 } });
  });
  it("of one date, the day after where the period runs through it", () => {
    const one = "The selling stockholders have agreed not to sell any shares";
    expect(findLockUps(paragraphs(`${one} until June 30, 2021.`), null)[0]?.terms).toMatchObject({ firstRelease: "2021-06-30", releasePercent: { num: 1n, den: 1n }, intervalMonths: null });
    expect(findLockUps(paragraphs(`${one} through and including June 30, 2021.`), null)[0]?.terms).toMatchObject({ firstRelease: "2021-07-01" });
    expect(findLockUps(paragraphs(`${one} for a period of 180 days after the date of this prospectus under lock-up agreements.`), "2021-01-01")[0]?.terms).toMatchObject({ firstRelease: "2021-06-30" });
  });
  it("of a number of days from a day that is written out", () => {
    expect(findLockUps(paragraphs("The selling stockholders have agreed not to sell any of the shares until 90 days after February 1, 2025."), "2024-01-01")[0]?.terms).toMatchObject({ firstRelease: "2025-05-02", releasePercent: { num: 1n, den: 1n }, intervalMonths: null });
    expect(findLockUps(paragraphs("The selling stockholders signed lock-up agreements. We agreed to file this registration statement within 30 days following January 15, 2025."), null)[0]?.terms).toBeNull();
  });
  it("of days from a prospectus without a date is stated, without terms", () => {
    expect(findLockUps(paragraphs("Our directors and the selling stockholders have agreed to a lock-up for a period of 180 days after the date of this prospectus."), null)).toMatchObject([{ terms: null }]);
  });
  it("of parts with a date each: equal steps where parts and months are equal, else the list", () => {
    const one = (text: string) => findLockUps(paragraphs(`Under the lock-up agreements of the selling stockholders ${text}`), null)[0]?.terms;
    const third = { num: 1n, den: 3n };
    expect(one("one-third of the shares will be released on March 1, 2024, one-third on June 1, 2024 and the remaining one-third on September 1, 2024.")).toMatchObject({ kind: "steps", firstRelease: "2024-03-01", releasePercent: third, intervalMonths: 3 });
    expect(one("one-third of the shares will be released on each of November 6, 2025, February 6, 2026 and May 6, 2026.")).toMatchObject({ kind: "steps", firstRelease: "2025-11-06", releasePercent: third, intervalMonths: 3 });
    expect(one("one-third of the shares will be released on each of November 6, 2025 and February 6, 2026.")).toBeNull();
    expect(one("50% of the shares may be sold beginning on May 1, 2024, and the remainder may be sold beginning November 1, 2024.")).toMatchObject({ kind: "steps", firstRelease: "2024-05-01", releasePercent: { num: 1n, den: 2n }, intervalMonths: 6 });
    expect(one("10% are released on January 1, 2024, 30% on April 1, 2024 and 60% on July 1, 2024.")).toEqual({ kind: "dates", releases: [{ date: "2024-01-01", percent: { num: 1n, den: 10n } }, { date: "2024-04-01", percent: { num: 3n, den: 10n } }, { date: "2024-07-01", percent: { num: 3n, den: 5n } }] });
  });
  it("of parts that do not make the whole, or whose dates cannot be told, have no terms rather than one date", () => {
    const one = (text: string) => findLockUps(paragraphs(`Under the lock-up agreements of the selling stockholders ${text}`), null)[0];
    for (const text of ["50% of the shares are released on May 1, 2024 and 40% on November 1, 2024.", "one-half of the shares may be sold from May 1, 2024.", "25% of the shares, or 50% with our consent, may be sold from May 1, 2024 or June 1, 2024."]) expect(one(text)).toMatchObject({ terms: null });
  });
  it("stand in the holders' own section without naming them again", () => {
    const under = (text: string) => findLockUps([{ ...(paragraphs(text)[0] as Paragraph), section: "selling stockholders" }], null);
    expect(under("Twenty-five percent (25%) of the shares will be released from the lock-up on April 15, 2024 and an additional 25% at the end of each three-month period thereafter.")[0]?.terms).toMatchObject({ kind: "steps", firstRelease: "2024-04-15", intervalMonths: 3 });
    expect(under("We and our directors have agreed with the underwriters not to sell for 90 days.")).toEqual([]);
  });
  it("of another shape have no terms, and those of others are none", () => {
    expect(findLockUps(paragraphs("Under the lock-up agreements of the selling stockholders shares are released when the price is at least $12.00 for 20 of 30 trading days."), null)[0]?.terms).toBeNull();
    expect(findLockUps(paragraphs("Our directors have agreed not to sell until June 30, 2021."), null)).toEqual([]);
  });
});

describe("issuer and form", () => {
  it("a holder of the table is never the issuer", () => {
    expect(findIssuer(paragraphs("SELLING SECURITYHOLDERS", "Ann Lee Partners, L.P.", "Bo Marsh Fund, Ltd. 5,000 5,000 0"), NO_HEADER, 1)).toBeNull();
  });
  it.each(["Tolliver Inc.", "Wray Oil Co.", "Under Armour, Inc.", "Formwell Corp.", "Washington Trust"])("a name that begins or ends as other words do is a name: %s", (name) => {
    expect(findIssuer(paragraphs("PROSPECTUS", name, "the sale of common stock by the selling stockholders"), NO_HEADER, 99)?.name).toBe(name);
  });
  it("stand over the exact name, or in the header, and are written as the text writes them", () => {
    expect(findIssuer(paragraphs("FORM S-3", "PAGE AMERICA GROUP, INC.\n(Exact name of registrant as specified in its charter)", "the shares of Page America Group, Inc., a New York corporation"), NO_HEADER, 99)?.name).toBe("Page America Group, Inc.");
    expect(findIssuer(paragraphs("x"), { ...NO_HEADER, company: "Alpha Inc" }, 99)?.name).toBe("Alpha Inc");
  });
  it.each([
    [["Filed Pursuant to Rule 424(b)(3)"], "424B3"], [["FORM S-3/A"], "S-3/A"], [["AMENDMENT NO. 2 TO", "FORM S-1"], "S-1/A"], [["FORM F-3"], "F-3"], [["POST-EFFECTIVE AMENDMENT NO. 1", "TO FORM S-1"], "POS AM"], [["hello"], undefined],
  ])("%j is %s", (texts, form) => expect(findForm(paragraphs(...texts), NO_HEADER, PART)?.name).toBe(form));
});

describe("splitSentences", () => {
  it("does not end a sentence at an abbreviation or an initial", () => {
    expect(splitSentences("Held by Mr. Ball and A. Lee, Inc. They sell. It does.")).toEqual(["Held by Mr. Ball and A. Lee, Inc. They sell.", "It does."]);
  });
});
