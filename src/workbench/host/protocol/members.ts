import { fail, HostObject } from "./hostError";

/** A wire object seen from outside: its members have the names that office.js sends. */
export type Members = Record<string, unknown>;
export const members = (object: HostObject): Members => object as unknown as Members;
export const isHostObject = (value: unknown): value is HostObject => value instanceof HostObject;

/** "Range.formulas": how the person who reads the error writes it. */
export const memberName = (object: HostObject, name: string): string => `${object.constructor.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;

export function notModelled(object: HostObject, name: string): never {
  fail("ApiNotFound", `${memberName(object, name)} is not modelled by the simulated host.`);
}

export function readMember(object: HostObject, name: string): unknown {
  return name in object ? members(object)[name] : notModelled(object, name);
}

/** Office.js sends null for an argument that was left out: the member sees it as left out. */
export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const member = members(object)[name];
  return typeof member === "function" ? (member as (...given: unknown[]) => unknown).apply(object, args.map((argument) => argument ?? undefined)) : notModelled(object, name);
}

export function writeMember(object: HostObject, name: string, value: unknown): void {
  if (!isWritable(object, name)) notModelled(object, name);
  members(object)[name] = value;
}

function isWritable(object: HostObject, name: string): boolean {
  for (let at: object | null = object; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found.set !== undefined || found.writable === true;
  }
  return false;
}
