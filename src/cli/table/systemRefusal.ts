import { CommandError } from "./commandError";

/** What the system's codes mean, with the remedy. */
const CAUSES: Readonly<Record<string, string>> = {
  EACCES: "you may not write there. Choose another folder.",
  EPERM: "you may not write there, or the file is open in another program. Close it, or choose another name.",
  EBUSY: "the file is open in another program. Close it, or choose another name.",
  EROFS: "that disk can only be read. Choose another folder.",
  ENOSPC: "the disk is full. Make room, or choose another disk.",
  EDQUOT: "your share of the disk is used up. Make room, or choose another disk.",
  EFBIG: "the disk does not take a file of this size.",
  ENAMETOOLONG: "the name is too long for this disk. Choose a shorter one.",
  EISDIR: "a folder has that name. Choose another.",
  ENOTDIR: "a part of the path is a file, not a folder. Choose another.",
  ENOENT: "the folder does not exist. Create it, or name another.",
  ELOOP: "the path leads in a circle of links. Choose another.",
  EINVAL: "the disk does not take that name. Choose another.",
  EIO: "the disk reported a fault.",
};

/** A refusal of the system, such as a full disk, as what the command says of it; any other error as it is. */
export function systemRefusal(what: string, error: unknown): unknown {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  const cause = code === undefined ? undefined : CAUSES[code];
  return cause === undefined ? error : new CommandError(`${what}: ${cause} (${message ?? code})`);
}
