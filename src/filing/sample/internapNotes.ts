import type { Note } from "../../core/ownership/sellingTable";

const LIMITED = "may not convert preferred stock, exercise warrants, dispose of the shares or vote to the extent that it, together with its affiliates, would then own beneficially more than 4.99% of the common stock. More shares can therefore be offered here than it owns at any one time.";

/** The facts of the notes to Internap's table, in words of our own. */
export const INTERNAP_NOTES: readonly Note[] = [
  { ref: "1", text: "Counts, for each holder, the common stock into which its Series A preferred stock converts and for which its warrants can be exercised." },
  { ref: "2", text: "Includes, held by H&Q Internap Investors, L.P., 2,508,856 shares, 1,500,824 shares from preferred stock and 375,206 from a warrant; held by Todd US Ventures, LLC, 1,354,692 shares from preferred stock and 338,673 from a warrant; 2,215,466 shares held by TI Ventures, L.P.; and 173,738 shares held by Mr. O'Grady. He disclaims the entities' shares beyond his own financial interest in them." },
  { ref: "3", text: `Capital Ventures International ${LIMITED}` },
  { ref: "4", text: "Heights Capital Management, Inc. votes and disposes of these shares as authorized agent of Capital Ventures International and may be regarded as their beneficial owner." },
  { ref: "5", text: "Includes, held by Millennium Technology Ventures, 2,710,060 shares from preferred stock and 677,515 from a warrant; and 257,901 shares held by Mr. Burstein. He disclaims the fund's shares beyond his own financial interest in them." },
  { ref: "6", text: `RGC International Investors, LDC ${LIMITED}` },
  { ref: "7", text: "Includes 119,280 shares from options exercisable within 60 days of September 21, 2001." },
  { ref: "8", text: "Includes 730,200 shares from a warrant exercisable within 60 days of September 21, 2001." },
  { ref: "9", text: "Includes 626,340 shares from options exercisable within 60 days of September 21, 2001." },
  { ref: "10", text: "Includes 400 shares held by Judith Ablow alone and 400 held by Ronald and Judith Ablow together." },
  { ref: "11", text: "Includes 200,663 shares from options exercisable within 60 days of September 21, 2001." },
];
