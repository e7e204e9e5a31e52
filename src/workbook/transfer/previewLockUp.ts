import type { Finding, Outcome } from "../../core/finding";
import { agreementFor } from "../../core/lockup/lockUpAgreement";
import { accept } from "../../core/outcome";
import { readLockUps } from "../lockUps/lockUpActions";
import type { Progress } from "../types";
import { previewTransfer } from "./transferShares";
import type { TransferPreview, TransferRequest } from "./types";

/**
 * The preview of a transfer, and whether the shares would leave the lock-up that they are under: a transferee takes them under it, but a lock-up for
 * the transferor by name, or for its group, does not cover a transferee outside it, whose shares would then be shown as free.
 */
export async function previewWithLockUp(request: TransferRequest, progress: Progress): Promise<Outcome<TransferPreview>> {
  const preview = await previewTransfer(request, progress);
  const from = preview.ok ? preview.value.seen.from : null;
  if (!preview.ok || from === null) return preview;
  const read = await readLockUps(request.suffix, progress);
  const told = (message: string): Outcome<TransferPreview> => {
    const finding: Finding = { check: "transfer", severity: "warning", message, subjects: [] };
    return accept({ ...preview.value, findings: [...preview.value.findings, finding] }, preview.findings);
  };
  if (!read.ok) return told(`Whether ${request.to} would be under the lock-up of ${from.name} could not be told, because the lock-ups could not be read. Look under Lock-up once it is recorded.`);
  const { agreements } = read.value.set;
  const was = agreementFor(from, agreements);
  const now = agreementFor({ name: request.to, group: preview.value.seen.to?.group ?? from.group }, agreements);
  if (was === null || was === now) return preview;
  return told(`The shares of ${from.name} are under the lock-up "${was.name}"; ${request.to} would be under ${now ? `"${now.name}"` : "none, and its shares would count as free"}. If the transferee takes them under the same lock-up, enter one for ${request.to} under Lock-up.`);
}
