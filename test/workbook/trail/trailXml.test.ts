import { formatTrail, MOST_AT_ALL, MOST_WITH_WORDS, parseTrail } from "../../../src/workbook/trail/trailXml";
import { agrees } from "../../../src/workbook/trail/agreement";
import type { Trail } from "../../../src/workbook/trail/trail";
import type { SourceTrail } from "../../../src/core/trail/sourceTrail";

function trailOf(rows: number, words: string): Trail {
  const trail: SourceTrail = {
    lines: Array.from({ length: rows }, (_, index) => ({ at: index + 1, words: `${index}: ${words}` })),
    rows: Array.from({ length: rows }, (_, index) => ({ offered: { line: index, from: 0, to: 3, says: index }, ownedAfter: { line: index, from: 0, to: 0, says: 5, workedOut: true } })),
    totals: {}, terms: { issuer: { line: 0, from: 0, to: 1, says: "A & <B>" } }, notes: {}, letters: { offered: "C" },
  };
  return {
    suffix: "", of: "2024-03-01T00:00:00.000Z", tableId: "t1", columnIds: { "1": "name" }, keys: Array.from({ length: rows }, (_, index) => ({ id: `h${index + 1}`, name: `Holder ${index}`, held: index, acquirable: 0, offered: index })),
    layers: [{ source: { kind: "list", name: "a&b<c>.csv", date: null }, ids: Array.from({ length: rows }, (_, index) => `h${index + 1}`), trail }],
  };
}

test("a trail comes back as it was written, markup in its words included", () => {
  const trail = trailOf(3, "</trail> ]]> <![CDATA[ & \"quoted\" — “x”");
  const xml = formatTrail(trail);
  expect(xml.match(/<\/?trail/g)).toHaveLength(2);
  expect(parseTrail(xml)).toEqual(trail);
});

test("a large trail goes without the words of its lines, a very large one without its rows; neither is larger than what a workbook takes at once", () => {
  const large = trailOf(8_000, "w".repeat(200));
  const wordless = formatTrail(large);
  expect(JSON.stringify(large).length).toBeGreaterThan(MOST_WITH_WORDS);
  expect(wordless.length).toBeLessThanOrEqual(MOST_AT_ALL);
  expect(parseTrail(wordless)?.layers[0]?.trail.rows[7_999]).toEqual(large.layers[0]?.trail.rows[7_999]);
  expect(parseTrail(wordless)?.layers[0]?.trail.lines[4]).toEqual({ at: 5, words: "" });
  const huge = formatTrail(trailOf(60_000, ""));
  expect(huge.length).toBeLessThanOrEqual(MOST_AT_ALL);
  expect(parseTrail(huge)?.layers[0]?.trail.terms.issuer?.says).toBe("A & <B>");
});

test("a damaged part, one of a newer version and another's are none", () => {
  expect(parseTrail("<trail xmlns=\"urn:overhang:trail\" version=\"1\">{</trail>")).toBeNull();
  expect(parseTrail(formatTrail(trailOf(1, "x")).replace('version="1"', 'version="2"'))).toBeNull();
  expect(parseTrail("<other/>")).toBeNull();
});

test.each<[unknown, string | number | null, boolean | null]>([
  [1234, 1234, true], [1235, 1234, false], ["", 0, true], [0.0164, "1.6%", true], [0.0171, "1.6%", false], [0.0099, "*", true], [0.0101, "*", false],
  [37329, "2002-03-14", true], [37330, "2002-03-14", false], ["Internap  Corp", "Internap Corp", true], [5, null, null], [0.5, "see note", null],
])("a cell with %j whose source says %j: %j", (value, says, expected) => {
  expect(agrees(value, says)).toBe(expected);
});
