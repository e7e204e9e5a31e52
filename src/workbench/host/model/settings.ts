import { HostObject } from "../protocol/hostError";
import { Collection } from "./collection";

/** One of the add-in's settings in the document; undo does not reach them, as in Excel. */
export class Setting extends HostObject {
  static readonly scalars = ["Key", "Value"];
  constructor(private readonly values: Map<string, unknown>, readonly Key: string) { super(); }
  get _Id(): string { return this.Key; }
  get Value(): unknown { return this.values.get(this.Key); }
  set Value(value: unknown) { this.values.set(this.Key, value); }
  Delete(): void { this.values.delete(this.Key); }
}

export class Settings extends Collection<Setting> {
  constructor(private readonly values: Map<string, unknown>) { super(); }
  Items(): Setting[] { return [...this.values.keys()].map((key) => new Setting(this.values, key)); }
  override find(key: string | number): Setting | undefined { return this.values.has(String(key)) ? new Setting(this.values, String(key)) : undefined; }
  /** Adds it, or gives the one that is there another value. */
  Add(key: string, value: unknown): Setting {
    this.values.set(key, value ?? null);
    return new Setting(this.values, key);
  }
}
