import fc from "fast-check";
import { ratio } from "../../../src/core/exact/ratio";
import { makeProvenance } from "../../../src/workbook/provenance/makeProvenance";
import type { InsertedHolder, Provenance } from "../../../src/workbook/provenance/provenance";
import { formatProvenance, formatRecord, parseProvenance } from "../../../src/workbook/provenance/provenanceXml";
import { validateRequest } from "../../../src/workbook/validateRequest";
import { manyHolders, request } from "../insertFixture";

const written = { suffix: "", tableId: "{1}", sheetIds: { table: "{2}" }, columnIds: { 1: "name" }, insertedAt: "2024-05-31T10:00:00.000Z" } as const;
const text = fc.string({ unit: fc.constantFrom("a", "é", " ", "<", "&", "]", '"', "'", "\\", "\n"), maxLength: 12 });
const count = fc.maxSafeNat();
const holder: fc.Arbitrary<InsertedHolder> = fc.record({
  id: fc.constantFrom("h1", "h2", "h9", "x7"), name: text, noteRefs: fc.array(fc.constantFrom("1", "†"), { maxLength: 2 }), held: count, acquirable: count, offered: count,
  offeredFromAcquirable: fc.option(count), ownershipCap: fc.option(fc.constantFrom(ratio(499, 10000), ratio(1, 3))), group: text, relationship: text, brokerDealer: text, noticeAddress: text,
  printed: fc.record({ ownedAfter: count, percentAfter: fc.constant(ratio(1, 7)) }, { requiredKeys: [] }),
}, { requiredKeys: ["id", "name", "noteRefs", "held", "acquirable", "offered", "offeredFromAcquirable", "ownershipCap", "group", "relationship", "brokerDealer", "noticeAddress"] });

test("the record of an insert is read as it was written, whatever the holders hold", () => {
  fc.assert(fc.property(fc.array(holder, { maxLength: 4 }), (holders) => {
    const record: Provenance = { ...makeProvenance(request(), written), holders };
    expect(parseProvenance(formatProvenance(record))).toEqual(record);
  }));
});

test("a record that names every field of its holders is read as well", () => {
  const record = makeProvenance(request(), written);
  expect(parseProvenance(formatRecord("set", 1, record))).toEqual(record);
});

test("the record of as many holders as a list may have is well within what one round trip carries", () => {
  const xml = formatProvenance(makeProvenance(request({ table: manyHolders(20_000) }), written));
  expect(JSON.stringify(xml).length).toBeLessThan(3_000_000);
});

test("texts that a record cannot carry are told before anything is written", () => {
  const table = manyHolders(200);
  const [one] = table.holders;
  const long = table.holders.map((row) => ({ ...row, noticeAddress: "y".repeat(25_000) }));
  expect(validateRequest(request({ table: { ...table, holders: long } })).map(({ message }) => message)).toEqual([expect.stringMatching(/^The names, addresses and other texts .* Shorten them, or split the list\.$/)]);
  expect(validateRequest(request({ table: { ...table, holders: [{ ...one!, noticeAddress: "y".repeat(25_000) }] } }))).toEqual([]);
});

describe("a part that somebody forged", () => {
  const record = makeProvenance(request({ table: manyHolders(2) }), written);
  const forged = (change: object): unknown => parseProvenance(formatRecord("set", 2, { ...record, ...change }));

  test.each([
    ["no table", { table: null }], ["a table without notes", { table: { offering: {} } }], ["sheets that are no texts", { sheetIds: { table: 5 } }], ["no source", { source: "x" }],
    ["a mode of its own", { mode: "=1" }], ["holders that are nothing", { holders: [null] }], ["packed holders whose marks are a number", { holders: [["h1", "Ann", 1, 1, 1, 5]] }],
    ["a name that is an object", { holders: [["h1", {}, 1, 1, 1]] }], ["shares past what is counted", { holders: [["h1", "Ann", 1e300]] }], ["a cap over nothing", { holders: [["h1", "Ann", 1, 1, 1, [], null, { num: "1", den: "0" }]] }],
    ["a cap of a million digits", { holders: [["h1", "Ann", 1, 1, 1, [], null, { num: "9".repeat(1_000_000), den: "1" }]] }],
  ])("with %s is damaged", (_, change) => {
    expect(forged({})).toEqual(record);
    expect(forged(change)).toBeNull();
  });

  test("is read once from its beginning, however often it begins again", () => {
    expect(parseProvenance(`<set xmlns="urn:overhang:workbook" version="2">${"<set>".repeat(300_000)}`)).toBeNull();
    expect(parseProvenance("<set".repeat(300_000))).toBeNull();
  });

  test("may have what Excel writes around it", () => {
    expect(parseProvenance(`\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n${formatProvenance(record).replace("<set", "<ns0:set").replace("</set>", "</ns0:set>\n")}`)).toEqual(record);
  });
});

test("a note that no cell holds is told before anything is written", () => {
  const table = { ...manyHolders(1), notes: [{ ref: "1", text: "y".repeat(33_000) }] };
  expect(validateRequest(request({ table })).map(({ message }) => message)).toEqual(["Note (1) has 33,000 characters and does not fit a cell. Shorten it, or leave it out."]);
});
