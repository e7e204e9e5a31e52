// Univer without a screen, bundled once for Node as `#univer`.
import "./polyfill";
import * as core from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import * as formula from "@univerjs/engine-formula";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import localeEnUs from "@univerjs/preset-sheets-node-core/locales/en-US";
import * as sheets from "@univerjs/sheets";
import * as conditionalFormatting from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import * as dataValidation from "@univerjs/sheets-data-validation";
import * as filter from "@univerjs/sheets-filter";
import * as sheetsFormula from "@univerjs/sheets-formula";
import * as numfmt from "@univerjs/sheets-numfmt";
import * as sort from "@univerjs/sheets-sort";
import * as table from "@univerjs/sheets-table";
import "@univerjs/sheets-table/facade";
import { createUniver } from "./createUniver";
import type { UniverInstance, UniverNamespaces } from "./univerNamespaces";

export const namespaces: UniverNamespaces = { core, formula, sheets, sheetsFormula, table, numfmt, conditionalFormatting, dataValidation, filter, sort };

/** Starts a Univer without a screen: the Node preset and the plugins that it leaves out (number formats, conditional formats, tables). */
export function createUniverNode(): UniverInstance {
  const { LocaleType, LogLevel, Univer } = core;
  const { univer, api } = createUniver({ Univer, FUniver }, {
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: localeEnUs },
    logLevel: LogLevel.ERROR,
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [numfmt.UniverSheetsNumfmtPlugin, conditionalFormatting.UniverSheetsConditionalFormattingPlugin, table.UniverSheetsTablePlugin],
  });
  return { U: namespaces, univer, api };
}
