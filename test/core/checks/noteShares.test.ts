import { noteShares } from "../../../src/core/checks/noteShares";

const parts = (text: string) => { const n = noteShares("1", text); return [n.relation, n.parts.map((p) => p.shares)]; };

test.each([
  ["Consists of (i) 5,744 shares of common stock and (ii) 400,000 shares issuable upon exercise of options.", ["consists", [5744, 400000]]],
  ["Includes 119,280 shares issuable upon exercise of options exercisable within 60 days of September 21, 2001.", ["includes", [119280]]],
  ["Represents 1,200 ordinary shares, of which 200 shares are restricted.", ["consists", [1200]]],
  ["Consists of 900 shares held directly. Excludes 4,000 shares issuable upon exercise of warrants.", ["consists", [900]]],
  ["Includes 50,000 warrants bought for $12,500 in 2021.", [null, []]],
  ["Includes 50,000 shares issuable upon exercise of warrants bought for $12,500 in 2021.", ["includes", [50000]]],
  ["Includes 1,500,824 shares from preferred stock and 375,206 from a warrant; and 2,215,466 shares held by a fund.", ["includes", [1500824, 375206, 2215466]]],
  ["Jane Roe has voting power over 3,000 shares.", [null, []]],
])("%s", (text, expected) => expect(parts(text)).toEqual(expected));
