/** The add-in in whose name the workbook holds settings, as its manifest names it. */
export interface SettingsOwner {
  readonly id: string;
  readonly version: string;
}

/** Overhang, by its manifest.xml. */
export const ADD_IN: SettingsOwner = { id: "7f0c8a52-3d1e-4b6a-9c47-5e2b8d94a1f6", version: "1.0.0.0" };
