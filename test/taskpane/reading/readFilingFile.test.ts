import { readFileSync } from "node:fs";
import path from "node:path";
import { readFilingFile } from "../../../src/taskpane/reading/readFilingFile";

const read = (file: File): ReturnType<typeof readFilingFile> => readFilingFile(file, () => undefined, new AbortController().signal, () => Promise.resolve());
const fixture = "two-levels-percent-both.htm";

test("what a worker reads reaches the pane whole: every part of the outcome can be copied from one to the other", async () => {
  const outcome = await read(new File([readFileSync(path.join(__dirname, "../../filing/fixtures", fixture))], fixture, { lastModified: Date.UTC(2024, 2, 1) }));
  expect(outcome.ok && outcome.value.holders.length).toBeGreaterThan(2);
  expect(outcome.ok && outcome.value.source).toMatchObject({ kind: "filing", name: fixture, date: "2024-03-01", hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(structuredClone(outcome)).toEqual(outcome);
});

test("a file of more than 100 MB is refused before it is loaded", async () => {
  const file = { name: "large.htm", size: 210 * 1024 * 1024, lastModified: 0, arrayBuffer: () => { throw new Error("loaded"); } } as unknown as File;
  expect(await read(file)).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(/^The file has 210 MB; at most 100 MB are read\./) }] });
});
