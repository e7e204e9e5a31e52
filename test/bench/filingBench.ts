import { Parser } from "htmlparser2";
import { readFilingSteps } from "../../src/filing/readFiling";
import { figure, milliseconds, type Figure } from "./figure";
import { largeSubmission, largeText } from "./largeSubmission";

const BYTES = 5_000_000;
const RUNS = 15;

/**
 * The whole reader, from the bytes to the table with its notes and terms, beside htmlparser2 tokenizing the same bytes' text, in turns. Of each the
 * best run counts: it is the one that other work of the machine disturbed least. What a first read holds the thread is told beside the best.
 */
export async function filingBench(): Promise<Figure[]> {
  return [...(await measured("HTML", largeSubmission(BYTES), "large.htm")), ...(await measured("plain text", largeText(BYTES), "large.txt"))];
}

async function measured(form: string, bytes: Uint8Array, name: string): Promise<Figure[]> {
  const megabytes = bytes.length / 1e6;
  const text = new TextDecoder().decode(bytes);
  const tokenize: number[] = [];
  const read: number[] = [];
  const holds: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    tokenize.push(await milliseconds(() => { const parser = new Parser({ ontext: () => undefined }); parser.write(text); parser.end(); }));
    let longest = 0;
    read.push(await milliseconds(() => {
      const steps = readFilingSteps(bytes, name);
      for (;;) {
        const start = performance.now();
        const step = steps.next();
        longest = Math.max(longest, performance.now() - start);
        if (!step.done) continue;
        if (!step.value.ok) throw new Error(step.value.reason);
        if (step.value.draft.holders.length !== 400) throw new Error(`${step.value.draft.holders.length} holders were read, not 400`);
        break;
      }
    }));
    holds.push(longest);
  }
  const section = `a filing of ${megabytes.toFixed(1)} MB, ${form}`;
  return [
    figure(section, `read, best of ${RUNS}`, megabytes / (Math.min(...read) / 1000), "MB/s"),
    figure(section, `tokenized by htmlparser2, best of ${RUNS}`, megabytes / (Math.min(...tokenize) / 1000), "MB/s"),
    figure(section, "reader / htmlparser2, speed", Math.min(...tokenize) / Math.min(...read), "×", "≥ 0.333"),
    figure(section, "read, the first time", megabytes / ((read[0] ?? 0) / 1000), "MB/s"),
    figure(section, "longest step of the first read", holds[0] ?? 0, "ms", "≤ 50"),
    figure(section, `longest step, best of ${RUNS}`, Math.min(...holds), "ms"),
  ];
}
