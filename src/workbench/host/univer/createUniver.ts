import type { Univer, PluginCtor, Plugin } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

export type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];
export interface UniverParts {
  readonly Univer: typeof Univer;
  readonly FUniver: typeof FUniver;
}
export type UniverOptions = ConstructorParameters<typeof Univer>[0] & { presets?: readonly { plugins: readonly PluginEntry[] }[]; plugins?: readonly PluginEntry[] };

/**
 * What `createUniver` of `@univerjs/presets` does: registers every plugin once, a later entry replacing an earlier one.
 * That package is not used, because it depends on `@univerjs-pro/*`, which carry no open licence.
 */
export function createUniver(parts: UniverParts, options: UniverOptions): { univer: Univer; api: FUniver } {
  const { presets = [], plugins = [], ...rest } = options;
  const univer = new parts.Univer(rest);
  const chosen = new Map<string, [PluginCtor<Plugin>, unknown]>();
  for (const entry of [...presets.flatMap((preset) => preset.plugins), ...plugins]) {
    const [type, config] = Array.isArray(entry) ? entry : [entry, undefined];
    chosen.set(type.pluginName, [type, config]);
  }
  for (const [type, config] of chosen.values()) univer.registerPlugin(type, config as never);
  return { univer, api: parts.FUniver.newAPI(univer) };
}
