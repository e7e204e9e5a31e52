/**
 * What Univer 0.25.1 takes for granted and Node 20 or jsdom do not have. Import it before Univer.
 * Each is put in place only where it is missing.
 */
type Helper = "some" | "every" | "map" | "filter" | "find" | "forEach" | "reduce" | "flatMap";
const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as Record<string, unknown>;

function define(name: string, value: (this: Iterable<unknown>, ...args: never[]) => unknown): void {
  if (!iteratorPrototype[name]) Object.defineProperty(iteratorPrototype, name, { configurable: true, writable: true, value });
}

// Univer calls iterator helpers (`map.keys().some(...)`), which came with Node 22.
const helpers: Helper[] = ["some", "every", "map", "filter", "find", "forEach", "reduce", "flatMap"];
for (const name of helpers) {
  define(name, function (...args) {
    const list = Array.from(this) as unknown as Record<Helper, (...given: never[]) => unknown>;
    return list[name](...args);
  });
}
define("toArray", function () { return Array.from(this); });

// Univer waits for results with requestIdleCallback in one place.
const scope = globalThis as unknown as Record<string, unknown>;
if (typeof scope.requestIdleCallback !== "function") {
  scope.requestIdleCallback = (run: (deadline: { didTimeout: boolean; timeRemaining(): number }) => void) => setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 }), 0);
  scope.cancelIdleCallback = (id: number) => clearTimeout(id);
}
