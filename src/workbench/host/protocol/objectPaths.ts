import { fail, type HostObject } from "./hostError";
import type { KeptObjects } from "./keptObjects";
import { callMember, isHostObject, notModelled, readMember } from "./members";
import { type ArgumentInfo, type BatchBody, type ObjectPath, PathType } from "./wire";

export interface PathRoots {
  readonly root: HostObject;
  readonly services: Readonly<Record<string, HostObject>>;
  readonly kept: KeptObjects;
}

/** Follows the object paths of one batch, each once: to a wire object, or to null for a null object. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(private readonly paths: BatchBody["ObjectPaths"], private readonly roots: PathRoots) {}

  get(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.follow(this.paths[id] ?? fail("InvalidArgument", `Object path ${id} is not in the request.`));
    this.found.set(id, object);
    return object;
  }

  name(id: number): string | null { return this.paths[id]?.Name ?? null; }

  args(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return path ? this.get(path) : argument;
    });
  }

  private follow(path: ObjectPath): HostObject | null {
    const { Name = "" } = path;
    switch (path.ObjectPathType) {
      case PathType.Root: return this.roots.root;
      case PathType.Service: return this.roots.services[Name] ?? fail("ApiNotFound", `The service ${Name} is not modelled by the simulated host.`);
      case PathType.Reference: return this.roots.kept.get(Name);
      case PathType.Null: return null;
    }
    const parent = this.get(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    const object = path.ObjectPathType === PathType.Method ? callMember(parent, Name, args)
      : path.ObjectPathType === PathType.Property ? readMember(parent, Name)
      : path.ObjectPathType === PathType.Indexer ? callMember(parent, "Indexer", args)
      : fail("InvalidArgument", `Object path type ${path.ObjectPathType} is not known.`);
    if (object === null || object === undefined) return null;
    return isHostObject(object) ? object : notModelled(parent, Name);
  }
}
