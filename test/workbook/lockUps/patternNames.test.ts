import { toSerial } from "../../../src/core/exact/serialDate";
import { insert } from "../../../src/workbook/insert";
import { lockUpActions } from "../../../src/workbook/lockUps/lockUpActions";
import { startAddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { manyHolders, request, watch } from "../insertFixture";
import { enter, readSheets } from "../sheetReading";
import { lockUpSet } from "./lockUpFixture";

const THREE = manyHolders(3);
const facts = (name: string, related: string) => ({ name, affiliate: true, related, acquiredOn: "2001-01-02", barsDispositions: false });

/** A limit of 50,000 shares for each of three affiliates; the second one's sale counts for the first only if they are related. */
test.each([
  ["a star in a holder's name means itself", ["Fund * L.P.", "Fund One L.P.", "Other"], ["A", "B", ""], 50_000],
  ["a question mark in the word for related persons means itself", ["One", "Two", "Three"], ["Fam?ly", "Family", ""], 50_000],
  ["a tilde in both means itself", ["One ~", "Two ~", "Three"], ["a~b", "a~b", ""], 30_000],
  ["a word that begins as a comparison is one word like another", ["One", "Two", "Three"], [">0", ">0", ""], 30_000],
  ["stars in the word that both have make them related", ["One*", "Two?", "Three"], ["**", "**", ""], 30_000],
])("%s", async (_what, names, related, left) => {
  const addin = await startAddinInNode();
  try {
    const table = { ...THREE, offering: { ...THREE.offering, sharesOutstanding: 5_000_000, lockUp: null }, holders: THREE.holders.map((holder, index) => ({ ...holder, name: names[index]!, held: 1_000_000, acquirable: 0, offered: 1_000_000, ownershipCap: null })) };
    expect((await insert(request({ table }), watch())).ok).toBe(true);
    const written = await lockUpActions.write("", lockUpSet({ agreements: [], facts: names.map((name, index) => facts(name, related[index]!)), sales: [{ date: "2003-09-15", holder: names[1]!, shares: 20_000, road: "rule144" }] }), watch());
    if (!written.ok) throw new Error(written.findings[0]!.message);
    await enter("Offering", "B14", toSerial("2003-10-01"));
    const rows = (await readSheets("Market")).Market.values.slice(5, 8).map((row) => row.slice(16));
    expect(rows.map((row) => [row[0], row[5], row[8]])).toEqual([[names[0], 0, left], [names[1], 20_000, 30_000], [names[2], 0, 50_000]]);
    const read = await lockUpActions.read("", watch());
    expect(read.ok && read.value.set.sales).toHaveLength(1);
  } finally {
    addin.dispose();
  }
}, 120_000);
