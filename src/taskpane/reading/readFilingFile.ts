import type { Outcome } from "../../core/finding";
import { refuse } from "../../core/outcome";
import { findingsOf } from "../../filing/draft/findingsOf";
import type { ReadProgress } from "../../filing/readFiling";
import { readFilingInSlices } from "../../filing/readFilingInSlices";
import { whyTooLarge } from "../../filing/source/decodeBytes";
import { hashOf } from "../actions/hashOf";
import type { Draft } from "../path/draft";
import { draftOfFiling } from "../path/draftOfFiling";
import { fileDate } from "./fileDate";

/**
 * Reads a filing from its file: the draft with its doubts, findings and trail, or the reason why there is none. It runs in a worker, and on the
 * pane's own thread where there is none.
 * @param pause lets other work run between two slices
 */
export async function readFilingFile(file: File, progress: (progress: ReadProgress) => void, signal: AbortSignal, pause: () => Promise<void>): Promise<Outcome<Draft>> {
  const tooLarge = whyTooLarge(file.size);
  if (tooLarge !== null) return refuse("filing", tooLarge);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const source = { kind: "filing", name: file.name, date: fileDate(file), hash: await hashOf(bytes) } as const;
  const outcome = await readFilingInSlices(bytes, file.name, progress, signal, () => performance.now(), pause);
  if (!outcome.ok) return refuse("filing", outcome.reason);
  const findings = findingsOf(outcome.draft);
  return { ok: true, findings, value: draftOfFiling(outcome.draft, outcome.text, source, findings) };
}
