import { Parser } from "htmlparser2";
import { readFilingSteps } from "../../src/filing/readFiling";
import { figure, median, milliseconds, type Figure } from "./figure";
import { largeSubmission } from "./largeSubmission";

/** The reader on a made submission of 5 MB, beside htmlparser2 tokenizing the same bytes; and the longest time between two of its steps. */
export async function filingBench(): Promise<Figure[]> {
  const bytes = largeSubmission(5_000_000);
  const megabytes = bytes.length / 1e6;
  const text = new TextDecoder().decode(bytes);
  const tokenize: number[] = [];
  const read: number[] = [];
  const holds: number[] = [];
  for (let run = 0; run < 5; run++) {
    tokenize.push(await milliseconds(() => { const parser = new Parser({ ontext: () => undefined }); parser.write(text); parser.end(); }));
    let longest = 0;
    read.push(await milliseconds(() => {
      const steps = readFilingSteps(bytes, "large.htm");
      for (;;) {
        const start = performance.now();
        const step = steps.next();
        longest = Math.max(longest, performance.now() - start);
        if (step.done) { if (!step.value.ok) throw new Error(step.value.reason); break; }
      }
    }));
    holds.push(longest);
  }
  const section = `a filing of ${megabytes.toFixed(1)} MB`;
  return [
    figure(section, "read", megabytes / (median(read) / 1000), "MB/s"),
    figure(section, "tokenized by htmlparser2", megabytes / (median(tokenize) / 1000), "MB/s"),
    figure(section, "reader / htmlparser2, speed", median(tokenize) / median(read), "×", "≥ 0.333"),
    figure(section, "longest time the thread is held", median(holds), "ms", "≤ 50"),
  ];
}
