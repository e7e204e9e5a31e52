import type { DOMWindow } from "jsdom";

const NAMES = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

/** Puts office.js's names on globalThis, for code that is run in Node; returns what takes them off again. */
export function installGlobals(window: DOMWindow): () => void {
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of NAMES) Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: (window as unknown as Record<string, unknown>)[name] });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else delete (globalThis as unknown as Record<string, unknown>)[name];
    }
  };
}
