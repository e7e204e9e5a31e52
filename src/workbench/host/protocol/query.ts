import type { HostObject } from "./hostError";
import { isHostObject, members, readMember } from "./members";
import type { QueryInfo } from "./wire";

/** What goes with an object in every reply: its id, and the reference under which it is kept. */
export type Identity = (object: HostObject) => Record<string, unknown>;
interface Tree { [member: string]: Tree }
interface Collection { Items(): readonly HostObject[] }
type WithScalars = { scalars?: readonly string[] };

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const isCollection = (object: HostObject): object is HostObject & Collection => typeof members(object).Items === "function";

/** Answers a load: the members asked for, of the object or of each item of a collection, as plain values. */
export function query(object: HostObject, info: QueryInfo, identity: Identity): unknown {
  const tree: Tree = {};
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    let node = tree;
    for (const part of path.split("/")) if (part && part !== "*" && part !== "$all") node = node[pascal(part)] ??= {};
  }
  return isCollection(object) ? items(object, tree, identity, info) : one(object, tree, identity);
}

function items(collection: HostObject & Collection, tree: Tree, identity: Identity, info: QueryInfo = {}): unknown {
  const { Items: under, Count: count, ...rest } = tree;
  const all = collection.Items();
  const from = info.Skip ?? 0;
  const shown = info.Top || info.Skip ? all.slice(from, info.Top ? from + info.Top : undefined) : all;
  const itemTree = { ...rest, ...under };
  return { ...identity(collection), ...(count ? { Count: all.length } : {}), _Items: shown.map((item) => one(item, itemTree, identity)) };
}

function one(object: HostObject, tree: Tree, identity: Identity): unknown {
  const reply = identity(object);
  const asked = Object.keys(tree).length ? Object.keys(tree) : ((object.constructor as WithScalars).scalars ?? []);
  for (const name of asked) {
    const value = readMember(object, name);
    reply[name] = isHostObject(value) ? (isCollection(value) ? items(value, tree[name] ?? {}, identity) : one(value, tree[name] ?? {}, identity)) : value;
  }
  return reply;
}
