import { hashOf } from "../../../src/taskpane/actions/hashOf";
import { fileState, rememberFile } from "../../../src/taskpane/actions/openedFiles";

const fileOf = (text: string, read: () => Promise<ArrayBuffer>): File => ({ name: "list.csv", size: text.length, arrayBuffer: read }) as unknown as File;
const bytes = (text: string): Promise<ArrayBuffer> => Promise.resolve(new TextEncoder().encode(text).buffer as ArrayBuffer);

test("a file that was opened in this session is the same as long as it reads the same, changed once it does not or the browser refuses it, and unknown in any other session", async () => {
  const hash = (await hashOf(new Uint8Array(await bytes("Alder,1"))))!;
  expect(await fileState(hash)).toBe(null);
  let read = (): Promise<ArrayBuffer> => bytes("Alder,1");
  rememberFile(fileOf("Alder,1", () => read()), hash);
  expect(await fileState(hash)).toBe("same");
  read = () => bytes("Alder,2");
  expect(await fileState(hash)).toBe("changed");
  read = () => Promise.reject(new DOMException("could not be read", "NotReadableError"));
  expect(await fileState(hash)).toBe("changed");
  read = () => Promise.reject(new TypeError("a bug"));
  await expect(fileState(hash)).rejects.toThrow("a bug");
});

test("a file too large to be read twice is not known", async () => {
  rememberFile({ size: 60_000_000, arrayBuffer: () => bytes("large") } as unknown as File, "large");
  expect(await fileState("large")).toBe(null);
});
