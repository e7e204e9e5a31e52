import { fail, type HostObject } from "./hostError";

/** The objects that an add-in keeps from one batch to the next, by the reference that it was given for each. */
export class KeptObjects {
  private readonly byReference = new Map<string, HostObject>();
  private readonly references = new WeakMap<HostObject, string>();
  private next = 1;

  get size(): number { return this.byReference.size; }

  keep(object: HostObject): string {
    const reference = this.references.get(object) ?? `r${this.next++}`;
    this.references.set(object, reference);
    this.byReference.set(reference, object);
    return reference;
  }

  get(reference: string): HostObject { return this.byReference.get(reference) ?? fail("ItemNotFound"); }
  remove(reference: string): void { this.byReference.delete(reference); }
}
